// Ids of a framework file are unique where they have to be.
import type { IdKind } from '../model/diagnostic.ts';
import { walkFramework, placed, type FrameworkDraft, type Placed } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

export interface Owner {
  readonly kind: IdKind;
  readonly id: string;
  /** Of the id. */
  readonly path: Path;
}

/** Each place of an id that is used twice is reported, and names the other one. */
export function checkUniqueIds(draft: FrameworkDraft, report: Report): void {
  const { groups, questions } = walkFramework(draft);
  const questionOwners = owners('question', questions);
  const symptoms = owners('symptom', placed(draft.symptoms, ['symptoms']));
  const spaces: (readonly Owner[])[] = [
    [...groups.flatMap((group) => owners(group.kind, [group])), ...questionOwners],
    [...questionOwners, ...symptoms],
    owners('level', placed(draft.levels, ['levels'])),
    owners('stage', placed(draft.stages, ['stages'])),
    owners('theme', placed(draft.themes, ['themes'])),
    owners('role', placed(draft.roles, ['roles'])),
    owners('kpi', placed(draft.kpis, ['kpis'])),
    owners('step', placed(draft.steps, ['steps'])),
  ];
  for (const { part, path } of placed(draft.kpis, ['kpis'])) {
    spaces.push(owners('input', placed(part.inputs, [...path, 'inputs'])));
    spaces.push(placed(part.bands, [...path, 'bands']).flatMap((band) => (band.part.cohort === undefined ? [] : [{ kind: 'cohort' as const, id: band.part.cohort, path: [...band.path, 'cohort'] }])));
  }
  for (const { part, path } of questions) {
    const items = placed(part.options, [...path, 'options']).flatMap((option) => (typeof option.part === 'string' ? [] : [{ part: option.part, path: option.path }]));
    spaces.push(owners('item', items));
  }
  for (const space of spaces) checkSpace(space, report);
}

export function owners(kind: IdKind, parts: readonly Placed<{ readonly id?: string | undefined }>[]): readonly Owner[] {
  return parts.flatMap(({ part, path }) => (part.id === undefined ? [] : [{ kind, id: part.id, path: [...path, 'id'] }]));
}

/** Ids of one space must differ. */
export function checkSpace(space: readonly Owner[], report: Report): void {
  const byId = new Map<string, Owner[]>();
  for (const owner of space) {
    const same = byId.get(owner.id);
    if (same === undefined) byId.set(owner.id, [owner]);
    else same.push(owner);
  }
  for (const [id, same] of byId) {
    const [first, second] = same;
    if (first === undefined || second === undefined) continue;
    for (const owner of same) {
      const other = owner === first ? second : first;
      report.add('duplicate-id', { kind: owner.kind, id, otherLine: report.lineAt(other.path), otherKind: other.kind }, owner.path);
    }
  }
}
