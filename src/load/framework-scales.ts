// The scales and levels of a framework file, with what counts where it says nothing. For checking and for building.
import type { Scale } from '../model/framework.ts';
import { isBroken, isMissing } from './draft.ts';
import type { FrameworkDraft, QuestionDraft } from './framework-walk.ts';

type ScaleDraft = { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;

/** Null unless both ends are there and in order. */
export function readScale(scale: ScaleDraft): Scale | null {
  if (scale?.min === undefined || scale.max === undefined || scale.min >= scale.max) return null;
  return { min: scale.min, max: scale.max };
}

/** Lowest first; null unless there are at least two, ascending. */
export function levelValues(draft: FrameworkDraft): readonly number[] | null {
  const values = (draft.levels ?? []).map((level) => level?.value);
  return isAscending(values) && values.length >= 2 ? values : null;
}

/** From the lowest to the highest level. */
export function levelScale(draft: FrameworkDraft): Scale | null {
  const values = levelValues(draft);
  return values === null ? null : { min: values[0] ?? 0, max: values.at(-1) ?? 0 };
}

export function frameworkScale(draft: FrameworkDraft): Scale | null {
  return isMissing(draft, 'scale') ? levelScale(draft) : readScale(draft.scale);
}

/** The values of a choice question's options; null where they cannot be told. */
export function optionValues(question: QuestionDraft, levels: readonly number[] | null): readonly number[] | null {
  const options = question.options ?? [];
  if (options.length > 0 && options.every((option) => typeof option === 'string')) return levels?.length === options.length ? levels : null;
  const values = options.map((option) => (typeof option === 'object' ? option.value : undefined));
  return isAscending(values) && values.length >= 2 ? values : null;
}

/** Its own; else from the lowest to the highest option; else that of the levels. */
export function questionScale(question: QuestionDraft, draft: FrameworkDraft): Scale | null {
  if (!isMissing(question, 'scale')) return readScale(question.scale);
  if (isBroken(question, 'type')) return null;
  if ((question.type ?? 'choice') !== 'choice') return levelScale(draft);
  const values = optionValues(question, levelValues(draft));
  return values === null ? null : { min: values[0] ?? 0, max: values.at(-1) ?? 0 };
}

/** The value of the middle level; the upper one of two. */
export function middleLevel(levels: readonly number[]): number {
  return levels[Math.floor(levels.length / 2)] ?? 0;
}

function isAscending(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value, index) => value !== undefined && (index === 0 || value > (values[index - 1] ?? Infinity)));
}
