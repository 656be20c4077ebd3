// Data together with where each part of it stands, be it read from one file or laid together from several.
import type { Range } from '../model/diagnostic.ts';
import { rangeOf } from './locate.ts';
import type { Path } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Where a value stands. */
export interface Spot {
  /** As shown to people. */
  readonly file: string;
  /** Null for what was compiled, and so has no positions. */
  readonly document: ParsedDocument | null;
  /** In that document. */
  readonly path: Path;
  /** For a value that another file brought in: the path, in the file that is being read, of what brought it in. */
  readonly anchor: Path | null;
}

export interface LocatedData {
  readonly data: Readonly<Record<string, unknown>>;
  /** The file that is being read: its author is told what is wrong. */
  readonly document: ParsedDocument | null;
  readonly file: string;
  /** Of the value at a path of the data, or of the nearest thing around it. */
  spotOf(path: Path): Spot;
}

export function locateDocument(document: ParsedDocument): LocatedData {
  const { data, source } = document;
  return { data, document, file: source.file, spotOf: (path) => ({ file: source.file, document, path, anchor: null }) };
}

/** Data without positions: a bundled framework. */
export function locateCompiled(data: Readonly<Record<string, unknown>>, file: string): LocatedData {
  return { data, document: null, file, spotOf: (path) => ({ file, document: null, path, anchor: null }) };
}

export function rangeOfSpot({ document, path }: Spot, part: 'key' | 'value'): Range | null {
  return document === null ? null : rangeOf(document, path, part);
}
