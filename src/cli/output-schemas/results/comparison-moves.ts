// What moved between two assessments: answers with their points, and what else changed.
import { reason } from '../parts/answer.ts';
import { partOf } from '../parts/part.ts';
import { about, choice, id, list, named, number, object, orNull, text } from '../shape.ts';
import { readingKeys } from './report-kpis.ts';

const given = named(
  'given',
  object('An answer at one of two times.', {
    state: choice(['answered', 'unknown', 'not-applicable', 'unanswered', 'not-asked'], "As it counts; `unknown` is don't know, and a question is `not-asked` where its own condition keeps it from being asked."),
    value: orNull(number('What it is worth, on the scale of the question. Null unless answered.')),
    words: orNull(text('The option, the number with its unit, or what is ticked. Null unless answered.')),
    reason,
  }),
);

export const move = object('An answer that moved.', {
  id: id('The question.'),
  title: text('What it asks.'),
  pillar: about(partOf, 'The pillar that it belongs to.'),
  kind: choice(
    ['raised', 'lowered', 'changed', 'answered', 'unknown', 'not-applicable', 'not-asked', 'withdrawn', 'asked'],
    '`raised`, `lowered`: it is worth more or less. `changed`: another answer that is worth the same. `withdrawn`: it had an answer. `asked`: it was not applicable or not asked, and has no answer yet. The others: what it has become.',
  ),
  before: about(given, 'The answer as it was.'),
  after: about(given, 'The answer as it is.'),
  points: orNull(number('What it adds now to the overall score, less what it added before. Null where one of the two has no overall score.')),
});

export const evidenceChange = object('A question whose evidence changed.', {
  id: id('The question.'),
  title: text('What it asks.'),
  added: list(text(''), 'What was not there before.'),
  removed: list(text(''), 'What is not there any more.'),
});

const { value, unit, band, bandCount, cohort, notBanded, period, source } = readingKeys;
const reading = named('compared-reading', object('A figure as it was measured at one of two times.', { value, unit, band, bandCount, cohort, notBanded, period, source }));

export const kpiChange = object('A measured figure.', {
  id: id('Id of the KPI.'),
  title: text('Its title.'),
  before: orNull(about(reading, 'As it was. Null where it was not measured.')),
  after: orNull(about(reading, 'As it is. Null where it is not measured.')),
});

export const targetChange = object('A target as it counts: that of the assessment, else that of the framework.', {
  id: id('The pillar; overall for the whole.'),
  title: orNull(text('Its title. Null for the whole.')),
  before: number('As it was.'),
  after: number('As it is.'),
});

const answered = (description: string) => orNull(choice(['yes', 'no', 'unknown'], description));

export const symptomChange = object('A sign of a stage that has been outgrown.', {
  id: id('Its id.'),
  title: text('What it looks like.'),
  before: answered('As it was answered. Null where it was not.'),
  after: answered('As it is answered. Null where it is not.'),
});

export const factChange = object('A fact of the profile.', {
  fact: text('Its key.'),
  before: orNull(text('As it was. Null where it was not told.')),
  after: orNull(text('As it is. Null where it is not told.')),
});
