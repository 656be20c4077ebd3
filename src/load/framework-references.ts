// What a framework file refers to by id is there, is of the right kind, and does not run in a circle.
import type { IdKind } from '../model/diagnostic.ts';
import { placed, rawIds, rawNodeKinds, walkFramework, type FrameworkDraft, type NodeKind } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { createSuggester } from './suggest.ts';

/** `data`: the whole of the file, so that an entry that is broken elsewhere still counts as there. */
export function checkReferences(draft: FrameworkDraft, data: Readonly<Record<string, unknown>>, report: Report): void {
  const checkThemes = data['themes'] === undefined ? null : createCheck('theme', data['themes'], report);
  const checkRoles = data['roles'] === undefined ? null : createCheck('role', data['roles'], report);
  const checkKpis = createCheck('kpi', data['kpis'], report);
  const checkSteps = createCheck('step', data['steps'], report);
  const checkNodes = createNodeCheck(data['pillars'], report);

  for (const { part, path } of walkFramework(draft).questions) {
    checkThemes?.(part.themes, [...path, 'themes']);
    checkRoles?.(part.roles, [...path, 'roles']);
    checkKpis(part.kpis, [...path, 'kpis']);
    checkNodes('question', part.when?.question, [...path, 'when', 'question']);
  }
  for (const { part, path } of placed(draft.pillars, ['pillars'])) {
    checkKpis(part.kpis, [...path, 'kpis']);
    checkKpis(part.metrics, [...path, 'metrics']);
  }
  for (const { part, path } of placed(draft.steps, ['steps'])) {
    for (const kind of ['question', 'dimension', 'pillar'] as const) checkNodes(kind, part[kind], [...path, kind]);
    checkSteps(part.needs, [...path, 'needs']);
    checkKpis(part.moves, [...path, 'moves']);
  }
  checkCircles(draft, report);
}

type Ids = readonly (string | undefined)[] | undefined;

function createCheck(kind: IdKind, list: unknown, report: Report): (ids: Ids, path: Path) => void {
  const known = rawIds(list);
  if (known === null) return () => undefined;
  const set = new Set(known);
  const suggest = createSuggester(known);
  return (ids, path) => {
    for (const { part: id, path: at } of placed(ids, path)) {
      if (!set.has(id)) report.add('unknown-id', { kind, id, suggestion: suggest(id) }, at);
    }
  };
}

function createNodeCheck(pillars: unknown, report: Report): (kind: NodeKind, ids: string | Ids, path: Path) => void {
  const kinds = rawNodeKinds(pillars);
  if (kinds === null) return () => undefined;
  const suggesters = new Map((['question', 'dimension', 'pillar'] as const).map((kind) => [kind, createSuggester([...kinds.keys()].filter((id) => kinds.get(id) === kind))]));
  return (kind, ids, path) => {
    for (const { part: id, path: at } of typeof ids === 'string' ? [{ part: ids, path }] : placed(ids, path)) {
      const got = kinds.get(id);
      if (got === undefined) report.add('unknown-id', { kind, id, suggestion: suggesters.get(kind)?.(id) ?? null }, at);
      else if (got !== kind) report.add('wrong-kind', { id, expected: kind, got }, at);
    }
  };
}

/** Each circle is reported once, at the `needs` that closes it, as the path that leads back. */
function checkCircles(draft: FrameworkDraft, report: Report): void {
  const needs = new Map(placed(draft.steps, ['steps']).flatMap(({ part, path }) => (part.id === undefined ? [] : [[part.id, placed(part.needs, [...path, 'needs'])] as const])));
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): void => {
    const trail = [...above, id];
    for (const { part: next, path } of needs.get(id) ?? []) {
      if (trail.includes(next)) report.add('needs-circle', { ids: [...trail.slice(trail.indexOf(next)), next] }, path);
      else if (!done.has(next)) visit(next, trail);
    }
    done.add(id);
  };
  for (const id of needs.keys()) if (!done.has(id)) visit(id, []);
}
