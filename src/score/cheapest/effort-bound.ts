// How much effort it takes at least to come to an aim: as if every step could be taken at once, and a part of a step as well.
import { effortWeeks } from '../../model/effort.ts';
import type { Id, Question, Step } from '../../model/framework.ts';
import { convert, shareOf } from '../convert.ts';
import type { Ground } from '../lift-items.ts';
import { questionValue } from '../question-value.ts';
import { raiseAnswer } from '../raise-answer.ts';
import type { StepTerrain } from '../step-terrain.ts';
import type { Aim, Demand } from './aim.ts';

/** In weeks; infinite where all steps together do not do. */
export type EffortBound = (now: Pick<Ground, 'items'>) => number;

/** What a step can do for a question: from one share of its scale to another, and what a whole scale is worth. */
interface Lift {
  readonly question: Id;
  readonly worth: number;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly worths: ReadonlyMap<Id, number>;
  readonly need: number;
  readonly steps: readonly { readonly weeks: number; readonly lifts: readonly Lift[] }[];
}

/** `slack`: how far below its need a demand may stay, as a share. Holds as long as the same questions are asked. */
export function boundEffort(terrain: StepTerrain, today: Ground, steps: readonly Step[], aim: Aim, slack: number): EffortBound {
  const lines = aim.demands.map((demand): Line => {
    const worths = findWorths(demand);
    return { worths, need: demand.need - slack, steps: steps.map((step) => ({ weeks: effortWeeks[step.effort], lifts: findLifts(terrain, today, step, worths) })) };
  });
  return ({ items }) => {
    const shareNow = (id: Id) => {
      const item = items.get(id);
      return item?.value == null ? 0 : shareOf(item.value, item.scale);
    };
    return lines.reduce((most, line) => Math.max(most, boundLine(line, shareNow)), 0);
  };
}

/** The lowest of several questions is at most their mean. */
function findWorths({ terms }: Demand): ReadonlyMap<Id, number> {
  const worths = new Map<Id, number>();
  for (const { questions, weight } of terms) for (const id of questions) worths.set(id, (worths.get(id) ?? 0) + weight / questions.length);
  return worths;
}

function findLifts({ questions, groups }: StepTerrain, { items, assessment }: Ground, step: Step, worths: ReadonlyMap<Id, number>): readonly Lift[] {
  const liftOf = (question: Question, from: number, value: number): readonly Lift[] => {
    const worth = worths.get(question.id);
    const answer = assessment.answers.get(question.id);
    const raised = answer === undefined ? undefined : raiseAnswer(question, answer, value);
    if (worth === undefined || raised?.state !== 'answered') return [];
    return [{ question: question.id, worth, from, to: shareOf(questionValue(question, raised.value), question.scale) }];
  };
  return step.serves.flatMap((id) => {
    const scale = items.get(id)?.scale;
    const own = questions.get(id)?.question;
    if (scale === undefined) return [];
    if (own !== undefined) return liftOf(own, shareOf(step.from, scale), step.to);
    // A node can stand on the rung while some of its questions stand far below.
    return (groups.get(id)?.questions ?? []).flatMap((question) => liftOf(question, 0, convert(step.to, scale, question.scale)));
  });
}

function boundLine({ worths, need, steps }: Line, shareNow: (id: Id) => number): number {
  let missing = need;
  for (const [id, worth] of worths) missing -= worth * shareNow(id);
  if (missing <= 0) return 0;
  const offers = steps.map(({ weeks, lifts }) => ({ weeks, gain: lifts.reduce((sum, lift) => sum + lift.worth * Math.max(0, lift.to - Math.max(lift.from, shareNow(lift.question))), 0) }));
  let effort = 0;
  for (const { weeks, gain } of offers.filter((offer) => offer.gain > 0).toSorted((a, b) => b.gain / b.weeks - a.gain / a.weeks)) {
    if (gain >= missing) return effort + (weeks * missing) / gain;
    effort += weeks;
    missing -= gain;
  }
  return Infinity;
}
