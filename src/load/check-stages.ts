// Stages, gate questions and symptoms of a framework file fit each other.
import { checkInside } from './check-framework-scales.ts';
import { checkOrder } from './check-order.ts';
import { isBroken, isMissing } from './draft.ts';
import { levelValues, optionValues, questionScale } from './framework-scales.ts';
import { placed, walkFramework, type FrameworkDraft, type Placed, type QuestionDraft } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

export function checkStages(draft: FrameworkDraft, report: Report): void {
  checkOrder((draft.stages ?? []).map((stage, index) => ({ value: stage?.value, path: ['stages', index, 'value'] })), 'ascending', 'stages', report);
  const stages = stageValues(draft);
  const { questions } = walkFramework(draft);
  for (const question of questions) checkGate(question, draft, stages, report);
  for (const { part, path } of placed(draft.symptoms, ['symptoms'])) checkStageValue(part.stage, stages, [...path, 'stage'], report);

  if (draft.scoring?.method !== 'staged') return;
  if (isMissing(draft, 'stages') || draft.stages?.length === 0) report.add('staged-without-stages', {}, ['scoring', 'method']);
  const open = questions.some(({ part }) => part.gate === true || isBroken(part, 'gate'));
  if (!open && questions.length > 0) report.add('staged-without-gates', {}, ['scoring', 'method']);
}

/** Null where they cannot be told. */
function stageValues(draft: FrameworkDraft): readonly number[] | null {
  if (isMissing(draft, 'stages')) return [];
  if (draft.stages === undefined) return null;
  const values = draft.stages.map((stage) => stage?.value);
  return values.every((value) => value !== undefined) ? values : null;
}

function checkStageValue(value: number | undefined, stages: readonly number[] | null, path: Path, report: Report): void {
  if (value !== undefined && stages !== null && !stages.includes(value)) report.add('unknown-stage', { value, allowed: stages }, path);
}

function checkGate({ part, path }: Placed<QuestionDraft>, draft: FrameworkDraft, stages: readonly number[] | null, report: Report): void {
  checkStageValue(part.stage, stages, [...path, 'stage'], report);
  if (!isBroken(part, 'type')) checkInside(part.pass, questionScale(part, draft), [...path, 'pass'], report);
  needKey(part, path, 'stage', 'pass', report);
  needKey(part, path, 'pass', 'stage', report);
  if (isBroken(part, 'gate')) return;
  if (part.gate !== true) {
    if (!isMissing(part, 'stage')) report.add('key-needs-key', { key: 'stage', needs: 'gate: true' }, [...path, 'stage'], 'key');
    return;
  }
  if (stages?.length === 0) return report.add('gate-without-stages', {}, [...path, 'gate'], 'key');
  if (isMissing(part, 'stage') && isMissing(part, 'pass')) checkStageOptions({ part, path }, draft, stages, report);
}

function needKey(part: QuestionDraft, path: Path, key: 'stage' | 'pass', needs: 'stage' | 'pass', report: Report): void {
  if (!isMissing(part, key) && isMissing(part, needs)) report.add('key-needs-key', { key, needs }, [...path, key], 'key');
}

/** A gate question that belongs to no one stage has the stages themselves as its options. */
function checkStageOptions({ part, path }: Placed<QuestionDraft>, draft: FrameworkDraft, stages: readonly number[] | null, report: Report): void {
  if (stages === null || isBroken(part, 'type') || isBroken(part, 'options')) return;
  const values = (part.type ?? 'choice') === 'choice' ? optionValues(part, levelValues(draft)) : [];
  if (values === null) return;
  const missing = stages.filter((stage) => !values.includes(stage));
  if (missing.length > 0) report.add('gate-without-options', { missing }, [...path, 'gate']);
}
