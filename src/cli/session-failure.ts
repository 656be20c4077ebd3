// What stopped a session or one of its saves, in words: what happened, and what to do next.
import { dirname } from 'node:path';
import { sourceLimit } from '../load/source-text.ts';
import { LockedError } from '../store/lock.ts';
import { StoreError } from '../store/store-error.ts';
import { UnstorableError } from '../store/yaml-scalar.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { EditError } from './session-text.ts';
import { UserError } from './user-error.ts';

/** Somebody else has changed the file, or holds it now; nothing was overwritten, and saving again would not help. */
export class ConflictError extends UserError {
  override readonly name = 'ConflictError';
}

/** The answers are not on the disk; saving again may help. */
export class NotSavedError extends UserError {
  override readonly name = 'NotSavedError';
  /** The system's code, such as ENOSPC; null where it was not the system that refused. */
  readonly code: string | null;

  constructor(message: string, hint: string, code: string | null, cause: unknown) {
    super(message, { hint, cause });
    this.code = code;
  }
}

const saveElsewhere = 'Save these answers under another name, then bring the two files together.';

/** Before the first question. Errors that are no failure of storage come back as they are. */
export function explainOpenFailure(error: unknown, path: string): unknown {
  if (error instanceof LockedError) return inUse(error, path);
  if (error instanceof UnstorableError) return new UserError(`cannot save to ${path}: ${error.message}`, { cause: error });
  if (!(error instanceof StoreError)) return error;
  if (error.operation === 'create' && error.code === 'EEXIST') return alreadyThere(path);
  if (error.operation === 'resolve' && error.code === 'ENOENT') {
    const folder = dirname(path);
    const hint = `Create the folder ${JSON.stringify(folder)} first.`;
    return new UserError(`cannot save to ${path}: there is no folder ${folder}`, { hint, cause: error });
  }
  const hint = `Nothing has been asked yet. ${remedyFor(error.code, path)}`;
  return new UserError(`cannot save to ${path}: ${explainSystemCode(error.code)}`, { hint, cause: error });
}

/** Between two questions. */
export function explainSaveFailure(error: unknown, path: string): unknown {
  if (error instanceof LockedError) {
    const { message, hint } = inUse(error, path);
    return new ConflictError(message, { hint, cause: error });
  }
  if (error instanceof UnstorableError) {
    return new NotSavedError(`${path} was not saved: ${error.message}`, 'Remove that from the answer, then it is saved.', null, error);
  }
  if (error instanceof EditError) {
    return new NotSavedError(`${path} was not saved: ${error.message}`, saveElsewhere, null, error);
  }
  if (!(error instanceof StoreError)) return error;
  return new NotSavedError(`${path} was not saved: ${explainSystemCode(error.code)}`, remedyFor(error.code, path), error.code, error);
}

export function changedMeanwhile(path: string): ConflictError {
  return new ConflictError(`${path} was changed by another program since it was read; it is not overwritten`, {
    hint: saveElsewhere,
  });
}

export function alreadyThere(path: string): UserError {
  return new UserError(`${path} exists already; it is not overwritten`, { hint: 'Resume it, or choose another name.' });
}

export function notThere(path: string): UserError {
  return new UserError(`there is no file ${path} to resume`, { hint: 'Check the name, or begin a new assessment.' });
}

/** A file that is larger than what is read would be saved, and lost for the next session. */
export function requireReadableSize(path: string, size: number): void {
  if (size <= sourceLimit) return;
  const message = `${path} was not saved: it would have ${size} bytes, and at most ${sourceLimit} are read`;
  throw new NotSavedError(message, 'Shorten the notes.', null, null);
}

function inUse(error: LockedError, path: string): UserError {
  const { claim, elsewhere } = error;
  const remove = `remove the file ${error.path}`;
  if (claim === null) {
    const hint = `If nobody is working on it, ${remove}.`;
    return new UserError(`${path} is in use: its lock file cannot be understood`, { hint, cause: error });
  }
  const holder = `process ${claim.pid} on ${elsewhere ? 'another' : 'this'} machine, ${claim.host}, since ${claim.since}`;
  return new UserError(`${path} is in use by ${holder}`, {
    hint: elsewhere
      ? `From here nobody can see whether it still runs. If it does not, ${remove}.`
      : `Finish that session first. If process ${claim.pid} is another program by now, ${remove}.`,
    cause: error,
  });
}

function remedyFor(code: string, path: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'Make room, then try again, or choose a file on another disk.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Make ${path} and its folder writable, or choose a file in another folder.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `Create the folder ${JSON.stringify(dirname(path))} again, or choose a file in another folder.`;
    case 'EISDIR':
    case 'ENOTFILE':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return 'Choose another file name.';
    default:
      return 'Try again, or choose a file on another disk.';
  }
}
