// One person's work on one assessment file: locked, checked to be writable before the first question, saved after every answer.
// Knows nothing of how questions are asked.
import { resolve } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { renderAssessment } from '../store/assessment-yaml.ts';
import { writeAtomically } from '../store/atomic-write.ts';
import type { Lock } from '../store/lock.ts';
import { acquireLock } from '../store/lock.ts';
import { realTarget } from '../store/real-target.ts';
import type { StoredFile } from '../store/stored-file.ts';
import { readStoredFile } from '../store/stored-file.ts';
import { sweepTemporaryFiles } from '../store/temporary-files.ts';
import type { Io } from './io.ts';
import { alreadyThere, changedMeanwhile, notThere, requireReadableSize } from './session-failure.ts';
import { explainOpenFailure, explainSaveFailure } from './session-failure.ts';
import { createRescue } from './session-rescue.ts';
import { changeText, readText, renderText } from './session-text.ts';
import type { SessionText } from './session-text.ts';

export interface SessionRequest {
  readonly path: string;
  readonly framework: Framework;
  readonly io: Pick<Io, 'cwd' | 'env' | 'platform' | 'pid' | 'hostname' | 'now' | 'isAlive'>;
  /** `new`: the file must not exist yet. `resume`: it must. */
  readonly mode: 'new' | 'resume';
  /** What a new file begins with. On resuming: what the caller has read; a file that says something else by now is a ConflictError. */
  readonly initial: Assessment;
}

export interface Session {
  /** What the file says; where the interview begins. */
  readonly assessment: Assessment;
  /** Sentences to show before the first question. */
  readonly warnings: readonly string[];
  /**
   * Returns when the answers are on the disk. Throws a ConflictError when somebody else has changed the file or taken its lock, a
   * NotSavedError when it could not be written; the file is whole in either case, and save may be called again.
   */
  save(assessment: Assessment): void;
  /** Writes the answers to another place, never over anything; null when that fails as well. */
  rescue(assessment: Assessment): { readonly path: string } | null;
  /** The canonical text, for printing where nothing can be written. */
  text(assessment: Assessment): string;
  /** Lets go of the lock; may be called again. */
  close(): void;
}

/** Throws a UserError when the file is in use, exists (`new`), cannot be read (`resume`) or cannot be written. */
export function openSession(request: SessionRequest): Session {
  const { path, framework, io, mode } = request;
  try {
    const target = realTarget(resolve(io.cwd, path));
    const holder = { pid: io.pid, host: io.hostname, startedAt: io.now() };
    const lock = acquireLock(target, holder, { platform: io.platform, isAlive: (pid) => io.isAlive(pid) });
    try {
      sweepTemporaryFiles(target, (pid) => io.isAlive(pid) && pid !== io.pid);
      const found = readStoredFile(target);
      const start = mode === 'new' ? begin(request, target, found) : resume(request, target, found);
      const warnings = found === null ? [] : accessWarnings(path, found, io.platform);
      return createSession({ path, framework, io, target, lock, start, warnings });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw explainOpenFailure(error, path);
  }
}

function begin({ path, framework, io, initial }: SessionRequest, target: string, found: StoredFile | null): SessionText {
  if (found !== null) throw alreadyThere(path);
  const start = renderText(path, initial, framework);
  writeAtomically(target, start.source.text, { pid: io.pid, platform: io.platform, replace: 'never' });
  return start;
}

function resume({ path, framework, io, initial }: SessionRequest, target: string, found: StoredFile | null): SessionText {
  if (found === null) throw notThere(path);
  const start = readText(path, found.bytes, framework);
  if (renderAssessment(start.assessment, framework) !== renderAssessment(initial, framework)) throw changedMeanwhile(path);
  // The same bytes once more: whatever would keep a save from succeeding shows now, not after an hour of answers.
  writeAtomically(target, found.bytes, { pid: io.pid, platform: io.platform });
  return start;
}

function accessWarnings(path: string, { mode }: StoredFile, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32' || (mode & 0o004) === 0) return [];
  return [`${path} can be read by everybody on this machine (mode ${mode.toString(8).padStart(4, '0')}); chmod 600 keeps it to yourself.`];
}

interface OpenFile {
  readonly path: string;
  readonly framework: Framework;
  readonly io: SessionRequest['io'];
  readonly target: string;
  readonly lock: Lock;
  readonly start: SessionText;
  readonly warnings: readonly string[];
}

function createSession({ path, framework, io, target, lock, start, warnings }: OpenFile): Session {
  let saved = start;
  // What may be on the disk: one text, or two after a save of which nobody knows how far it came.
  let known: readonly Buffer[] = [Buffer.from(start.source.text)];

  const write = (bytes: Buffer): void => {
    lock.confirm();
    const disk = readStoredFile(target)?.bytes ?? null;
    if (disk !== null && !known.some((candidate) => candidate.equals(disk))) throw changedMeanwhile(path);
    if (disk !== null && known.length === 1 && disk.equals(bytes)) return;
    known = disk === null ? [...known, bytes] : [disk, bytes];
    writeAtomically(target, bytes, { pid: io.pid, platform: io.platform });
    known = [bytes];
  };

  const text = (assessment: Assessment): string => renderAssessment(assessment, framework);
  const rescue = createRescue(path, io);
  return {
    assessment: start.assessment,
    warnings,
    save(assessment) {
      try {
        const next = changeText(saved, assessment, framework);
        const bytes = Buffer.from(next.source.text);
        requireReadableSize(path, bytes.length);
        write(bytes);
        saved = next;
      } catch (error) {
        throw explainSaveFailure(error, path);
      }
    },
    rescue(assessment) {
      const written = rescue(text(assessment));
      return written === null ? null : { path: written };
    },
    text,
    close: () => lock.release(),
  };
}
