// What the file system refused, as data: which step, on which path, with which code. The sentence is made on the floor above.

/** The step of a save that failed. `read` and `lock` belong to what comes before it. */
export type StoreOperation = 'resolve' | 'read' | 'create' | 'write' | 'sync' | 'close' | 'rename' | 'lock';

/**
 * After this error the file is what it was before, except for `sync` of a folder: there the new text may be in place, but not for sure
 * on the disk.
 */
export class StoreError extends Error {
  readonly operation: StoreOperation;
  readonly path: string;
  /** The system's code, such as ENOSPC; `UNKNOWN` where it gave none. */
  readonly code: string;

  constructor(operation: StoreOperation, path: string, cause: unknown) {
    super(`${operation} ${path}: ${errorCode(cause)}`, { cause });
    this.name = 'StoreError';
    this.operation = operation;
    this.path = path;
    this.code = errorCode(cause);
  }
}

/** The system's code of an error, or of the code given in its place. */
export function errorCode(error: unknown): string {
  if (typeof error === 'string') return error;
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'UNKNOWN';
}

/** Runs one step; whatever the system throws becomes a StoreError of that step. */
export function attempt<T>(operation: StoreOperation, path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(operation, path, error);
  }
}
