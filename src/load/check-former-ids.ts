// Earlier ids of a framework file: an answer that was given under one can go to one place only.
import type { IdKind } from '../model/diagnostic.ts';
import { placed, walkFramework, type FrameworkDraft, type Placed } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

interface Entry {
  readonly kind: IdKind;
  readonly part: { readonly id?: string | undefined; readonly was?: string | readonly (string | undefined)[] | undefined };
  readonly path: Path;
}

/** Pillars, dimensions and questions share one set of ids; symptoms have one, and KPIs. */
export function checkFormerIds(draft: FrameworkDraft, report: Report): void {
  const { groups, questions } = walkFramework(draft);
  checkSpace([...groups, ...ofKind('question', questions)], report);
  checkSpace(ofKind('symptom', placed(draft.symptoms, ['symptoms'])), report);
  checkSpace(ofKind('kpi', placed(draft.kpis, ['kpis'])), report);
}

function ofKind(kind: IdKind, parts: readonly Placed<Entry['part']>[]): readonly Entry[] {
  return parts.map(({ part, path }) => ({ kind, part, path }));
}

function checkSpace(entries: readonly Entry[], report: Report): void {
  const current = new Map(entries.map((entry) => [entry.part.id, entry.kind]));
  const claimed = new Map<string, Entry>();
  for (const entry of entries) {
    for (const { part: id, path } of formerIds(entry)) {
      const kind = current.get(id);
      const first = claimed.get(id);
      if (kind !== undefined) report.add('was-current', { kind, id }, path);
      else if (first !== undefined) report.add('was-twice', { id, otherLine: report.lineAt([...first.path, 'id']) }, path);
      else claimed.set(id, entry);
    }
  }
}

function formerIds({ part: { was }, path }: Entry): readonly Placed<string>[] {
  return typeof was === 'string' ? [{ part: was, path: [...path, 'was'] }] : placed(was, [...path, 'was']);
}
