// A file that nobody else of us writes meanwhile: locked, and never written over what another program has put there.
import { resolve } from 'node:path';
import { writeAtomically } from '../store/atomic-write.ts';
import { acquireLock, type Lock } from '../store/lock.ts';
import { realTarget } from '../store/real-target.ts';
import { readStoredFile, type StoredFile } from '../store/stored-file.ts';
import { sweepTemporaryFiles } from '../store/temporary-files.ts';
import type { Io } from './io.ts';
import { changedMeanwhile } from './session-failure.ts';

export type HoldingIo = Pick<Io, 'cwd' | 'platform' | 'pid' | 'hostname' | 'now' | 'isAlive'>;

/** Its functions throw what explainOpenFailure and explainSaveFailure understand. */
export interface HeldFile {
  /** As it was when it was taken; null where there was none. */
  readonly found: StoredFile | null;
  /** Returns when the bytes are on the disk. The file is whole in any case, and write may be called again. */
  write(bytes: Buffer): void;
  /** The first bytes of a file that must not exist. */
  create(bytes: Buffer): void;
  /** Writes what is there once more: whatever would keep a later write from succeeding shows now. */
  rehearse(): void;
  /** Lets go of the lock; may be called again. */
  release(): void;
}

/** Follows symbolic links; permissions are kept. */
export function holdFile(path: string, io: HoldingIo): HeldFile {
  const target = realTarget(resolve(io.cwd, path));
  const holder = { pid: io.pid, host: io.hostname, startedAt: io.now() };
  const lock = acquireLock(target, holder, { platform: io.platform, isAlive: (pid) => io.isAlive(pid) });
  try {
    sweepTemporaryFiles(target, (pid) => io.isAlive(pid) && pid !== io.pid);
    return createHeldFile(path, target, lock, readStoredFile(target), io);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function createHeldFile(path: string, target: string, lock: Lock, found: StoredFile | null, { pid, platform }: HoldingIo): HeldFile {
  // What may be on the disk: one content, or two after a write of which nobody knows how far it came.
  let known: readonly Buffer[] = found === null ? [] : [found.bytes];
  return {
    found,
    write(bytes) {
      lock.confirm();
      const disk = readStoredFile(target)?.bytes ?? null;
      if (disk !== null && !known.some((candidate) => candidate.equals(disk))) throw changedMeanwhile(path);
      if (disk !== null && known.length === 1 && disk.equals(bytes)) return;
      known = disk === null ? [...known, bytes] : [disk, bytes];
      writeAtomically(target, bytes, { pid, platform });
      known = [bytes];
    },
    create(bytes) {
      writeAtomically(target, bytes, { pid, platform, replace: 'never' });
      known = [bytes];
    },
    rehearse() {
      if (found !== null) writeAtomically(target, found.bytes, { pid, platform });
    },
    release: () => lock.release(),
  };
}

/** Null unless everybody on the machine can read it. */
export function accessWarning(path: string, { mode }: StoredFile, platform: NodeJS.Platform): string | null {
  if (platform === 'win32' || (mode & 0o004) === 0) return null;
  return `${path} can be read by everybody on this machine (mode ${mode.toString(8).padStart(4, '0')}); chmod 600 keeps it to yourself.`;
}
