// A comparison, `revmat/comparison@1`: what compare prints.
import { frameworkHead } from '../parts/heads.ts';
import { measuredKeys, score } from '../parts/measured.ts';
import { scale } from '../parts/measure.ts';
import { about, constant, flag, id, ids, list, named, nonEmpty, number, object, orNull, text } from '../shape.ts';
import { evidenceChange, factChange, kpiChange, move, symptomChange, targetChange } from './comparison-moves.ts';
import { side } from './comparison-side.ts';

const measured = named('measured', object('A score with what belongs to it.', { score, ...measuredKeys }));

const change = orNull(number('After less before. Null where one of the two has no score.'));

const measures = { before: about(measured, 'As it was.'), after: about(measured, 'As it is.'), change };

const constraint = named('constraint', object('The weakest pillar.', { id: id('The pillar.'), title: text('Its title.'), score: number('Its score.') }));

const constraintThen = (when: string) => orNull(about(constraint, `The weakest pillar ${when}. Null where none holds the whole back, and where too little was answered to name one.`));

const overall = object('The whole.', {
  ...measures,
  constraint: object('What holds it back.', { before: constraintThen('before'), after: constraintThen('after') }),
});

const pillar = object('A pillar.', { id: id('Its id.'), title: text('Its title.'), ...measures });

const reached = named('reached-stage', object('A stage that is reached.', { value: number('Its value.'), name: text('Its name.') }));

const reweighed = object('Answers that did not move, and count for more or less than before. Null where there are none.', {
  points: number('What they add to the change together.'),
  questions: ids('The questions.'),
  joined: ids('Why: questions that count now and did not before.'),
  left: ids('Why: questions that counted before and do not now.'),
  otherLowest: flag('Why: whether another part is the lowest now, where only the lowest counts.'),
});

const points = object('What the change of the overall score is made of: the points of `moves` and these come to `total`. Null where one of the two has no score.', {
  total: number('The change of the overall score.'),
  reweighed: orNull(reweighed),
  base: number('Of the lowest value of the scale; 0 where that is the same.'),
  cap: number('Of what the weakest pillar may be exceeded by; 0 where that is the same.'),
});

export const comparison = named(
  'comparison',
  object('Two assessments by one framework, and which answers moved the score.', {
    format: constant('revmat/comparison@1', 'Names the shape of this document.'),
    framework: frameworkHead,
    scale: about(scale, 'Of the overall score.'),
    before: about(side, 'The earlier assessment.'),
    after: about(side, 'The later assessment.'),
    overall,
    pillars: nonEmpty(list(pillar, "All pillars, in the framework's order.")),
    stage: orNull(object('The stage reached. Null unless the framework has stages.', { before: about(reached, 'As it was.'), after: about(reached, 'As it is.') })),
    moves: list(move, 'Answers that moved: those that moved the overall score most first.'),
    points: orNull(points),
    evidence: list(evidenceChange, "Evidence that came or went, in the framework's order."),
    kpis: list(kpiChange, "Figures that were measured anew, or are no longer, in the framework's order."),
    targets: list(targetChange, 'Targets that moved, that of the whole first.'),
    symptoms: list(symptomChange, "Signs that were answered otherwise, in the framework's order."),
    profile: list(factChange, 'Facts about the company that changed.'),
  }),
);
