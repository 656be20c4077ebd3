// Questions of a framework file that hang on each other by their conditions: circles, and facts that rule each other out.
import type { QuestionDraft } from './framework-walk.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

export interface Asked {
  readonly part: QuestionDraft;
  /** 0-based place in the framework. */
  readonly order: number;
  /** Of its condition. */
  readonly path: Path;
  /** The id of the question that it hangs on. */
  readonly after: string | null;
  /** By fact: the values for which it is asked itself; facts that are broken are left out. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
}

export type AskedById = ReadonlyMap<string, Asked>;

/** Each circle of several questions is reported once, at its first. Returns all that stand in one. */
export function reportCircles(byId: AskedById, report: Report): ReadonlySet<Asked> {
  const seen = new Set<Asked>();
  const inCircles = new Set<Asked>();
  for (const start of byId.values()) {
    const trail: Asked[] = [];
    let next: Asked | undefined = start;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      trail.push(next);
      next = next.after === null ? undefined : byId.get(next.after);
    }
    const at = next === undefined ? -1 : trail.indexOf(next);
    const circle = at === -1 ? [] : trail.slice(at);
    if (circle.length < 2) continue;
    for (const one of circle) inCircles.add(one);
    reportCircle(circle, report);
  }
  return inCircles;
}

function reportCircle(circle: readonly Asked[], report: Report): void {
  const first = circle.reduce((a, b) => (a.order < b.order ? a : b));
  const at = circle.indexOf(first);
  const ids = [...circle.slice(at), ...circle.slice(0, at), first].map(({ part }) => part.id ?? '');
  report.add('when-circle', { ids }, [...first.path, 'question']);
}

/** A fact has one value: no question can be asked for values that the question before it is never asked for. */
export function checkCanHold({ facts, path }: Asked, earlier: Asked, byId: AskedById, report: Report): void {
  for (const [fact, values] of facts) {
    const above = valuesAbove(fact, earlier, byId);
    // Where nothing is left above already, it is said there.
    if (above === null || above.length === 0 || above.some((value) => values.has(value))) continue;
    report.add('when-never', { fact, question: earlier.part.id ?? '', only: above }, [...path, 'profile', fact]);
  }
}

/** The values of a fact for which a question, and everything that it hangs on, is asked; null for any. */
function valuesAbove(fact: string, from: Asked, byId: AskedById): readonly string[] | null {
  let left: readonly string[] | null = null;
  let next: Asked | undefined = from;
  while (next !== undefined) {
    const own = next.facts.get(fact);
    if (own !== undefined) left = left === null ? [...own] : left.filter((value) => own.has(value));
    const above: Asked | undefined = next.after === null ? undefined : byId.get(next.after);
    // One that does not stand earlier is reported already, and could lead back here.
    next = above !== undefined && above.order < next.order ? above : undefined;
  }
  return left;
}
