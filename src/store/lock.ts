// One writer per file: a lock file beside it, created exclusively, that names its holder. Whether a holder still lives is asked of
// the system, never of a clock. Knows nothing of what the file holds.
import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { realTarget } from './real-target.ts';
import { attempt, errorCode, StoreError } from './store-error.ts';
import { removeIfThere, temporaryPath } from './temporary-files.ts';

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly startedAt: Date;
}

export interface Lock {
  /** The lock file. */
  readonly path: string;
  /** Takes the lock again if its file has vanished; throws LockedError when somebody else holds it by now. */
  confirm(): void;
  /** Removes the lock file if it is still ours; may be called again. */
  release(): void;
}

/** Who holds a lock, as its file says. */
export interface LockClaim {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** Somebody else holds the lock. `claim` is null when the lock file cannot be understood. */
export class LockedError extends Error {
  readonly path: string;
  readonly claim: LockClaim | null;
  /** Whether the holder is on another machine, where nobody can tell from here if it still runs. */
  readonly elsewhere: boolean;

  constructor(path: string, claim: LockClaim | null, host: string) {
    super(`${path} is held by ${claim === null ? 'an unknown process' : `process ${claim.pid} on ${claim.host} since ${claim.since}`}`);
    this.name = 'LockedError';
    this.path = path;
    this.claim = claim;
    this.elsewhere = claim !== null && claim.host !== host;
  }
}

export interface LockOptions {
  readonly platform: NodeJS.Platform;
  isAlive(pid: number): boolean;
}

// What this process holds. A lock file that bears our own id without being in here was left by a former process with the same id,
// which is the rule, not the exception, in containers.
const heldHere = new Set<string>();

// Each round, another process has been quicker to take over a dead lock, and has died as well.
const mostRounds = 8;

/** Takes the lock of a file, which need not exist yet. Throws LockedError when it is held, StoreError when it cannot be created. */
export function acquireLock(path: string, holder: LockHolder, options: LockOptions): Lock {
  const target = realTarget(path);
  const lockPath = join(dirname(target), `.${basename(target)}.lock`);
  const content = `${JSON.stringify({ pid: holder.pid, host: holder.host, since: holder.startedAt.toISOString() })}\n`;
  const own: OwnClaim = { target, path: lockPath, content, holder, options };
  take(own);
  heldHere.add(lockPath);
  let released = false;
  return {
    path: lockPath,
    confirm() {
      if (readLock(lockPath) !== content) take(own);
    },
    release() {
      if (released) return;
      released = true;
      heldHere.delete(lockPath);
      if (ownContent(lockPath) === content) removeIfThere(lockPath);
    },
  };
}

interface OwnClaim {
  readonly target: string;
  readonly path: string;
  readonly content: string;
  readonly holder: LockHolder;
  readonly options: LockOptions;
}

function take(own: OwnClaim): void {
  for (let round = 0; round < mostRounds; round += 1) {
    if (create(own)) return;
    const found = readLock(own.path);
    if (found === null) continue;
    const claim = parseClaim(found);
    if (claim === null || !isDead(claim, own)) throw new LockedError(own.path, claim, own.holder.host);
    clearAway(found, own);
  }
  throw new LockedError(own.path, null, own.holder.host);
}

/** False when there is a lock already. The file appears together with its content. */
function create({ path, content, holder, options }: OwnClaim): boolean {
  try {
    writeAtomically(path, content, { pid: holder.pid, platform: options.platform, mode: 0o644, replace: 'never', followLinks: false });
    return true;
  } catch (error) {
    if (error instanceof StoreError && (error.code === 'EEXIST' || error.code === 'EISDIR' || error.code === 'ENOTFILE')) return false;
    throw error instanceof StoreError ? new StoreError('lock', path, error.cause) : error;
  }
}

function isDead(claim: LockClaim, { path, holder, options }: OwnClaim): boolean {
  if (claim.host !== holder.host) return false;
  if (claim.pid === holder.pid) return !heldHere.has(path);
  return !options.isAlive(claim.pid);
}

/**
 * Moves a dead lock out of the way; of several processes that try, a rename lets exactly one succeed. A slow one may catch the
 * living lock of the quick one instead: it puts that back, and the living one confirms before each save that nobody came between.
 */
function clearAway(found: string, { target, path, holder, options }: OwnClaim): void {
  const aside = temporaryPath(target, holder.pid, 'lock');
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw new StoreError('lock', path, error);
  }
  const moved = readLock(aside);
  if (moved !== found && moved !== null) {
    create({ target, path, content: moved, holder, options });
  }
  removeIfThere(aside);
}

/** The content; null when there is no lock file, empty text for something that is no file or may not be read. */
function readLock(path: string): string | null {
  return attempt('lock', path, () => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    if (!stats.isFile()) return '';
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      if (errorCode(error) === 'EACCES') return '';
      throw error;
    }
  });
}

function ownContent(path: string): string | null {
  try {
    return readLock(path);
  } catch {
    return null;
  }
}

function parseClaim(content: string): LockClaim | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { pid, host, since } = parsed as Partial<Record<string, unknown>>;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null;
  return typeof host === 'string' && typeof since === 'string' ? { pid, host, since } : null;
}
