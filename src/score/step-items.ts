// What steps can lift: every question, dimension and pillar with the few numbers that a plan needs.
import type { Framework, Id, Scale } from '../model/framework.ts';
import { widthOf } from './convert.ts';
import type { GroupResult, QuestionResult } from './results.ts';

export interface StepItem {
  readonly applicable: boolean;
  /** A question's value or a node's score, on its own scale; null where there is none. */
  readonly value: number | null;
  /** On the framework's scale, so that gaps of different scales compare; 0 without a score. */
  readonly gap: number;
  readonly weight: number;
}

export function collectItems(pillars: readonly GroupResult[], framework: Framework): ReadonlyMap<Id, StepItem> {
  const items = new Map<Id, StepItem>();
  const wide = (gap: number | null, scale: Scale) => ((gap ?? 0) * widthOf(framework.scale)) / widthOf(scale);
  const addQuestion = ({ id, state, value, gap, scale, weight }: QuestionResult): boolean => {
    const applicable = state !== 'not-applicable';
    items.set(id, { applicable, value, gap: wide(gap, scale), weight });
    return applicable;
  };
  const addGroup = ({ id, score, gap, scale, weight, questions, dimensions }: GroupResult): boolean => {
    const applicable = [...questions.map(addQuestion), ...dimensions.map(addGroup)].includes(true);
    items.set(id, { applicable, value: score, gap: wide(gap, scale), weight });
    return applicable;
  };
  pillars.forEach(addGroup);
  return items;
}
