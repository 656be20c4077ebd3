// Text that may be parsed: decoded strictly, printable characters only. Reads no files.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import { indexLines } from './line-index.ts';
import { failure, problem, success } from './problem.ts';

export interface Source {
  /** As shown to the user. */
  readonly file: string;
  /** Absolute; the same as `file` for text that comes from no file. */
  readonly path: string;
  /** Byte for byte what the file holds, a byte order mark included. */
  readonly text: string;
}

/** In bytes. */
export const sourceLimit = 1_048_576;

// YAML 1.2.2, production [1] c-printable.
const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const loneCarriageReturn = /\r(?!\n)/;

/** For text that is in memory already: standard input, tests. */
export function sourceFromText(file: string, text: string, path = file): Outcome<Source> {
  if (Buffer.byteLength(text) > sourceLimit) return failure([problem('file-too-large', { limit: sourceLimit }, { file })]);
  const found = findBadCharacter(file, text);
  return found === null ? success({ file, path, text }) : failure([found]);
}

/** UTF-8 only; the diagnostic says at which byte it ends to be that. */
export function sourceFromBytes(file: string, bytes: Uint8Array, path = file): Outcome<Source> {
  if (bytes.length > sourceLimit) return failure([problem('file-too-large', { limit: sourceLimit }, { file })]);
  if (looksLikeUtf16(bytes)) return failure([problem('utf-16', {}, { file })]);
  const text = decode(bytes);
  if (text !== null) return sourceFromText(file, text, path);
  const good = longestValidText(bytes);
  const position = indexLines(good)(good.length);
  return failure([problem('not-utf8', { byteOffset: Buffer.byteLength(good) }, { file, range: { start: position, end: position } })]);
}

function decode(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** By halving: the decoder says that a byte is wrong, but not which. */
function longestValidText(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  return decode(bytes.subarray(0, valid), true) ?? '';
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0);
}

function findBadCharacter(file: string, text: string): Diagnostic | null {
  const found = unprintable.exec(text) ?? loneCarriageReturn.exec(text);
  if (found === null) return null;
  const toPosition = indexLines(text);
  const range = { start: toPosition(found.index), end: toPosition(found.index + found[0].length) };
  if (found[0] === '\r') return problem('lone-cr', {}, { file, range });
  return problem('bad-character', { codePoint: found[0].codePointAt(0) ?? 0 }, { file, range });
}
