// What steps can lift: every question, dimension and pillar with the few numbers that a plan needs.
import type { Framework, Id, Scale } from '../model/framework.ts';
import { widthOf } from './convert.ts';
import type { GroupResult, QuestionResult } from './results.ts';
import { gapTo } from './target.ts';

export interface StepItem {
  readonly applicable: boolean;
  /** A question's value or a node's score, on its own scale; null where there is none. */
  readonly value: number | null;
  /** On the framework's scale, so that gaps of different scales compare; 0 without a score. */
  readonly gap: number;
  readonly weight: number;
}

/** With what its gap is measured by when it moves; `target` is on `scale`. */
export interface AimedItem extends StepItem {
  readonly scale: Scale;
  readonly target: number;
}

export function collectItems(pillars: readonly GroupResult[], framework: Framework): ReadonlyMap<Id, AimedItem> {
  const items = new Map<Id, AimedItem>();
  const addQuestion = ({ id, state, value, gap, scale, target, weight }: QuestionResult): boolean => {
    const applicable = state !== 'not-applicable';
    items.set(id, { applicable, value, scale, target, gap: widen(gap, scale, framework), weight });
    return applicable;
  };
  const addGroup = ({ id, score, gap, scale, target, weight, questions, dimensions }: GroupResult): boolean => {
    const applicable = [...questions.map(addQuestion), ...dimensions.map(addGroup)].includes(true);
    items.set(id, { applicable, value: score, scale, target, gap: widen(gap, scale, framework), weight });
    return applicable;
  };
  pillars.forEach(addGroup);
  return items;
}

/** The same item standing elsewhere. */
export function moveItem(item: AimedItem, value: number | null, framework: Framework): AimedItem {
  return { ...item, value, gap: widen(gapTo(item.target, value), item.scale, framework) };
}

function widen(gap: number | null, scale: Scale, framework: Framework): number {
  return ((gap ?? 0) * widthOf(framework.scale)) / widthOf(scale);
}
