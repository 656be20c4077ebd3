// Every question of a sound framework file has a ladder of steps without a rung missing: its own, or one of the parts that it stands in.
import type { Scale } from '../model/framework.ts';
import { levelValues, optionValues, scalesById } from './framework-scales.ts';
import { placed, type FrameworkDraft, type GroupDraft, type Placed, type QuestionDraft } from './framework-walk.ts';
import { carryOver, findGaps, isWithin } from './ladder-gaps.ts';
import { laddersOf, type Rung } from './ladders.ts';
import { shownNumber } from './tolerance.ts';
import type { Path } from './problem.ts';
import type { Warnings } from './report.ts';

/** The steps that lift a question or a group, together with those that lift what it stands in; all on its own scale. */
interface Ladder {
  readonly id: string;
  readonly path: Path;
  readonly scale: Scale;
  readonly rungs: readonly Rung[];
  readonly gaps: readonly Rung[];
}

interface Checking {
  readonly ladders: ReadonlyMap<string, readonly Rung[]>;
  readonly scales: ReadonlyMap<string, Scale | null>;
  readonly levels: readonly number[] | null;
  readonly report: Warnings;
}

/** A framework without a single step gives no advice, which is its author's choice. */
export function checkLadders(draft: FrameworkDraft, report: Warnings): void {
  const ladders = laddersOf(draft);
  if (ladders.size > 0) checkGroups(draft.pillars, ['pillars'], null, { ladders, scales: scalesById(draft), levels: levelValues(draft), report });
}

function checkGroups(groups: readonly (GroupDraft | undefined)[] | undefined, above: Path, around: Ladder | null, checking: Checking): void {
  for (const group of placed(groups, above)) {
    const ladder = ladderOf(group, around, checking) ?? around;
    for (const question of placed(group.part.questions, [...group.path, 'questions'])) checkQuestion(question, ladder, checking);
    checkGroups(group.part.dimensions, [...group.path, 'dimensions'], ladder, checking);
  }
}

function checkQuestion(question: Placed<QuestionDraft>, around: Ladder | null, checking: Checking): void {
  const { report, scales } = checking;
  const { part, path } = question;
  const scale = part.id === undefined ? null : (scales.get(part.id) ?? null);
  if (part.id === undefined || scale === null) return;
  const own = ladderOf(question, around, checking);
  const values = answerValues(part, scale, checking.levels);
  if (own !== null) reportOwnGaps(own, values, report);
  else if (around !== null) reportGapsAround(around, values.slice(0, -1).map((value) => carryOver(value, scale, around.scale)), report);
  else report.warn('no-steps', { id: part.id }, [...path, 'id']);
}

/** Null where nothing lifts it itself. */
function ladderOf({ part: { id }, path }: Placed<{ readonly id?: string | undefined }>, around: Ladder | null, { ladders, scales }: Checking): Ladder | null {
  const own = id === undefined ? undefined : ladders.get(id);
  const scale = id === undefined ? undefined : scales.get(id);
  if (id === undefined || own === undefined || scale === undefined || scale === null) return null;
  const inherited = around === null ? [] : around.rungs.map(({ from, to }) => ({ from: carryOver(from, around.scale, scale), to: carryOver(to, around.scale, scale) }));
  const rungs = [...own, ...inherited];
  return { id, path, scale, rungs, gaps: findGaps(rungs, scale) };
}

/** What answers can come to, lowest first; in a checklist what it comes to when one item after the other is ticked. */
function answerValues(question: QuestionDraft, scale: Scale, levels: readonly number[] | null): readonly number[] {
  const { type = 'choice', options = [], bands = [] } = question;
  if (type === 'choice') return optionValues(question, levels) ?? [];
  if (type === 'number') return [scale.min, ...bands.map((_, index) => scale.min + ((scale.max - scale.min) * (index + 1)) / bands.length)];
  const values = [scale.min];
  let value = scale.min;
  for (const item of options) {
    if (typeof item !== 'object' || value >= scale.max) continue;
    value = Math.min(scale.max, value + (item.value ?? 0));
    values.push(value);
  }
  return values;
}

/** Each gap in which an answer can stand that is not the best one, from the lowest such answer on. */
function reportOwnGaps({ id, path, gaps }: Ladder, values: readonly number[], report: Warnings): void {
  const top = values.at(-1) ?? Infinity;
  for (const gap of gaps) {
    const first = values.find((value) => value < top && isWithin(value, gap));
    if (first !== undefined) reportGap(id, path, { from: first, to: Math.min(gap.to, top) }, report);
  }
}

/** Where a group's ladder is all that there is, its gaps are told once, whichever question meets them. */
function reportGapsAround({ id, path, gaps }: Ladder, values: readonly number[], report: Warnings): void {
  for (const gap of gaps) if (values.some((value) => isWithin(value, gap))) reportGap(id, path, gap, report);
}

function reportGap(id: string, path: Path, { from, to }: Rung, report: Warnings): void {
  report.warn('ladder-gap', { id, from: shownNumber(from), to: shownNumber(to) }, [...path, 'id']);
}
