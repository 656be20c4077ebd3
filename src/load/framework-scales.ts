// The scales and levels of a framework file, with what counts where it says nothing. For checking and for building.
import type { Scale } from '../model/framework.ts';
import { isBroken, isMissing } from './draft.ts';
import { walkFramework, type FrameworkDraft, type GroupDraft, type QuestionDraft } from './framework-walk.ts';
import { withoutNoise } from './tolerance.ts';

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

/** Of a pillar or dimension: its own, else the framework's; of a sum that of its parts, each at its lowest and at its highest, times weight. */
export function groupScale(group: GroupDraft, draft: FrameworkDraft): Scale | null {
  if (isBroken(group, 'aggregate')) return null;
  if (group.aggregate !== 'sum') return isMissing(group, 'scale') ? frameworkScale(draft) : readScale(group.scale);
  if (isBroken(group, 'questions') || isBroken(group, 'dimensions')) return null;
  const questions = (group.questions ?? []).map((part) => (part === undefined ? null : weigh(questionScale(part, draft), part)));
  const dimensions = (group.dimensions ?? []).map((part) => (part === undefined ? null : weigh(groupScale(part, draft), part)));
  return addScales([...questions, ...dimensions]);
}

function weigh(scale: Scale | null, part: QuestionDraft | GroupDraft): Scale | null {
  if (scale === null || isBroken(part, 'weight')) return null;
  const { weight = 1 } = part;
  return { min: weight * scale.min, max: weight * scale.max };
}

/** Null where a part cannot be told, and for no parts. */
function addScales(scales: readonly (Scale | null)[]): Scale | null {
  const sum = { min: 0, max: 0 };
  for (const scale of scales) {
    if (scale === null) return null;
    sum.min += scale.min;
    sum.max += scale.max;
  }
  return scales.length === 0 ? null : { min: withoutNoise(sum.min), max: withoutNoise(sum.max) };
}

/** Of every pillar, dimension and question, by id; null where it cannot be told. */
export function scalesById(draft: FrameworkDraft): ReadonlyMap<string, Scale | null> {
  const { groups, questions } = walkFramework(draft);
  const scales = new Map<string, Scale | null>();
  for (const { part } of groups) if (part.id !== undefined) scales.set(part.id, groupScale(part, draft));
  for (const { part } of questions) if (part.id !== undefined) scales.set(part.id, questionScale(part, draft));
  return scales;
}

/** The value of the middle level; the upper one of two. */
export function middleLevel(levels: readonly number[]): number {
  return levels[Math.floor(levels.length / 2)] ?? 0;
}

function isAscending(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value, index) => value !== undefined && (index === 0 || value > (values[index - 1] ?? Infinity)));
}
