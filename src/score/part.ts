// What any piece of the tree, a question or a node, hands up to the node above it. Only numbers: no ids, no words.
import type { Scale } from '../model/framework.ts';

export interface Part {
  readonly weight: number;
  readonly scale: Scale;
  /** False: it leaves the calculation, with its weight; the other numbers mean nothing then. */
  readonly applicable: boolean;
  /** 0 to 1 */
  readonly coverage: number;
  /** On `scale`; null where nothing is answered. */
  readonly score: number | null;
  /** The score with all that is missing at its lowest, and at its highest; never null. */
  readonly lower: number;
  readonly upper: number;
  /** The score with top answers that lack evidence held lower. */
  readonly evidenced: number | null;
  /** The lowest and the highest score that moving a single answer once could lead to. */
  readonly moved: { readonly down: number; readonly up: number } | null;
}
