// Conditions of questions in a framework file: whole, on an earlier choice question and what it offers, and such that they can hold.
// That the question is there at all is checked with the other references.
import { checkCanHold, reportCircles, type Asked } from './condition-chains.ts';
import { isBroken, isMissing } from './draft.ts';
import { levelValues, optionValues } from './framework-scales.ts';
import { walkFramework, type FrameworkDraft, type QuestionDraft } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

type ConditionDraft = NonNullable<QuestionDraft['when']>;

export function checkConditions(draft: FrameworkDraft, report: Report): void {
  const { questions } = walkFramework(draft);
  if (!questions.some(({ part }) => part.when !== undefined)) return;
  const asked = questions.map(({ part, path }, order): Asked => ({ part, order, path: [...path, 'when'], after: part.when?.question ?? null, facts: factsOf(part.when) }));
  const byId = new Map<string, Asked>();
  for (const one of asked) if (one.part.id !== undefined && !byId.has(one.part.id)) byId.set(one.part.id, one);
  const inCircles = reportCircles(byId, report);
  for (const one of asked) {
    if (one.part.when === undefined) continue;
    checkKeys(one.part.when, one.path, report);
    const earlier = one.after === null ? undefined : byId.get(one.after);
    if (earlier === undefined) continue;
    checkEarlier(one, earlier.part, draft, report);
    if (earlier.order < one.order) checkCanHold(one, earlier, byId, report);
    else if (!inCircles.has(one)) report.add('when-later', { id: earlier.part.id ?? '', itself: earlier === one }, [...one.path, 'question']);
  }
}

function factsOf(when: ConditionDraft | undefined): Asked['facts'] {
  const facts = Object.entries(when?.profile ?? {}).flatMap(([fact, values]) => {
    const given = values?.filter((value) => value !== undefined);
    return given === undefined || given.length !== values?.length ? [] : [[fact, new Set(given)] as const];
  });
  return new Map(facts);
}

function checkKeys(when: ConditionDraft, path: Path, report: Report): void {
  if (isMissing(when, 'profile') && isMissing(when, 'question') && isMissing(when, 'in')) report.add('one-of-keys', { keys: ['profile', 'question'], got: [] }, path, 'key');
  if (when.profile !== undefined && Object.keys(when.profile).length === 0) report.add('too-few', { minimum: 1, got: 0 }, [...path, 'profile']);
  if (!isMissing(when, 'question') && isMissing(when, 'in')) report.add('key-needs-key', { key: 'question', needs: 'in' }, [...path, 'question'], 'key');
  if (!isMissing(when, 'in') && isMissing(when, 'question')) report.add('key-needs-key', { key: 'in', needs: 'question' }, [...path, 'in'], 'key');
}

function checkEarlier({ part, path }: Asked, earlier: QuestionDraft, draft: FrameworkDraft, report: Report): void {
  if (isBroken(earlier, 'type')) return;
  const type = earlier.type ?? 'choice';
  if (type !== 'choice') return report.add('when-not-choice', { id: earlier.id ?? '', type }, [...path, 'question']);
  const allowed = optionValues(earlier, levelValues(draft));
  part.when?.in?.forEach((value, index) => {
    if (value !== undefined && allowed?.includes(value) === false) report.add('answer-not-offered', { value, allowed }, [...path, 'in', index]);
  });
}
