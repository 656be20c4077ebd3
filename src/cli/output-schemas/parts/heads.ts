// What a document is about: the framework, the assessment, and who answered.
import { about, count, date, id, ids, named, object, orNull, text } from '../shape.ts';

export const frameworkHead = named(
  'framework-head',
  object('The framework that is assessed by.', {
    id: id('Its id.'),
    version: text('Its version.'),
    title: text('Its title, in the language that was asked for.'),
  }),
);

export const respondent = named(
  'respondent',
  object('Whose answers these are.', {
    id: orNull(text('Who answered. Null where the file does not say.')),
    role: orNull(text('In which role: sales, finance, … Null where the file does not say.')),
  }),
);

/** The keys by which an assessment is known. */
export const assessmentKeys = {
  organization: orNull(text('Who is assessed. Null where the file does not say.')),
  date: orNull(date('The day of the assessment. Null where the file names none.')),
  respondent: orNull(about(respondent, 'Whose answers these are. Null where the file does not say.')),
};

/** The answers were given to another framework; the keys that tell which, and what it does not ask. */
export const seenThroughKeys = {
  id: id('The framework that the answers were given to.'),
  version: text('Its version.'),
  title: text('Its title.'),
  missing: ids('Questions here that it does not ask.'),
  unfitting: ids('Questions that both ask, but whose answer there is none of the answers here.'),
};

export const seenThroughMeaning = 'Where `--as` was given: whose answers these are. Null where they were given to this framework.';

export const seenThrough = named('seen-through', object('Whose answers are seen through another framework.', { ...seenThroughKeys, total: count('How many questions there are here.') }));

export const assessmentHead = named('assessment-head', object('What is assessed.', assessmentKeys));
