// Reads one file from disk, once, without ever waiting on a pipe. What the text means is decided elsewhere.
import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import { failure, problem } from './problem.ts';
import { sourceFromBytes, sourceLimit, type Source } from './source-text.ts';
import { suggestName } from './suggest.ts';

export { sourceFromText, type Source } from './source-text.ts';

/** `displayName`: how messages call the file. A file above 1 MiB is not read. Never throws. */
export function readSource(path: string, displayName = path): Outcome<Source> {
  const read = readBytes(path, displayName);
  return read instanceof Uint8Array ? sourceFromBytes(displayName, read, resolve(path)) : failure([read]);
}

function readBytes(path: string, file: string): Uint8Array | Diagnostic {
  let descriptor: number | null = null;
  try {
    // O_NONBLOCK does not exist on Windows.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return problem('not-a-file', { kind: kindOf(stats) }, { file });
    if (stats.size > sourceLimit) return problem('file-too-large', { limit: sourceLimit }, { file });
    const expected = readUpTo(descriptor, stats.size + 1);
    // It grew meanwhile, or is one of those that have no size until they are read.
    return expected.length <= stats.size ? expected : Buffer.concat([expected, readUpTo(descriptor, sourceLimit + 1 - expected.length)]);
  } catch (error) {
    return explainSystemError(error, path, file);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** What a file holds from where it stands, at most so many bytes. */
export function readUpTo(descriptor: number, limit: number): Buffer {
  const buffer = Buffer.alloc(limit);
  let length = 0;
  while (length < limit) {
    const count = readSync(descriptor, buffer, length, limit - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

function kindOf(stats: Stats): 'directory' | 'pipe' | 'socket' | 'device' {
  return stats.isDirectory() ? 'directory' : stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device';
}

function explainSystemError(error: unknown, path: string, file: string): Diagnostic {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return problem('file-missing', { suggestions: nearestFiles(path, file) }, { file });
    case 'EACCES':
    case 'EPERM':
      return problem('file-denied', {}, { file });
    case 'EISDIR':
      return problem('not-a-file', { kind: 'directory' }, { file });
    case 'ENXIO':
      return problem('not-a-file', { kind: 'socket' }, { file });
    default:
      return problem('file-unreadable', { reason: code }, { file });
  }
}

/** A mistyped name, or the same name with an ending: `acme` for `acme.yaml`. As the user would write it. */
function nearestFiles(path: string, file: string): readonly string[] {
  const wanted = basename(path);
  const prefix = file.endsWith(wanted) ? file.slice(0, file.length - wanted.length) : '';
  let names: readonly string[];
  try {
    names = readdirSync(dirname(path)).sort();
  } catch {
    return [];
  }
  const longer = names.filter((name) => name === `${wanted}.yaml` || name === `${wanted}.yml`);
  const near = suggestName(wanted, names);
  return [...new Set([...longer, ...(near === null ? [] : [near])])].map((name) => prefix + name);
}
