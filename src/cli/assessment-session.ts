// One person's work on one assessment file: locked, checked to be writable before the first question, saved after every answer.
// Knows nothing of how questions are asked.
import { resolve } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { renderAssessment } from '../store/assessment-yaml.ts';
import { accessWarning, holdFile, type HeldFile, type HoldingIo } from './held-file.ts';
import type { Io } from './io.ts';
import { schemaLinesFor } from './schema-lines-for.ts';
import { alreadyThere, changedMeanwhile, notThere, requireReadableSize } from './session-failure.ts';
import { explainOpenFailure, explainSaveFailure } from './session-failure.ts';
import { createRescue } from './session-rescue.ts';
import { changeText, readText, renderText } from './session-text.ts';
import type { SessionText } from './session-text.ts';

export interface SessionRequest {
  readonly path: string;
  readonly framework: Framework;
  readonly io: HoldingIo & Pick<Io, 'env'>;
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
  const { path, io, mode } = request;
  try {
    const file = holdFile(path, io);
    try {
      const start = mode === 'new' ? begin(request, file) : resume(request, file);
      const warning = file.found === null ? null : accessWarning(path, file.found, io.platform);
      return createSession(request, file, start, warning === null ? [] : [warning]);
    } catch (error) {
      file.release();
      throw error;
    }
  } catch (error) {
    throw explainOpenFailure(error, path);
  }
}

function begin({ path, framework, io, initial }: SessionRequest, file: HeldFile): SessionText {
  if (file.found !== null) throw alreadyThere(path);
  const start = renderText(path, initial, framework, schemaLinesFor('assessment', resolve(io.cwd, path)));
  file.create(Buffer.from(start.source.text));
  return start;
}

function resume({ path, framework, initial }: SessionRequest, file: HeldFile): SessionText {
  if (file.found === null) throw notThere(path);
  const start = readText(path, file.found.bytes, framework);
  if (renderAssessment(start.assessment, framework) !== renderAssessment(initial, framework)) throw changedMeanwhile(path);
  // Not after an hour of answers.
  file.rehearse();
  return start;
}

function createSession({ path, framework, io }: SessionRequest, file: HeldFile, start: SessionText, warnings: readonly string[]): Session {
  let saved = start;
  const textAt = (place: string, assessment: Assessment): string => renderAssessment(assessment, framework, schemaLinesFor('assessment', resolve(io.cwd, place)));
  const rescue = createRescue(path, io);
  return {
    assessment: start.assessment,
    warnings,
    save(assessment) {
      try {
        const next = changeText(saved, assessment, framework);
        const bytes = Buffer.from(next.source.text);
        requireReadableSize(path, bytes.length);
        file.write(bytes);
        saved = next;
      } catch (error) {
        throw explainSaveFailure(error, path);
      }
    },
    rescue(assessment) {
      const written = rescue((place) => textAt(place, assessment));
      return written === null ? null : { path: written };
    },
    text: (assessment) => textAt(path, assessment),
    close: () => file.release(),
  };
}
