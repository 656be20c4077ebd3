// One of two compared assessments, and how its answers come to be answers to the framework.
import { assessmentKeys, seenThrough, seenThroughMeaning } from '../parts/heads.ts';
import { about, id, list, named, object, orNull, text } from '../shape.ts';

const renamed = object('An entry that goes to another id.', { id: text('As the file has it.'), to: id('The id that it has here.') });

const retired = object('An entry that has no place here, and counts for nothing.', { id: text('As the file has it.'), reason: text('Why, in words.') });

const changed = object('An answer that was given before its question came to mean something else.', {
  id: id('The question.'),
  title: text('What it asks.'),
  since: text('The version of the framework since which it means what it means here.'),
});

const carried = object('What became of answers to an earlier version of the framework; no file is changed. Null where they were given to this version.', {
  from: orNull(text('The version that was answered. Null where the file names none.')),
  renamed: list(renamed, 'In the order of the file.'),
  retired: list(retired, 'In the order of the file.'),
  changed: list(changed, 'In the order of the file.'),
});

export const side = named(
  'compared-side',
  object('An assessment that is compared.', {
    file: text('As it was given on the command line.'),
    ...assessmentKeys,
    carried: orNull(carried),
    seenThrough: orNull(about(seenThrough, seenThroughMeaning)),
  }),
);
