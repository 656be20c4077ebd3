// What init prints.
import { choice, id, list, nonEmpty, object, orNull, text } from '../shape.ts';

export const project = object('A project that was begun.', {
  framework: object('The new framework.', {
    id: id('Its id.'),
    title: text('Its title.'),
    extends: id('What it builds on.'),
    file: text('Its file.'),
  }),
  ci: orNull(choice(['github', 'gitlab'], 'The service that checks it with every change. Null where there is none.')),
  written: nonEmpty(list(text(''), 'The files that were written, relative to this folder, with forward slashes.')),
  notes: list(text(''), 'What is to be known about the folders above this one; one sentence each.'),
});
