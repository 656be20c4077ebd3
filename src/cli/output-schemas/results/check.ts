// What check prints.
import { choice, count, flag, id, list, named, nonEmpty, number, object, orNull, text } from '../shape.ts';
import { cause } from './check-causes.ts';

const rules = ['overall', 'pillar', 'dimension', 'question', 'stage', 'coverage', 'evidence', 'evidence-age', 'kpi', 'symptom', 'baseline'];

const limit = named(
  'limit',
  object('What passes: everything between the two, ends included.', {
    min: orNull(number('The lowest value. Null: there is no limit on that side.')),
    max: orNull(number('The highest value. Null: there is no limit on that side.')),
  }),
);

const gate = object('A limit, and what was held against it.', {
  rule: choice(rules, 'What is compared. `evidence`: answers without evidence; `evidence-age`: the oldest of what evidence there is; `baseline`: what the baseline remembers.'),
  subject: text('The id of the part, KPI or symptom; `contradicting` for all symptoms; `top-levels` or `all` for evidence; with a baseline the id of a pillar, or overall, stage or coverage; else the rule.'),
  value: orNull(number('A score or reading as a report prints it, coverage as a share of whole percents; against a baseline unrounded; for evidence and symptoms how many do not pass; for ages days. Null where there is none, which does not pass.')),
  limit,
  of: orNull(count('For evidence: how many answers were looked at. Null for the other rules.')),
  severity: choice(['error', 'warning'], 'Whether it fails the check, or only warns.'),
  outcome: choice(['passed', 'failed', 'warning'], '`failed`: an error that is not passed; `warning`: a warning that is not.'),
  answers: list(cause, 'What stands behind it where it is not passed: the answers that hold a score down most, at most three; else all. Empty where it is passed.'),
});

const file = object('An assessment.', {
  file: text('As it was given on the command line.'),
  framework: object('The framework that it is assessed by.', { id: id('Its id.'), version: text('Its version.') }),
  passed: flag('Whether no gate has failed; warnings do not count.'),
  gates: nonEmpty(list(gate, 'Overall first, then the other scores, then rule by rule.')),
});

const raise = object('A number that rose.', {
  subject: text('The id of a pillar, or overall, stage or coverage.'),
  before: orNull(number('What the baseline remembered. Null where it did not.')),
  value: number('What it remembers now, unrounded.'),
});

const change = object('An assessment whose numbers in the baseline have changed.', {
  file: text('As it was given on the command line.'),
  reason: choice(['raised', 'added', 'renewed'], '`renewed`: it began anew, since the numbers before were of a framework that cannot be compared.'),
  framework: orNull(text('`id@version` that the numbers before were of. Null for what is new.')),
  raises: nonEmpty(list(raise, 'What rose: overall, pillars, stage, coverage.')),
});

const baseline = object('A baseline that was looked at for an update.', {
  path: text('The file, as seen from the current folder.'),
  changes: list(change, 'Empty where nothing rose, and the file was left as it is.'),
});

export const check = object('Assessments, held against gates. Where one fails, `ok` is false and the program ends with 1. Files that could not be checked are told in `diagnostics`, and it ends with 2; where none could be, `result` is null.', {
  passed: flag('Whether every file could be checked, and none has failed.'),
  files: nonEmpty(list(file, 'Those that could be checked, in the order of the command line.')),
  baselines: list(baseline, 'With `--update-baseline`, where all has passed; else empty.'),
});
