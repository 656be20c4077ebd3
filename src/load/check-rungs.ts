// No step of a framework file needs one that comes later on the same ladder: lower rungs come first, so neither could ever be taken.
import { placed, type FrameworkDraft } from './framework-walk.ts';
import { laddersOf, rungOf, servedIds, type Rung, type StepDraft } from './ladders.ts';
import type { Report } from './report.ts';

interface Standing {
  readonly step: StepDraft;
  readonly rung: Rung;
  /** Ids of what it lifts. */
  readonly serves: ReadonlySet<string>;
}

/** Looks from one step along the needs of others. */
interface Search {
  readonly start: Standing;
  readonly byId: ReadonlyMap<string, Standing>;
  /** Of a question, dimension or pillar, by id. */
  ladderOf(id: string): readonly Rung[];
  /** Answers so far, by step id. */
  readonly found: Map<string, readonly string[] | null>;
}

export function checkRungs(draft: FrameworkDraft, report: Report): void {
  const byId = findStandings(draft);
  let ladders: ReadonlyMap<string, readonly Rung[]> | null = null;
  const ladderOf = (id: string) => (ladders ??= laddersOf(draft)).get(id) ?? [];
  for (const { part, path } of placed(draft.steps, ['steps'])) {
    const start = part.id === undefined ? undefined : byId.get(part.id);
    if (start?.step !== part || part.needs === undefined) continue;
    const search: Search = { start, byId, ladderOf, found: new Map() };
    for (const need of placed(part.needs, [...path, 'needs'])) {
      const chain = findLaterRung(need.part, search);
      const last = chain?.at(-1);
      if (chain !== null && last !== undefined) report.add('needs-later-rung', { id: last, chain }, need.path);
    }
  }
}

/** By id; the first of those that share one. Broken steps are left out. */
function findStandings(draft: FrameworkDraft): ReadonlyMap<string, Standing> {
  const byId = new Map<string, Standing>();
  for (const { part: step } of placed(draft.steps, ['steps'])) {
    const rung = rungOf(step);
    if (rung !== null && step.id !== undefined && !byId.has(step.id)) byId.set(step.id, { step, rung, serves: servedIds(step) });
  }
  return byId;
}

/** The ids from a needed step to one that is a later rung of a ladder of the search's start; null if there is none. */
function findLaterRung(id: string, search: Search): readonly string[] | null {
  const before = search.found.get(id);
  if (before !== undefined) return before;
  // Needs that run in a circle are reported elsewhere.
  search.found.set(id, null);
  const standing = search.byId.get(id);
  const chain = standing === undefined ? null : chainFrom(id, standing, search);
  search.found.set(id, chain);
  return chain;
}

function chainFrom(id: string, standing: Standing, search: Search): readonly string[] | null {
  const shared = [...standing.serves].filter((item) => search.start.serves.has(item));
  if (shared.some((item) => isLater(standing.rung, search.start.rung, () => search.ladderOf(item)))) return [id];
  // What a step of the same ladder needs is reported there.
  if (shared.length > 0) return null;
  for (const next of standing.step.needs ?? []) {
    const further = next === undefined ? null : findLaterRung(next, search);
    if (further !== null) return [id, ...further];
  }
  return null;
}

/** Somewhere `rung` is the next one of their ladder while `other` is neither done nor next. */
function isLater(other: Rung, rung: Rung, ladder: () => readonly Rung[]): boolean {
  if (other.to > rung.to) return true;
  return other.from > rung.from && other.from > nextFrom(rung, ladder());
}

/** The lowest value at which a rung is the next one: where no shorter step leads on from its start any more. */
function nextFrom(rung: Rung, ladder: readonly Rung[]): number {
  const shorter = ladder.filter((other) => other.to > rung.from && other.to < rung.to).sort((a, b) => a.from - b.from);
  let value = rung.from;
  for (const other of shorter) if (other.from <= value && other.to > value) value = other.to;
  return value;
}
