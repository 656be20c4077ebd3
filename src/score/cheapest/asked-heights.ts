// Which blocks ask for which heights of whose ladders.
import type { Block } from './blocks.ts';

export interface AskedLadder {
  readonly ladder: number;
  /** The block that it belongs to. */
  readonly owner: number;
  /** By the block that asks: heights that some choice of it requires. */
  readonly asks: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Every ladder that a block asks of; a block never asks of its own. */
export function findAsked(blocks: readonly Block[]): readonly AskedLadder[] {
  const owners = new Map(blocks.flatMap((block, index) => block.flatMap(({ reaches }) => reaches.map(({ ladder }) => [ladder, index] as const))));
  const asked = new Map<number, Map<number, Set<number>>>();
  for (const [index, block] of blocks.entries()) {
    for (const { ladder, position } of block.flatMap(({ requires }) => requires)) {
      const asks = asked.get(ladder) ?? new Map<number, Set<number>>();
      asked.set(ladder, asks.set(index, (asks.get(index) ?? new Set<number>()).add(position)));
    }
  }
  return [...asked].map(([ladder, asks]) => ({ ladder, owner: owners.get(ladder) ?? -1, asks }));
}
