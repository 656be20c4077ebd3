// From YAML tokens to a syntax tree, with everything that the parser objects to, warnings included.
import { Composer, type CST, type ErrorCode, type Node } from 'yaml';
import type { YamlComplaint } from './yaml-syntax.ts';

export interface YamlTree {
  /** Of the first document; null where there is nothing. */
  readonly root: Node | null;
  readonly complaints: readonly YamlComplaint[];
}

type ComplaintSource = number | readonly [number, number] | { readonly offset: number; readonly source?: unknown };

const complaintLimit = 200;

/** Thrown to end the composing of a text that is broken all over; never leaves this file. */
class TooManyComplaints extends Error {}

export function composeTree(tokens: readonly CST.Token[], length: number): YamlTree {
  const complaints: YamlComplaint[] = [];
  const onError = (source: ComplaintSource, code: ErrorCode, message: string): void => {
    // The composer turns what is thrown inside a collection into one more complaint.
    if (complaints.length >= complaintLimit) throw new TooManyComplaints();
    const [start, end] = extentOf(source);
    complaints.push({ code, message, start, end });
  };
  // Duplicates are found later, in linear time; the composer compares each key with all before it.
  const composer = new Composer({ version: '1.2', schema: 'core', resolveKnownTags: false, uniqueKeys: false, strict: true, merge: false, logLevel: 'silent' });
  // The composer would build an error object with a stack for each of a hundred thousand complaints.
  Object.assign(composer, { onError });
  let root: Node | null = null;
  try {
    for (const document of composer.compose(tokens, true, length)) {
      root ??= document.contents;
      for (const { code, message, pos } of [...document.errors, ...document.warnings]) complaints.push({ code, message, start: pos[0], end: pos[1] });
    }
  } catch (error) {
    if (!(error instanceof TooManyComplaints)) throw error;
  }
  return { root, complaints };
}

function extentOf(source: ComplaintSource): readonly [number, number] {
  if (typeof source === 'number') return [source, source + 1];
  if (!('offset' in source)) return source;
  return [source.offset, source.offset + (typeof source.source === 'string' ? source.source.length : 1)];
}
