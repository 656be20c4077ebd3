// What a roadmap is, as plain data: the types that its renderers read. Time is counted in weeks from its start; dates come later.
import type { Effort, Id } from '../model/framework.ts';
import type { WaitingStep } from './results.ts';

/** `waterfall`: phases one after the other, each begun when the one before is done. `agile`: sprints of two weeks, workstreams side by side. */
export type DeliveryModel = 'waterfall' | 'agile';

export interface RoadmapRequest {
  readonly model: DeliveryModel;
  /** How many steps are in progress at the same time; a whole number, at least 1. */
  readonly capacity: number;
  /** On the framework's scale: aimed at everywhere, instead of the targets of the assessment. Null: those. */
  readonly target: number | null;
  /** Plans these steps and no others, whatever the targets say; one that is met, or becomes so by another, is left out. Null: whatever leads to the targets. */
  readonly only: ReadonlySet<Id> | null;
}

/** What the scores would be; null where there is none. */
export interface Forecast {
  /** On the framework's scale; where the whole is a sum, on that of the sum. */
  readonly overall: number | null;
  /** Value of the level. */
  readonly level: number | null;
  /** In the framework's order, each score on the pillar's own scale. */
  readonly pillars: readonly { readonly id: Id; readonly score: number | null; readonly level: number | null }[];
  /** Value of the stage; null unless the method is staged. */
  readonly stage: number | null;
}

export interface RoadmapStep {
  readonly id: Id;
  /** The questions, dimensions or pillars that it lifts here: all that stand on its rung by then, the widest gap first. A step that serves several may stand in a roadmap more than once, for each as it comes to its rung. */
  readonly lifts: readonly Id[];
  /** The pillar of the first of them: its workstream. */
  readonly pillar: Id;
  readonly from: number;
  readonly to: number;
  readonly effort: Effort;
  readonly impact: number;
  /** When it was chosen: gap x weight x impact / effort; 0 for one that stands here only because another needs it. It is scheduled by the highest need among its own and those of the steps that need it. */
  readonly need: number;
  /** In weeks from the start, 0-based; it begins at the start of week `begins` and is done when week `ends` begins. `begins < ends`. */
  readonly begins: number;
  readonly ends: number;
  /** The phase, or the sprint, in which it begins; counted from 1. */
  readonly phase: number;
  /**
   * Steps of this roadmap that have to be done before it: those that meet what it needs, and those that bring what it lifts to its rung. Each ends
   * before it begins; of a step that stands here more than once, one place of it does.
   */
  readonly after: readonly Id[];
  /** Steps of this roadmap that have it among their `after`. */
  readonly unlocks: readonly Id[];
}

/** A phase of a waterfall, or a sprint in which something begins or ends. */
export interface RoadmapPhase {
  readonly number: number;
  readonly begins: number;
  readonly ends: number;
  /** Indices into the roadmap's steps: those that begin in it, and those that are done in it. */
  readonly starting: readonly number[];
  readonly finishing: readonly number[];
  /** With everything done that has ended by then. */
  readonly forecast: Forecast;
}

export interface Roadmap {
  readonly model: DeliveryModel;
  readonly capacity: number;
  readonly today: Forecast;
  /** By when they begin, then in the order of choice. */
  readonly steps: readonly RoadmapStep[];
  readonly phases: readonly RoadmapPhase[];
  /**
   * Steps towards a target that cannot be planned, because what they need cannot be taken: as a rule a question that is not answered. By need, as things
   * stand when all else is done. Where the steps were chosen: those that never could be taken, in the framework's order; with nothing in `waitsFor` where
   * what they serve does not come to their rung.
   */
  readonly waiting: readonly WaitingStep[];
  /** What would still be short of its target when all is done, each on its own scale: `overall`, then each pillar, its own questions, and its dimensions with theirs. What has no score is not listed. */
  readonly short: readonly { readonly id: Id; readonly score: number; readonly target: number }[];
  /** From the start to the end of the last step, and the sum of all steps; 0 for an empty roadmap. */
  readonly weeks: number;
  readonly weeksOfWork: number;
}

/** The least effort that lifts one part of the framework to a score. */
export interface CheapestWay {
  readonly id: Id;
  /** On the scale of that part. */
  readonly wanted: number;
  readonly today: number | null;
  /** The score that the steps lead to; null where no way was found. */
  readonly reached: number | null;
  /** Every step that has to be taken, in an order in which they can be; a step that is taken twice stands twice. Empty where no way was found, and where nothing is needed. */
  readonly steps: readonly Id[];
  /** Sum over them: S 2, M 8, L 16. */
  readonly weeksOfWork: number;
  /** `exact`: no other way is cheaper. `best-found`: the search was cut short; `atLeast` bounds what any way takes. `none`: there is no way. `reached`: it is there already. */
  readonly outcome: 'exact' | 'best-found' | 'none' | 'reached';
  /** In weeks of work. */
  readonly atLeast: number;
}
