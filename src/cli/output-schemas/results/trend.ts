// A trend, `revmat/trend@1`: what trend prints.
import { frameworkHead, respondent, seenThrough } from '../parts/heads.ts';
import { measuredKeys, score } from '../parts/measured.ts';
import { about, constant, count, date, flag, id, list, named, nonEmpty, number, object, oneOf, orNull, text } from '../shape.ts';

const spanKeys = {
  first: orNull(number('The first score that there is. Null where there are not two.')),
  last: orNull(number('The last score that there is. Null where there is none.')),
  change: orNull(number('The last less the first. Null where there are not two scores.')),
};

const measureKeys = {
  score,
  change: orNull(number('Against the point before. Null at the first point, and where one of the two has no score.')),
  ...measuredKeys,
};

const source = named(
  'point-source',
  oneOf(
    [
      object('A file that was named.', { kind: constant('file', 'It was read as it is.'), file: text('As it was given on the command line.') }),
      object('With `--git`: a version that was committed.', {
        kind: constant('commit', 'It was read from the history.'),
        file: text('The path that it had in that commit, from the top of the repository.'),
        commit: { ...text('The full hash.'), pattern: '^[0-9a-f]{40,64}$' },
      }),
      object('With `--git`: the file as it is now, which differs from what was committed last.', { kind: constant('working-copy', 'It has not been committed yet.'), file: text('As it was given on the command line.') }),
    ],
    'Where an assessment comes from.',
  ),
);

const point = object('An assessment.', {
  source,
  date: orNull(date('The day of the assessment; with `--git` of the commit, and of a working copy today. Null where the file names none.')),
  respondent: orNull(about(respondent, 'Whose answers these are. Null where the file does not say.')),
  answeredUnder: orNull(text('The version of its framework that was answered. Null where the file names none.')),
  retired: count('Entries that have no place in this version of the framework, and count for nothing.'),
  changed: count('Answers that were given before their questions came to mean something else.'),
  stage: orNull(object('The stage reached. Null unless the framework has stages.', { value: number('Its value.'), name: text('Its name.') })),
  overall: object('The whole.', measureKeys),
  pillars: nonEmpty(list(object('A pillar.', { id: id('Its id.'), ...measureKeys }), "All pillars, in the framework's order.")),
});

const skipped = object('A version that cannot be read as an assessment of this framework.', {
  source,
  date: date('The day of the commit; of a working copy today.'),
  reason: text('Why, in words.'),
});

export const trend = named(
  'trend',
  object('Assessments by one framework, over time.', {
    format: constant('revmat/trend@1', 'Names the shape of this document.'),
    framework: frameworkHead,
    organization: orNull(text('Who is assessed: the last that is told. Null where no file says.')),
    overall: object('The whole, from the first point to the last.', spanKeys),
    pillars: nonEmpty(list(object('A pillar, from the first point to the last.', { id: id('Its id.'), title: text('Its title.'), ...spanKeys }), "All pillars, in the framework's order.")),
    points: nonEmpty(list(point, 'Two or more: by their dates where all have one, else in the order given; with `--git` the oldest first.')),
    seenThrough: list(seenThrough, 'With `--as`: the frameworks that the answers were given to, each once. Empty where they were given to this one.'),
    skipped: list(skipped, 'With `--git`: versions that are left out.'),
    history: object('With `--git`: what of the history was not read.', {
      cut: flag('Whether older versions were left out, since there are so many.'),
      shallow: flag('Whether this clone lacks the older part of the history.'),
    }),
  }),
);
