// What frameworks show prints: a framework with every default filled in.
import { direction } from '../parts/band.ts';
import { scale } from '../parts/measure.ts';
import { effort, from, howKeys, impact, stepId, to } from '../parts/step.ts';
import { about, choice, id, ids, list, named, nonEmpty, number, object, orNull, share, text, whole } from '../shape.ts';
import { group } from './framework-questions.ts';
import { bandKeys, formula, kpiHeadKeys, kpiPhase, kpiRestKeys } from './kpi-parts.ts';

const levelKeys = {
  value: number('Where it stands on the scale.'),
  id: id('Its id.'),
  name: text('Its name.'),
  summary: orNull(text('What it looks like. Null where it does not say.')),
};

const source = object('Where it comes from. Null where it does not say.', {
  title: text('The publication.'),
  url: orNull(text('Its address. Null where there is none.')),
  fidelity: choice(['quoted', 'condensed', 'own'], "The publisher's own words, shortened from them, or written for revmat."),
  note: orNull(text('What else is to be known. Null where there is nothing.')),
});

const scoring = object('How it is scored.', {
  method: choice(['mean', 'staged'], 'Scores lead to levels only, or to stages as well.'),
  overall: choice(['mean', 'min', 'capped', 'questions', 'sum'], 'How the whole comes from the pillars: their mean; the weakest; their mean, at most one level above the weakest; the mean over all questions; their sum.'),
  minCoverage: share('Below this coverage no level is named.'),
  unknown: choice(['exclude', 'lowest'], "What don't know counts as."),
  rounding: object('Of what is shown; numbers in JSON are not rounded.', {
    decimals: whole('Digits after the point.', { min: 0, max: 6 }),
    mode: choice(['half-up', 'half-even'], 'Where halves go.'),
  }),
  gates: object('When a stage is passed.', {
    share: share('Of the gate questions that have to pass it.'),
    floor: number('How far below it any of them may lie.', { min: 0 }),
  }),
  evidencedLevels: whole('How many of the highest levels need evidence.', { min: 0 }),
  effortCost: object('What the effort of a step divides its need by.', { S: number('Up to two weeks.'), M: number('Up to a quarter.'), L: number('Longer.') }),
  bands: list(number(''), 'Where each level after the first begins, ascending.'),
});

const namedThing = named('named', object('Something that is named once.', { id: id('Its id.'), title: text('Its title.'), summary: orNull(text('What it is. Null where it does not say.')) }));

const symptom = object('A sign that a stage has been outgrown.', {
  id: id('Its id.'),
  was: ids('Ids that it had in earlier versions of the framework.'),
  stage: number('Value of that stage.'),
  text: text('What it looks like.'),
});

const kpi = object('A measured figure.', {
  ...kpiHeadKeys,
  direction,
  phase: kpiPhase,
  bands: list(object('Bands for one cohort.', bandKeys), 'Empty where it is not banded.'),
  ...kpiRestKeys,
  formula,
});

const step = object('A recommended step: one rung of a ladder.', {
  id: stepId,
  serves: nonEmpty(ids('The questions, dimensions or pillars that it lifts.')),
  from,
  to,
  title: text('What to do.'),
  why: howKeys.why,
  how: howKeys.how,
  doneWhen: howKeys.doneWhen,
  owner: orNull(text('Who does it. Null where it does not say.')),
  effort,
  impact,
  needs: ids('Steps that come first; the lower rungs of the same ladder go without saying.'),
  moves: howKeys.moves,
});

export const framework = object('A framework with all that it builds on and every default filled in.', {
  id: id('Its id.'),
  version: text('Its version.'),
  title: text('Its title.'),
  summary: orNull(text('What it is. Null where it does not say.')),
  language: text('Tag of the language of its words (BCP 47).'),
  source: orNull(source),
  levels: nonEmpty(list(object('A level of maturity.', levelKeys), 'The lowest first.')),
  stages: list(object('A phase that a company passes through.', { ...levelKeys, limits: list(text(''), 'What pushes it on to the next.') }), 'The lowest first; empty where it has none.'),
  scale: about(scale, 'What scores are expressed on; pillars and questions may have their own.'),
  scoring,
  target: number('The score that is aimed at where nothing else is said.'),
  themes: list(namedThing, 'What runs through several pillars, as far as it has titles.'),
  roles: list(namedThing, 'Who answers.'),
  symptoms: list(symptom, 'Empty unless it has stages.'),
  steps: list(step, 'What can be recommended.'),
  pillars: nonEmpty(list(group, 'With dimensions and questions in them.')),
  kpis: list(kpi, 'What answers are held against.'),
});
