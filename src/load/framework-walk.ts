// Every pillar, dimension and question of a framework file with its path, in the order of the file.
import type { Draft } from './draft.ts';
import type { FrameworkFile, GroupFile, QuestionFile } from './framework-schema.ts';
import type { Path } from './problem.ts';
import { isRecord } from './value-kind.ts';

export type FrameworkDraft = Draft<FrameworkFile>;
export type GroupDraft = Draft<GroupFile>;
export type QuestionDraft = Draft<QuestionFile>;

export interface Placed<T> {
  readonly part: T;
  readonly path: Path;
}

export interface FrameworkParts {
  readonly groups: readonly (Placed<GroupDraft> & { readonly kind: 'pillar' | 'dimension' })[];
  readonly questions: readonly Placed<QuestionDraft>[];
}

export function walkFramework(draft: FrameworkDraft): FrameworkParts {
  const groups: (Placed<GroupDraft> & { kind: 'pillar' | 'dimension' })[] = [];
  const questions: Placed<QuestionDraft>[] = [];
  const visit = (list: readonly (GroupDraft | undefined)[] | undefined, kind: 'pillar' | 'dimension', above: Path): void => {
    for (const { part, path } of placed(list, above)) {
      groups.push({ part, path, kind });
      questions.push(...placed(part.questions, [...path, 'questions']));
      visit(part.dimensions, 'dimension', [...path, 'dimensions']);
    }
  };
  visit(draft.pillars, 'pillar', ['pillars']);
  return { groups, questions };
}

/** The items of a list that are there, with their paths. */
export function placed<T>(list: readonly (T | undefined)[] | undefined, path: Path): readonly Placed<T>[] {
  return (list ?? []).flatMap((part, index) => (part === undefined ? [] : [{ part, path: [...path, index] }]));
}

export type NodeKind = 'pillar' | 'dimension' | 'question';

/**
 * The ids in a list of the raw data, well-formed or not; null where the list is broken, so that it cannot be told what is
 * missing. A list that is not there is empty.
 */
export function rawIds(list: unknown): readonly string[] | null {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return null;
  const ids = list.map((item: unknown) => (isRecord(item) ? item['id'] : null));
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/** The kind of each pillar, dimension and question of the raw data; null where a part of the tree is broken. */
export function rawNodeKinds(pillars: unknown): ReadonlyMap<string, NodeKind> | null {
  const kinds = new Map<string, NodeKind>();
  const visit = (list: unknown, kind: NodeKind): boolean => {
    const ids = rawIds(list);
    if (ids === null) return false;
    for (const id of ids) kinds.set(id, kind);
    const items = (list ?? []) as readonly Record<string, unknown>[];
    return kind === 'question' || items.every((item) => visit(item['questions'], 'question') && visit(item['dimensions'], 'dimension'));
  };
  return visit(pillars, 'pillar') ? kinds : null;
}
