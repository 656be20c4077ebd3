// What a baseline remembers of an assessment, and how it rises: a number once reached is never lowered.
import type { BaselineEntry } from '../model/baseline.ts';
import type { Framework, Id } from '../model/framework.ts';
import { questionsUnder } from './within-results.ts';
import type { Maturity } from './results.ts';
import { tolerance } from './tolerance.ts';

export function recordBaseline({ id, version }: Pick<Framework, 'id' | 'version'>, { overall, pillars, stage }: Maturity): BaselineEntry {
  return {
    framework: { id, version },
    overall: overall.score === null ? null : withoutNoise(overall.score),
    coverage: withoutNoise(overall.coverage),
    stage: stage?.reached ?? null,
    pillars: scored(pillars.map((pillar) => [pillar.id, pillar.score])),
    answers: scored(questionsUnder(pillars).map((question) => [question.id, question.value])),
  };
}

/** A number that rose, or is new; `before`: null for new ones. `subject`: an id, or overall, coverage, stage. */
export interface Raise {
  readonly subject: string;
  readonly before: number | null;
  readonly value: number;
}

/** `before` and `now` by the same ids. `raises`: of scores, stage and coverage, not of single answers. */
export function raiseBaseline(before: BaselineEntry, now: BaselineEntry): { readonly entry: BaselineEntry; readonly raises: readonly Raise[] } {
  const entry = {
    framework: now.framework,
    overall: higher(before.overall, now.overall),
    coverage: higher(before.coverage, now.coverage) ?? 0,
    stage: higher(before.stage, now.stage),
    pillars: highest(before.pillars, now.pillars),
    answers: highest(before.answers, now.answers),
  };
  const rose = (subject: string, was: number | null | undefined, is: number | null | undefined): readonly Raise[] =>
    is === null || is === undefined || is === was ? [] : [{ subject, before: was ?? null, value: is }];
  const raises = [
    ...rose('overall', before.overall, entry.overall),
    ...[...entry.pillars].flatMap(([id, value]) => rose(id, before.pillars.get(id), value)),
    ...rose('stage', before.stage, entry.stage),
    ...rose('coverage', before.coverage, entry.coverage),
  ];
  return { entry, raises };
}

function scored(entries: readonly (readonly [Id, number | null])[]): ReadonlyMap<Id, number> {
  return new Map(entries.flatMap(([id, value]) => (value === null ? [] : [[id, withoutNoise(value)] as const])));
}

/** Twelve digits: what adding up thirds leaves behind would only be noise in a diff. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** What float noise makes of the same number is no rise. */
function higher(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return b > a + tolerance ? b : a;
}

function highest(before: ReadonlyMap<Id, number>, now: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  return new Map([...new Set([...before.keys(), ...now.keys()])].map((id) => [id, higher(before.get(id) ?? null, now.get(id) ?? null) ?? 0]));
}
