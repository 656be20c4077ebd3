// Every committed version of a file, read from the history of its repository; renames are followed.
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { sourceLimit } from '../load/source-text.ts';
import { plain } from '../text/plain.ts';
import { errorCode } from '../store/store-error.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { parseRawLog, type LoggedVersion } from './git-log.ts';
import type { Io } from './io.ts';
import { runGit, type GitRun } from './run-git.ts';
import { UserError } from './user-error.ts';

/** `unusable`: why there is nothing to read: larger than a file may be, a link, or not in this clone. */
export interface CommittedVersion extends Pick<LoggedVersion, 'commit' | 'date' | 'path'> {
  readonly bytes: Uint8Array | null;
  readonly unusable: 'too-large' | 'no-file' | 'not-here' | null;
}

export interface FileHistory {
  /** Oldest first. A commit that leaves the content as it was, such as one that renames the file, is no version of its own. */
  readonly versions: readonly CommittedVersion[];
  /** Whether there are older ones than those that are read. */
  readonly cut: boolean;
  /** Whether the clone holds only the latest part of the history. */
  readonly shallow: boolean;
}

export interface HistoryOptions {
  /** Only what the branch itself went through: of what was merged into it, the merge. */
  readonly firstParent: boolean;
}

export const mostVersions = 500;
const logLimit = 8 * 1024 * 1024;
const batchLimit = 16 * 1024 * 1024;

/** `path`: as given. Throws a UserError where there is no git, no repository, or no committed version. */
export function readHistory(path: string, { firstParent }: HistoryOptions, io: Pick<Io, 'cwd' | 'env' | 'packageFolder'>): FileHistory {
  const file = findPlace(path, io);
  const folder = dirname(file);
  const git = (args: readonly string[], limit: number, input = ''): GitRun => runGit(args, { folder, input, limit }, io);
  const place = git(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository'], logLimit);
  if (place.status !== 0) throw noRepository(path, place.stderr);
  const [isInside, isShallow] = place.stdout.toString('utf8').split('\n');
  if (isInside !== 'true') throw noRepository(path, '');
  const merges = firstParent ? ['--first-parent', '-m'] : ['-c'];
  const log = git(['log', '--follow', ...merges, '--raw', '--no-abbrev', '--no-color', '--no-textconv', '--no-ext-diff', `--max-count=${mostVersions + 1}`, '-z', '--format=%x00%H %cs', '--', basename(file)], logLimit);
  const logged = log.status === 0 ? parseRawLog(log.stdout.toString('utf8')) : [];
  if (logged.length === 0) throw neverCommitted(path, log.stderr);
  const kept = logged.slice(0, mostVersions).toReversed();
  const versions = kept.filter((version, index) => version.blob !== kept[index - 1]?.blob);
  return { versions: readBlobs(versions, git), cut: logged.length > mostVersions, shallow: isShallow === 'true' };
}

/** Where the file really lies, or lay before it was removed. */
function findPlace(path: string, { cwd }: Pick<Io, 'cwd'>): string {
  const file = resolve(cwd, path);
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new UserError(`${path} is a folder`, { hint: 'Name one assessment file: revmat trend --git FILE' });
    return realpathSync(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (errorCode(error) !== 'ENOENT') throw new UserError(`cannot read ${path}: ${explainSystemCode(errorCode(error))}`, { cause: error });
    if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true) throw new UserError(`cannot read ${path}: there is no folder ${dirname(file)}`);
    return file;
  }
}

function readBlobs(versions: readonly LoggedVersion[], git: (args: readonly string[], limit: number, input: string) => GitRun): readonly CommittedVersion[] {
  const ids = [...new Set(versions.filter(({ isFile }) => isFile).map(({ blob }) => blob))];
  const sizes = readSizes(git(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], logLimit, ids.map((id) => `${id}\n`).join('')));
  const contents = new Map<string, Uint8Array>();
  for (const batch of intoBatches(ids.filter((id) => (sizes.get(id) ?? Infinity) <= sourceLimit), sizes)) {
    let rest = git(['cat-file', '--batch'], 2 * batchLimit, batch.map((id) => `${id}\n`).join('')).stdout;
    for (const id of batch) {
      const start = rest.indexOf('\n') + 1;
      const end = start + (sizes.get(id) ?? 0);
      contents.set(id, rest.subarray(start, end));
      rest = rest.subarray(end + 1);
    }
  }
  return versions.map(({ commit, date, path, blob, isFile }) => {
    const bytes = isFile ? (contents.get(blob) ?? null) : null;
    return { commit, date, path, bytes, unusable: bytes !== null ? null : !isFile ? 'no-file' : sizes.has(blob) ? 'too-large' : 'not-here' };
  });
}

/** In bytes, by blob; those that are not in this clone are absent. */
function readSizes({ stdout }: GitRun): ReadonlyMap<string, number> {
  const lines = stdout.toString('utf8').split('\n').map((line) => line.split(' '));
  return new Map(lines.flatMap(([id, type, size]) => (type === 'blob' && id !== undefined ? [[id, Number(size)] as const] : [])));
}

function intoBatches(ids: readonly string[], sizes: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let taken = Infinity;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    if (taken + size > batchLimit) {
      batches.push([]);
      taken = 0;
    }
    batches.at(-1)!.push(id);
    taken += size;
  }
  return batches;
}

function noRepository(path: string, said: string): UserError {
  const [reason = ''] = said.split('\n');
  if (said === '' || said.includes('not a git repository')) {
    return new UserError(`${path} lies in no git repository`, { hint: 'Name the versions as files instead: revmat trend FILES' });
  }
  const isForeign = said.includes('dubious ownership');
  return new UserError(`git does not read the repository of ${path}: ${plain(reason)}`, { hint: isForeign ? 'The repository belongs to somebody else. Where you trust it, add it to safe.directory in the configuration of git.' : null });
}

function neverCommitted(path: string, said: string): UserError {
  const [reason = ''] = said.split('\n');
  if (said !== '' && !said.includes('does not have any commits')) return new UserError(`git cannot tell the history of ${path}: ${plain(reason)}`);
  return new UserError(`${path} has never been committed on this branch`, { hint: 'Commit it after each assessment, or name the versions as files: revmat trend FILES' });
}
