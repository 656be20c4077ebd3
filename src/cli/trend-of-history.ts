// The points of a trend out of the history of one assessment file: each version that was committed, and what has not been committed yet.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { frameworkReferenceOf } from '../load/assessment.ts';
import { readSource } from '../load/source.ts';
import { sourceFromBytes, type Source } from '../load/source-text.ts';
import { parseSource } from '../load/yaml-document.ts';
import type { Framework } from '../model/framework.ts';
import type { Outcome } from '../model/outcome.ts';
import type { SkippedVersion, TrendSource } from '../report/trend/view.ts';
import { explainDiagnostic } from '../text/explain-diagnostic.ts';
import { inAskedLanguage } from './asked-language.ts';
import type { SetOptions } from './assessment-set.ts';
import { carryAssessment } from './carried-assessment.ts';
import type { CliContext } from './context.ts';
import { mostVersions, readHistory, type CommittedVersion, type HistoryOptions } from './git-history.ts';
import { today } from './iso-date.ts';
import { loadFrameworkOf, looksLikePath, showWarnings, unwrap, type LoadedFile } from './load-files.ts';
import { findLens } from './see-through.ts';
import type { TrendPointFound, TrendPoints } from './trend-points.ts';
import { isUserError, UserError } from './user-error.ts';

/** A version of the file that has been found, readable or not. */
interface Version {
  readonly source: TrendSource;
  readonly date: string;
  readonly name: string;
  readonly file: LoadedFile | UserError;
}

/** What cannot be read as an assessment of this framework is skipped, with its reason. Throws a UserError where no version can. */
export async function pointsOfHistory(path: string, options: SetOptions & HistoryOptions, context: CliContext): Promise<TrendPoints> {
  const { io } = context;
  const { versions: committed, cut, shallow } = readHistory(path, options, io);
  const versions = [...committed.map((version) => openCommitted(version)), ...openWorkingCopy(path, committed.at(-1), context)];
  const found = findFramework(path, versions, options, context);
  await showWarnings(found.warnings, context);
  const points: TrendPointFound[] = [];
  const skipped: SkippedVersion[] = [];
  for (const version of versions) {
    const point = tryTo(() => readPoint(version, found.framework, context));
    if (isUserError(point)) skipped.push({ source: version.source, date: version.date, reason: explain(point) });
    else points.push(point);
  }
  const named = options.framework ?? null;
  const spoken = inAskedLanguage(found.framework, context, named !== null && looksLikePath(named) ? named : path);
  const look = await findLens(options.as, context);
  const seen = points.map((point) => ({ point, through: look({ framework: found.framework, assessment: point.assessment }) }));
  return {
    framework: options.as === undefined ? spoken.framework : (seen[0]?.through.framework ?? spoken.framework),
    points: seen.map(({ point, through: { assessment, seenThrough } }) => ({ ...point, assessment, seenThrough })),
    files: [path, found.from, ...spoken.files],
    skipped,
    undated: false,
    cut: cut ? mostVersions : null,
    shallow,
  };
}

function openCommitted({ commit, date, path, bytes, unusable }: CommittedVersion): Version {
  const name = `${path}@${commit.slice(0, 7)}`;
  const file = bytes === null ? new UserError(unusableWords[unusable ?? 'not-here']) : tryTo(() => open(name, sourceFromBytes(name, bytes)));
  return { source: { kind: 'commit', file: path, commit }, date, name, file };
}

const unusableWords = {
  'too-large': 'it is larger than 1 MiB',
  'no-file': 'it is a link or a folder there, not a file',
  'not-here': 'its content is not in this clone',
} as const;

/** One version, or none where the file is gone or says what the newest committed version says; line ends may differ. */
function openWorkingCopy(path: string, newest: CommittedVersion | undefined, { io }: CliContext): readonly Version[] {
  const place = resolve(io.cwd, path);
  if (!existsSync(place)) return [];
  const read = readSource(place, path);
  const committed = newest?.bytes == null ? null : sourceFromBytes(path, newest.bytes);
  if (read.ok && committed?.ok === true && unixLines(read.value) === unixLines(committed.value)) return [];
  return [{ source: { kind: 'working-copy', file: path }, date: today(io), name: path, file: tryTo(() => open(path, read)) }];
}

function unixLines({ text }: Source): string {
  return text.replaceAll('\r\n', '\n');
}

function open(name: string, read: Outcome<Source>): LoadedFile {
  const source = unwrap(read, `${name} is not usable`);
  return { source, document: unwrap(parseSource(source), `${name} is not usable`, null, source) };
}

/** The one that is named, else the one that the newest version names which names any. */
function findFramework(path: string, versions: readonly Version[], { framework: named = null }: { readonly framework?: string | null }, context: CliContext): ReturnType<typeof loadFrameworkOf> {
  const readable = versions.flatMap(({ file }) => (isUserError(file) ? [] : [file]));
  const file = readable.findLast(({ document }) => named !== null || frameworkReferenceOf(document) !== null);
  if (file !== undefined) return loadFrameworkOf(path, file, context, named);
  const broken = versions.flatMap((each) => (isUserError(each.file) ? [each.file] : [])).at(-1);
  throw new UserError(`no version of ${path} can be read as an assessment`, { hint: broken === undefined ? 'An assessment names its format and its framework.' : `The newest one: ${explain(broken)}` });
}

function readPoint({ source, date, name, file }: Version, framework: Framework, { io }: CliContext): TrendPointFound {
  if (isUserError(file)) throw file;
  const { assessment, carried } = carryAssessment(name, file, framework, { lenient: true, frameworkFile: null, io });
  const answeredUnder = carried === null ? assessment.framework.version : carried.from;
  return { source, date, answeredUnder, retired: carried?.retired.length ?? 0, changed: carried?.changed.length ?? 0, assessment, seenThrough: null };
}

function tryTo<T>(step: () => T): T | UserError {
  try {
    return step();
  } catch (error) {
    if (isUserError(error)) return error;
    throw error;
  }
}

/** The first thing that is wrong, with its line; no full stop. */
function explain({ message, diagnostics: [first] }: UserError): string {
  if (first === undefined) return message;
  return `${first.range === null ? '' : `line ${first.range.start.line}: `}${explainDiagnostic(first)}`;
}
