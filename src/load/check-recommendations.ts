// What the rules of recommendation mean to each other: what they name is there, and every option and every framework has its rule.
import type { Draft } from './draft.ts';
import { isMissing } from './draft.ts';
import { checkSpace, owners } from './framework-ids.ts';
import { placed, type Placed } from './framework-walk.ts';
import type { RecommendationsFile } from './recommendations-schema.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { suggestName } from './suggest.ts';

type RecommendationsDraft = Draft<RecommendationsFile>;
type QuestionDraft = NonNullable<NonNullable<RecommendationsDraft['questions']>[number]>;
type RuleDraft = NonNullable<NonNullable<NonNullable<RecommendationsDraft['rules']>[string]>[number]>;

/** `frameworks`: their ids. */
export function checkRecommendations(draft: RecommendationsDraft, frameworks: readonly string[], report: Report): void {
  const questions = placed(draft.questions, ['questions']);
  checkSpace(owners('question', questions), report);
  for (const { part, path } of questions) checkSpace(owners('item', placed(part.options, [...path, 'options'])), report);
  checkFrameworks(draft.rules, frameworks, report);
  const rules = Object.entries(draft.rules ?? {}).flatMap(([id, list]) => placed(list, ['rules', id]));
  for (const rule of rules) checkRule(rule, questions, report);
  checkUse(rules, questions, report);
}

function checkFrameworks(rules: RecommendationsDraft['rules'], frameworks: readonly string[], report: Report): void {
  if (rules === undefined) return;
  for (const [id, list] of Object.entries(rules)) {
    if (!frameworks.includes(id)) report.add('unknown-framework', { id, suggestion: suggestName(id, frameworks), known: frameworks }, ['rules', id], 'key');
    else if (list?.every((rule) => rule !== undefined && isMissing(rule, 'points')) === true) report.warn('no-effect', { what: 'only-exclusions' }, ['rules', id], 'key');
  }
  for (const id of frameworks) if (!Object.hasOwn(rules, id)) report.add('missing-key', { key: id }, ['rules', id]);
}

function checkRule({ part, path }: Placed<RuleDraft>, questions: readonly Placed<QuestionDraft>[], report: Report): void {
  const outcomes = ['points', 'exclude'] as const;
  const given = outcomes.filter((key) => !isMissing(part, key));
  if (given.length !== 1) report.add('one-of-keys', { keys: outcomes, got: given }, path);
  if (part.when === undefined) return;
  const asked = Object.entries(part.when);
  if (asked.length === 0) report.add('too-few', { minimum: 1, got: 0 }, [...path, 'when']);
  for (const [id, options] of asked) checkCondition({ id, options, path: [...path, 'when', id] }, questions, report);
}

interface ConditionDraft {
  readonly id: string;
  readonly options: readonly (string | undefined)[] | undefined;
  readonly path: Path;
}

function checkCondition({ id, options, path }: ConditionDraft, questions: readonly Placed<QuestionDraft>[], report: Report): void {
  const found = questions.find(({ part }) => part.id === id);
  if (found === undefined) {
    const known = knownIds(questions.map(({ part }) => part));
    if (known !== null) report.add('unknown-id', { kind: 'question', id, suggestion: suggestName(id, known) }, path, 'key');
    return;
  }
  const known = knownIds(found.part.options);
  options?.forEach((option, index) => {
    if (option !== undefined && known?.includes(option) === false) report.add('invalid-value', { got: option, allowed: known, otherKinds: [], suggestion: suggestName(option, known) }, [...path, index]);
  });
}

/** Null where one is broken, so that it cannot be told what is missing. */
function knownIds(parts: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined): readonly string[] | null {
  const ids = parts?.map((part) => part?.id) ?? [undefined];
  return ids.every((id) => id !== undefined) ? ids : null;
}

/** An option that no rule asks for would be a question for nothing. */
function checkUse(rules: readonly Placed<RuleDraft>[], questions: readonly Placed<QuestionDraft>[], report: Report): void {
  const used = new Set(rules.flatMap(({ part }) => Object.entries(part.when ?? {}).flatMap(([question, options]) => (options ?? []).map((option) => `${question} ${option}`))));
  for (const { part, path } of questions) {
    for (const option of placed(part.options, [...path, 'options'])) {
      const { id } = option.part;
      if (part.id !== undefined && id !== undefined && !used.has(`${part.id} ${id}`)) report.warn('no-effect', { what: 'unused-option' }, [...option.path, 'id']);
    }
  }
}
