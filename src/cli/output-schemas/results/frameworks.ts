// What frameworks prints: the list.
import { choice, count, flag, id, list, object, orNull, text } from '../shape.ts';

const entry = object('A framework.', {
  id: id('Its id.'),
  version: text('Its version.'),
  title: text('Its title.'),
  summary: orNull(text('What it is. Null where it does not say.')),
  method: choice(['mean', 'staged'], 'Whether its scores lead to levels only, or to stages as well.'),
  pillars: count('How many it has.'),
  questions: count('How many it has.'),
  file: text('Where it was read from.'),
  bundled: flag('Whether it comes with revmat.'),
});

export const frameworks = object('What can be assessed. Files that are broken are told in `diagnostics`.', {
  frameworks: list(entry, 'Those that come with revmat first, then by id.'),
});
