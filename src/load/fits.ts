// Whether what was said fits what the framework has now, entry by entry.
import type { Question, Scale } from '../model/framework.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { suggestName } from './suggest.ts';

/** Where a finding goes. */
export type Finder = Pick<Report, 'add'>;

/** `undefined` where nothing is answered, or what stands there is broken; `path`: of the value. */
export function checkValue(value: number | 'unknown' | readonly (string | undefined)[] | undefined, question: Question, path: Path, finder: Finder): void {
  if (value === undefined || value === 'unknown') return;
  if (typeof value === 'number') {
    if (question.type === 'checklist') return finder.add('answer-kind', { question: question.type }, path);
    if (question.type === 'number') return;
    const allowed = question.options.map((option) => option.value);
    if (!allowed.includes(value)) finder.add('answer-not-offered', { value, allowed }, path);
    return;
  }
  if (question.type !== 'checklist') return finder.add('answer-kind', { question: question.type }, path);
  const items = question.items.map((item) => item.id);
  value.forEach((id, index) => {
    if (id !== undefined && !items.includes(id)) finder.add('unknown-id', { kind: 'item', id, suggestion: suggestName(id, items) }, [...path, index]);
  });
}

/** `given`: the ids of the inputs; `path`: of the reading. */
export function checkInputs(given: readonly string[], kpi: Kpi, path: Path, finder: Finder): void {
  if (kpi.inputs.length === 0) return finder.add('misplaced-key', { key: 'inputs', reason: 'this KPI has no formula; give its value' }, [...path, 'inputs'], 'key');
  const known = kpi.inputs.map((input) => input.id);
  for (const id of given) if (!known.includes(id)) finder.add('unknown-id', { kind: 'input', id, suggestion: suggestName(id, known) }, [...path, 'inputs', id], 'key');
  for (const id of known) if (!given.includes(id)) finder.add('missing-key', { key: id }, [...path, 'inputs', id]);
}

/** `scale`: null where it comes from what is summed. */
export function checkTarget(target: number, scale: Scale | null, path: Path, finder: Finder): void {
  if (scale === null || (target >= scale.min && target <= scale.max)) return;
  finder.add('outside-scale', { value: target, min: scale.min, max: scale.max }, path);
}
