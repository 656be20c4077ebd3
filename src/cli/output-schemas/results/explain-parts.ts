// The explanations of what is no score: a stage, a KPI, the need of a step.
import { bandLimitKeys, direction } from '../parts/band.ts';
import { scale } from '../parts/measure.ts';
import { shown } from '../parts/shown.ts';
import { effort, from, howKeys, impact, owner, stepId, to } from '../parts/step.ts';
import { about, choice, constant, count, flag, id, ids, list, number, object, orNull, share, text, whole } from '../shape.ts';
import { reading } from './report-kpis.ts';

const stage = object('A stage.', {
  value: number('Its value.'),
  name: text('Its name.'),
  passing: count('How many of the gate questions that apply pass it.'),
  enough: flag('Whether those are enough for `share`.'),
  tooLow: ids('Gate questions that lie more than `floor` below it; any of them keeps it from being reached.'),
});

const blocking = object('A gate question that does not pass the next stage.', {
  question: id('The question.'),
  text: text('What it asks.'),
  state: choice(['answered', 'unknown', 'unanswered'], "`unknown` is don't know."),
  value: orNull(number('Its value. Null unless answered.')),
  today: orNull(text('The option that was chosen. Null for checklists, for numbers, and unless answered.')),
  passesFrom: number('The value from which it passes.'),
});

const leap = object('A question of which one level more would be enough by itself.', {
  question: id('The question.'),
  text: text('What it asks.'),
  from: number('Its value today.'),
  to: number('The value that it would have.'),
  item: orNull(id('The item that would be ticked besides. Null unless it is a checklist.')),
  stage: number('Value of the stage that would be reached.'),
  stageName: text('Its name.'),
});

export const stageKeys = {
  kind: constant('stage', 'A stage is explained.'),
  id: id('The pillar whose stage it is; `overall` for the whole.'),
  title: orNull(text('Title of the pillar. Null for the whole.')),
  reached: number('Value of the stage; below the lowest stage where nothing passes even that.'),
  reachedName: text('Its name.'),
  next: orNull(number('Value of the next stage. Null at the top.')),
  nextName: orNull(text('Its name. Null at the top.')),
  progress: orNull(share('The share of the gate questions that apply which pass the next stage. Null at the top.')),
  gates: whole('How many gate questions apply.', { min: 1 }),
  share: share('Which share of them has to pass a stage, and each one before it.'),
  floor: number('How far below a stage a gate question may lie whose options are the stages.', { min: 0 }),
  stages: list(stage, 'All stages, the lowest first.'),
  blocking: list(blocking, "What does not pass the next stage, in the framework's order; empty at the top."),
  gains: list(leap, "What leads to a higher stage at once, in the framework's order."),
};

const input = object('A number that the formula needs.', {
  id: text('Its name in the formula.'),
  title: text('What it is.'),
  value: orNull(number('As it was given. Null where it was not.')),
});

const band = object('A band.', {
  band: whole('1 is the worst.', { min: 1 }),
  ...bandLimitKeys,
  reached: flag('Whether the value lies in it.'),
});

export const kpiKeys = {
  kind: constant('kpi', 'A measured figure is explained.'),
  id: id('Its id.'),
  title: text('Its title.'),
  unit: text('percent, days, …'),
  direction,
  formula: orNull(text('As written, over the names of the inputs; that of a percentage yields a fraction. Null where only a value can be given.')),
  computed: orNull(text('The formula with what was measured in the place of its inputs. Null where the value itself was given, or nothing.')),
  inputs: list(input, 'What the formula needs.'),
  reading: orNull(about(reading, 'What was measured. Null where nothing was.')),
  bands: list(band, 'Those that it is held against, the worst first; empty where it is not banded.'),
  caveat: orNull(text('What to be careful about. Null where nothing is said.')),
};

const standing = choice(['planned', 'waiting', 'met', 'not-due'], '`planned`: among the next steps. `waiting`: due, but held up. `met`: what it lifts has come as far. `not-due`: none of these.');
const place = orNull(whole('Its place among the next steps, from 1. Null unless it is planned.', { min: 1 }));

const served = object('What the step lifts.', {
  id: id('A question, dimension or pillar.'),
  title: text('Its title; of a question its text.'),
  state: choice(
    ['counts', 'no-gap', 'below', 'past', 'other-rung', 'not-answered', 'not-applicable'],
    '`counts`: where the step begins, and short of its target. `no-gap`: at its target. `below`, `past`: under and above what the step leads from and to. `other-rung`: another step comes first.',
  ),
  value: orNull(number('On its `scale`. Null where nothing is answered.')),
  target: number('What is aimed at, on its `scale`.'),
  scale,
  gap: number("What is missing to the target, on the framework's scale; 0 where nothing is.", { min: 0 }),
  weight: number('Relative to the others in the same place.', { min: 0 }),
  need: about(shown, 'gap × weight × impact ÷ cost; 0 unless it counts.'),
});

const other = object('A step.', { id: stepId, title: text('What to do.'), standing, place });

export const stepKeys = {
  kind: constant('step', 'The need of a step is explained.'),
  id: stepId,
  title: text('What to do.'),
  standing,
  place,
  need: about(shown, 'What those of `serves` come to.'),
  from,
  to,
  owner,
  effort,
  impact,
  cost: number('What its effort divides the need by: S 1, M 2, L 4.', { min: 0 }),
  serves: list(served, 'What it lifts, as the framework says.'),
  needs: list(other, 'Steps that have to be done before it.'),
  waitsFor: list(object('A step.', { id: stepId, title: text('What to do.') }), 'Those that hold it up; empty unless it waits.'),
  why: howKeys.why,
  doneWhen: howKeys.doneWhen,
};
