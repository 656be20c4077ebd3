// What must hold for each entry of an assessment file, whatever its framework: also for those that are retired.
import type { AssessmentFile } from './assessment-schema.ts';
import { isMissing, type Draft } from './draft.ts';
import type { Path } from './problem.ts';
import { readAnswer } from './read-answer.ts';
import type { Report } from './report.ts';

type Sections = Pick<Draft<AssessmentFile>, 'answers' | 'kpis'>;

/** An answer has a value or a reason why it has none, and ticks nothing twice; a reading has a value or inputs. `path`: of the sections. */
export function checkEntries({ answers, kpis }: Sections, path: Path, report: Report): void {
  for (const [id, answer] of Object.entries(answers ?? {})) {
    if (answer === undefined) continue;
    const at = [...path, 'answers', id];
    const given = answer as Readonly<Record<string, unknown>>;
    if (typeof answer === 'object' && !isMissing(given, 'value') && !isMissing(given, 'na')) report.add('one-of-keys', { keys: ['value', 'na'], got: ['value', 'na'] }, [...at, 'na'], 'key');
    const { value, path: valuePath } = readAnswer(answer, at);
    if (typeof value === 'object') checkTicks(value, valuePath, report);
  }
  for (const [id, reading] of Object.entries(kpis ?? {})) {
    if (typeof reading !== 'object') continue;
    const got = (['value', 'inputs'] as const).filter((key) => !isMissing(reading, key));
    if (got.length !== 1) report.add('one-of-keys', { keys: ['value', 'inputs'], got }, [...path, 'kpis', id, ...got.slice(1)], 'key');
  }
}

function checkTicks(ticked: readonly (string | undefined)[], path: Path, report: Report): void {
  const seen = new Set<string>();
  ticked.forEach((id, index) => {
    if (id === undefined) return;
    if (seen.has(id)) report.add('ticked-twice', { id }, [...path, index]);
    seen.add(id);
  });
}
