// Which framework fits whom: a few questions, and per framework the rules that speak for or against it. Plain data that survives JSON.
import type { Id } from './id.ts';

/** Asked of somebody who has not chosen a framework yet; one option answers it. */
export interface FitQuestion {
  readonly id: Id;
  readonly text: string;
  /** At least two; ids are unique within the question. */
  readonly options: readonly { readonly id: Id; readonly text: string }[];
}

/** Holds where every question in `when` was answered with one of those options. */
export interface FitRule {
  /** Never empty, nor are the lists of options. */
  readonly when: readonly { readonly question: Id; readonly in: readonly Id[] }[];
  /** 1 to 9, for the framework; null: the framework is out of the question. */
  readonly points: number | null;
  /** One sentence to whoever answered. */
  readonly because: string;
}

export interface Recommendations {
  readonly questions: readonly FitQuestion[];
  /** Each framework once; among frameworks of equal points the earlier one is recommended. */
  readonly frameworks: readonly { readonly id: Id; readonly rules: readonly FitRule[] }[];
}

/** By the id of the question: the id of the option. */
export type FitAnswers = ReadonlyMap<Id, Id>;
