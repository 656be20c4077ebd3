// What migrate prints.
import { choice, count, flag, id, list, object, orNull, text } from '../shape.ts';

const section = choice(['answers', 'symptoms', 'kpis', 'targets'], 'Where in the file it stands.');

const changed = object('An entry that goes to another id, or that has to be looked at again.', {
  section,
  id: text('As the file has it.'),
  to: id('The id that it gets.'),
  changedIn: orNull(text('The version since which answers to its question mean something else. Null where only the id changes.')),
});

const retired = object('An entry that has no place any more. It is kept under `retired`, and counts for nothing.', {
  section,
  id: text('As the file has it.'),
  as: text('The id that it has under `retired`.'),
  reason: text('place-taken where several ids became one; else the code of the diagnostic that says what does not fit.'),
  message: text('The reason in words.'),
  note: orNull(text('The remark that stands beside it. Null where there is none.')),
  evidence: list(text(''), 'The evidence that stands beside it.'),
});

export const migration = object('What becomes of the entries of an assessment.', {
  file: text('The assessment, as it was given.'),
  framework: object('The framework.', {
    id: id('Its id.'),
    from: orNull(text('The version that was answered. Null where the file names none.')),
    to: text('The version that is here.'),
  }),
  upToDate: flag('Whether nothing has to be written.'),
  kept: count('Entries that stay as they are.'),
  changed: list(changed, 'In the order of the file.'),
  retired: list(retired, 'In the order of the file.'),
  unanswered: list(object('A question without an answer.', { id: id('Its id.'), text: text('What is asked.') }), "In the framework's order: new ones, and those that nobody answered."),
  written: flag('Whether the file was changed: `--write` was given, and there was something to do.'),
});
