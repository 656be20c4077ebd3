// One writer per file: a lock file beside it, created exclusively, that names its holder. Whether a holder still lives is asked of
// the system, never of a clock. Knows nothing of what the file holds.
import { lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeAtomically } from './atomic-write.ts';
import { realTarget } from './real-target.ts';
import { attempt, errorCode, StoreError } from './store-error.ts';
import { removeIfThere, sweepTemporaryFiles } from './temporary-files.ts';

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

// A dead lock is moved away within a millisecond by whoever is quickest; the others look again, a little later each time.
const mostRounds = 10;
const mostGuards = 3;

/**
 * Takes the lock of a file, which need not exist yet. Throws LockedError when it is held, StoreError when it cannot be created.
 * Temporary files that dead processes have left beside the lock are removed.
 */
export function acquireLock(path: string, holder: LockHolder, options: LockOptions): Lock {
  const target = realTarget(path);
  const lockPath = join(dirname(target), `.${basename(target)}.lock`);
  const content = `${JSON.stringify({ pid: holder.pid, host: holder.host, since: holder.startedAt.toISOString() })}\n`;
  const own: OwnClaim = { content, holder, options };
  take(lockPath, own, 0);
  heldHere.add(lockPath);
  for (const left of [lockPath, guardOf(lockPath)]) sweepTemporaryFiles(left, (pid) => pid !== holder.pid && options.isAlive(pid));
  let released = false;
  return {
    path: lockPath,
    confirm() {
      if (readLock(lockPath) !== content) take(lockPath, own, 0);
    },
    release() {
      if (released) return;
      released = true;
      heldHere.delete(lockPath);
      removeOwn(lockPath, own);
    },
  };
}

interface OwnClaim {
  readonly content: string;
  readonly holder: LockHolder;
  readonly options: LockOptions;
}

function take(path: string, own: OwnClaim, guards: number): void {
  let claim: LockClaim | null = null;
  for (let round = 0; round < mostRounds; round += 1) {
    if (create(path, own)) return;
    const found = readLock(path);
    if (found !== null) {
      claim = parseClaim(found);
      if (claim === null || !isDead(path, claim, own) || guards === mostGuards) throw new LockedError(path, claim, own.holder.host);
      if (!removeDead(path, found, own, guards)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1 + round);
    }
  }
  throw new LockedError(path, claim, own.holder.host);
}

/** False when there is a lock already. The file appears together with its content. */
function create(path: string, { content, holder, options }: OwnClaim): boolean {
  try {
    writeAtomically(path, content, { pid: holder.pid, platform: options.platform, mode: 0o644, replace: 'never', followLinks: false });
    return true;
  } catch (error) {
    if (error instanceof StoreError && ['EEXIST', 'EISDIR', 'ENOTFILE'].includes(error.code)) return false;
    throw error instanceof StoreError ? new StoreError('lock', path, error.cause) : error;
  }
}

function isDead(path: string, claim: LockClaim, { holder, options }: OwnClaim): boolean {
  if (claim.host !== holder.host) return false;
  if (claim.pid === holder.pid) return !heldHere.has(path);
  return !options.isAlive(claim.pid);
}

function guardOf(path: string): string {
  return `${path}.takeover`;
}

/**
 * Removes a dead lock under a lock of its own: nobody else can remove it between our look and our hand, and put a living one there.
 * Whoever dies with such a guard in hand has it taken away in the same manner. False when somebody else is at it.
 */
function removeDead(path: string, found: string, own: OwnClaim, guards: number): boolean {
  const guard = guardOf(path);
  try {
    take(guard, own, guards + 1);
  } catch (error) {
    if (error instanceof LockedError) return false;
    throw error;
  }
  try {
    if (readLock(path) === found) attempt('lock', path, () => unlinkSync(path));
    return true;
  } finally {
    removeOwn(guard, own);
  }
}

function removeOwn(path: string, { content }: OwnClaim): void {
  try {
    if (readLock(path) === content) removeIfThere(path);
  } catch (error) {
    // What cannot be read is not known to be ours.
    if (!(error instanceof StoreError)) throw error;
  }
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
