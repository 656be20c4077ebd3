// How low and how high scores can come when everything that is asked is answered. Knows only frameworks, no files and no answers.
import type { Aggregate, Framework, Group, Question, Scale } from '../model/framework.ts';
import type { OverallMethod } from '../model/scoring-policy.ts';

/** Shares (0 to 1) of a scale. */
export interface Reach {
  readonly lowest: number;
  readonly highest: number;
}

/** `optional`: conditions can leave it out, with its weight. `width`: of its scale; null where conditions change that. */
export interface Part extends Reach {
  readonly weight: number;
  readonly width: number | null;
  readonly optional: boolean;
}

/** Of the overall score; every score of a company that answers all that it is asked lies within. */
export function overallReach(framework: Framework): Reach {
  const { pillars, scoring, levels } = framework;
  const parts = scoring.overall === 'questions' ? pillars.flatMap(questionParts) : pillars.map(groupPart);
  return combine(parts, scoring.overall, 1 / (levels.length - 1));
}

/** The lowest and the highest value that an answer can have. */
export function answerRange(question: Question): Scale {
  const { min, max } = question.scale;
  switch (question.type) {
    case 'choice':
      return { min: question.options[0]?.value ?? min, max: question.options.at(-1)?.value ?? max };
    case 'checklist':
      return { min, max: Math.min(max, question.items.reduce((sum, item) => sum + item.value, min)) };
    case 'number':
      return question.scale;
  }
}

function questionParts(group: Group): readonly Part[] {
  return [...group.questions.map(questionPart), ...group.dimensions.flatMap(questionParts)];
}

function questionPart(question: Question): Part {
  const { min, max } = question.scale;
  const range = answerRange(question);
  const width = max - min;
  return { weight: question.weight, lowest: (range.min - min) / width, highest: (range.max - min) / width, width, optional: question.when !== null };
}

/** The questions of a group, then its dimensions, in order. */
export function partsInside(group: Group): readonly Part[] {
  return [...group.questions.map(questionPart), ...group.dimensions.map(groupPart)];
}

function groupPart(group: Group): Part {
  const parts = partsInside(group);
  const width = group.aggregate === 'sum' ? sumWidth(parts) : group.scale.max - group.scale.min;
  return { ...combine(parts, group.aggregate, 0), weight: group.weight, width, optional: parts.every((part) => part.optional) };
}

/** Null where parts can be missing. */
function sumWidth(parts: readonly Part[]): number | null {
  return parts.reduce<number | null>((sum, { width, weight, optional }) => (sum === null || width === null || optional ? null : sum + weight * width), 0);
}

/** `cap`: share of the scale that a capped mean may lie above its lowest part. */
function combine(parts: readonly Part[], method: Aggregate | OverallMethod, cap: number): Reach {
  if (method === 'min') return weakest(parts);
  if (method === 'sum') return sumReach(parts);
  const mean = { lowest: extremeMean(parts, 'lowest'), highest: extremeMean(parts, 'highest') };
  if (method !== 'capped') return mean;
  const { lowest, highest } = weakest(parts);
  return { lowest: Math.min(mean.lowest, lowest + cap), highest: Math.min(mean.highest, highest + cap) };
}

/** What is optional is left out where it would lower the best. */
function weakest(parts: readonly Part[]): Reach {
  const fixed = parts.filter((part) => !part.optional);
  const highest = fixed.length > 0 ? Math.min(...fixed.map((part) => part.highest)) : Math.max(...parts.map((part) => part.highest));
  return { lowest: Math.min(...parts.map((part) => part.lowest)), highest };
}

/** A sum is a mean in which each part counts by the width of its scale. Where a width is not known, no mean goes beyond its parts. */
function sumReach(parts: readonly Part[]): Reach {
  const wide = parts.flatMap((part) => (part.width === null ? [] : [{ ...part, weight: part.weight * part.width }]));
  if (wide.length === parts.length) return { lowest: extremeMean(wide, 'lowest'), highest: extremeMean(wide, 'highest') };
  return { lowest: Math.min(...parts.map((part) => part.lowest)), highest: Math.max(...parts.map((part) => part.highest)) };
}

/** Optional parts come in, the most extreme first, as long as they make the mean more extreme. */
function extremeMean(parts: readonly Part[], end: keyof Reach): number {
  const sign = end === 'highest' ? 1 : -1;
  let sum = 0;
  let total = 0;
  const add = (part: Part): void => {
    sum += part.weight * part[end];
    total += part.weight;
  };
  for (const part of parts) if (!part.optional) add(part);
  const optional = parts.filter((part) => part.optional).sort((a, b) => sign * (b[end] - a[end]));
  for (const part of optional) if (total === 0 || sign * (part[end] * total - sum) > 0) add(part);
  return sum / total;
}
