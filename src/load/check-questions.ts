// What a question of a framework file has fits its type, its scale and the levels.
import type { Scale } from '../model/framework.ts';
import { checkInside } from './check-framework-scales.ts';
import { checkOrder, numbersAt } from './check-order.ts';
import { isBroken, isMissing } from './draft.ts';
import { questionScale } from './framework-scales.ts';
import { placed, walkFramework, type FrameworkDraft, type Placed, type QuestionDraft } from './framework-walk.ts';
import type { Report } from './report.ts';

type PlacedQuestion = Placed<QuestionDraft>;

export function checkQuestions(draft: FrameworkDraft, report: Report): void {
  for (const question of walkFramework(draft).questions) {
    if (isBroken(question.part, 'type')) continue;
    const scale = questionScale(question.part, draft);
    const type = question.part.type ?? 'choice';
    if (type === 'number') {
      refuseKey(question, 'options', 'not for type: number', report);
      requireKey(question, 'bands', report);
      checkNumberBands(question, report);
      continue;
    }
    refuseKey(question, 'bands', 'only for type: number', report);
    refuseKey(question, 'unit', 'only for type: number', report);
    requireKey(question, 'options', report);
    if (type === 'checklist') checkItems(question, report);
    else checkOptions(question, draft, scale, report);
  }
}

function refuseKey({ part, path }: PlacedQuestion, key: 'options' | 'bands' | 'unit', reason: string, report: Report): void {
  if (!isMissing(part, key)) report.add('misplaced-key', { key, reason }, [...path, key], 'key');
}

function requireKey({ part, path }: PlacedQuestion, key: 'options' | 'bands', report: Report): void {
  if (isMissing(part, key)) report.add('missing-key', { key }, [...path, key]);
}

/** One text per level, or texts with values of their own, lowest first. */
function checkOptions({ part, path }: PlacedQuestion, draft: FrameworkDraft, scale: Scale | null, report: Report): void {
  const at = [...path, 'options'];
  const { options } = part;
  if (options === undefined) return;
  const texts = options.filter((option) => typeof option === 'string').length;
  const mappings = placed(options, at).flatMap((option) => (typeof option.part === 'object' ? [{ part: option.part, path: option.path }] : []));
  if (texts > 0 && mappings.length > 0) return report.add('mixed-options', {}, at);
  for (const option of mappings) {
    if (!isMissing(option.part, 'id')) report.add('misplaced-key', { key: 'id', reason: 'only for type: checklist' }, [...option.path, 'id'], 'key');
    checkInside(option.part.value, scale, [...option.path, 'value'], report);
  }
  checkOrder(mappings.map((option) => ({ value: option.part.value, path: [...option.path, 'value'] })), 'ascending', 'options', report);
  const levels = draft.levels?.length;
  if (texts > 0 && levels !== undefined && levels !== options.length) report.add('wrong-count', { what: 'options', expected: levels, got: options.length }, at);
  if (texts === 0 && options.length < 2) report.add('too-few', { minimum: 2, got: options.length }, at);
}

function checkItems({ part, path }: PlacedQuestion, report: Report): void {
  const at = [...path, 'options'];
  if (part.options?.length === 0) report.add('too-few', { minimum: 1, got: 0 }, at);
  for (const item of placed(part.options, at)) {
    if (typeof item.part === 'string') {
      report.add('wrong-type', { expected: ['mapping'], got: 'string', hint: null, text: item.part }, item.path);
      continue;
    }
    if (isMissing(item.part, 'id')) report.add('missing-key', { key: 'id' }, [...item.path, 'id']);
    const { value } = item.part;
    if (value !== undefined && value <= 0) report.add('out-of-range', { value, relation: '>', limit: 0 }, [...item.path, 'value']);
  }
}

function checkNumberBands({ part, path }: PlacedQuestion, report: Report): void {
  const at = [...path, 'bands'];
  if (part.bands?.length === 0) report.add('too-few', { minimum: 1, got: 0 }, at);
  checkOrder(numbersAt(part.bands, at), 'either', 'cuts', report);
}
