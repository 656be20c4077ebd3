// Levels, scales, bands and targets of a framework file fit each other.
import type { Scale } from '../model/framework.ts';
import { checkOrder, numbersAt } from './check-order.ts';
import { isBroken, isMissing } from './draft.ts';
import { frameworkScale, groupScale, levelValues, middleLevel } from './framework-scales.ts';
import { walkFramework, type FrameworkDraft, type GroupDraft } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

export function checkFrameworkScales(draft: FrameworkDraft, report: Report): void {
  checkOrder((draft.levels ?? []).map((level, index) => ({ value: level?.value, path: ['levels', index, 'value'] })), 'ascending', 'levels', report);
  checkScale(draft.scale, ['scale'], report);
  const scale = frameworkScale(draft);
  checkBands(draft, scale, report);
  checkTarget(draft, scale, report);
  const { groups, questions } = walkFramework(draft);
  for (const { part, path } of groups) {
    checkScale(part.scale, [...path, 'scale'], report);
    checkInside(part.target, groupScale(part, draft), [...path, 'target'], report);
    checkHasQuestions(part, path, report);
  }
  for (const { part, path } of questions) checkScale(part.scale, [...path, 'scale'], report);
}

function checkScale(scale: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined, path: Path, report: Report): void {
  if (scale?.min === undefined || scale.max === undefined || scale.min < scale.max) return;
  report.add('empty-scale', { min: scale.min, max: scale.max }, path);
}

export function checkInside(value: number | undefined, scale: Scale | null, path: Path, report: Report): void {
  if (value === undefined || scale === null || (value >= scale.min && value <= scale.max)) return;
  report.add('outside-scale', { value, min: scale.min, max: scale.max }, path);
}

/** The first level begins where the scale does, so a band there would leave it empty. */
function checkBands(draft: FrameworkDraft, scale: Scale | null, report: Report): void {
  const path: Path = ['scoring', 'bands'];
  const bands = draft.scoring?.bands;
  if (bands === undefined) return;
  const count = draft.levels?.length;
  if (count !== undefined && bands.length !== count - 1) report.add('wrong-count', { what: 'bands', expected: count - 1, got: bands.length }, path);
  checkOrder(numbersAt(bands, path), 'ascending', 'bands', report);
  for (const { value, path: at } of numbersAt(bands, path)) {
    if (value !== undefined && scale !== null && value === scale.min) report.add('out-of-range', { value, relation: '>', limit: scale.min }, at);
    else checkInside(value, scale, at, report);
  }
}

/** A scale of its own can lie elsewhere than the levels; then nothing tells what to aim at. */
function checkTarget(draft: FrameworkDraft, scale: Scale | null, report: Report): void {
  const levels = levelValues(draft);
  if (!isMissing(draft, 'target')) checkInside(draft.target, scale, ['target'], report);
  else if (levels !== null && scale !== null && (middleLevel(levels) < scale.min || middleLevel(levels) > scale.max)) report.add('missing-key', { key: 'target' }, ['target']);
}

function checkHasQuestions(group: GroupDraft, path: Path, report: Report): void {
  if (isBroken(group, 'questions') || isBroken(group, 'dimensions')) return;
  const { questions = [], dimensions = [] } = group;
  if (questions.length === 0 && dimensions.length === 0) report.add('no-questions', { id: group.id ?? null }, path);
}
