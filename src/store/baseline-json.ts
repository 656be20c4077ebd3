// A baseline as the text of its file: always in the same order, so that a change of one score is a diff of one line.
import { baselineFormat, type Baseline, type BaselineEntry } from '../model/baseline.ts';

/** Ends with a line feed. Paths, pillars and answers are sorted by code unit, whatever the framework's order. */
export function renderBaseline({ assessments }: Baseline): string {
  return `${JSON.stringify({ format: baselineFormat, assessments: sorted(assessments, entryOf) }, null, 2)}\n`;
}

function entryOf({ framework, overall, coverage, stage, pillars, answers }: BaselineEntry) {
  return { framework: `${framework.id}@${framework.version}`, overall, coverage, stage, pillars: sorted(pillars, Number), answers: sorted(answers, Number) };
}

/** Without a prototype, so that no key means anything to it. */
function sorted<T, R>(entries: ReadonlyMap<string, T>, render: (value: T) => R): Readonly<Record<string, R>> {
  const made = Object.create(null) as Record<string, R>;
  for (const [key, value] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) made[key] = render(value);
  return made;
}
