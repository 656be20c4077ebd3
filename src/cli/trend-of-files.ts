// The points of a trend out of assessment files: by their dates where all have one.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadAssessmentSet, type SetOptions } from './assessment-set.ts';
import type { CliContext } from './context.ts';
import { warn } from './say.ts';
import type { TrendPointFound, TrendPoints } from './trend-points.ts';

/** The same file counts once, with a warning. */
export async function pointsOfFiles(paths: readonly string[], options: SetOptions, context: CliContext): Promise<TrendPoints> {
  const places = paths.map((path) => placeOf(resolve(context.io.cwd, path)));
  const isRepeated = (index: number): boolean => places.indexOf(places[index]!) !== index;
  const once = paths.filter((_, index) => !isRepeated(index));
  for (const path of paths.filter((_, index) => isRepeated(index))) await warn(`${path} has been named already and counts once`, context);
  const { framework, sides, files } = await loadAssessmentSet('trend', once, options, context);
  const points = sides.map(({ file, assessment, carried, seenThrough }): TrendPointFound => ({
    source: { kind: 'file', file },
    date: assessment.date,
    answeredUnder: seenThrough === null ? (carried === null ? assessment.framework.version : carried.from) : null,
    retired: carried?.retired.length ?? 0,
    changed: carried?.changed.length ?? 0,
    assessment,
    seenThrough,
  }));
  const undated = points.some(({ date }) => date === null);
  const sorted = undated ? points : points.toSorted((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
  return { framework, points: sorted, files, skipped: [], undated, cut: null, shallow: false };
}

/** Where a file really lies; the path itself where that cannot be told, since reading it will say why. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
