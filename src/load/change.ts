// What one file of a chain of frameworks does to what it builds on.
import type { LayerKind } from './layer-node.ts';
import type { Path } from './problem.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** `dropped`: gone because of something that was taken out. `key`: dotted path of the field below the entry; null where the entry as a whole is meant. */
export interface Change {
  readonly what: 'set' | 'added' | 'removed' | 'moved' | 'used' | 'dropped';
  readonly kind: LayerKind;
  readonly id: string;
  readonly key: string | null;
  /** Plain data; undefined where there was, or is, nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly document: ParsedDocument;
  readonly path: Path;
}
