// Which ladders other blocks ask of, and for which heights.
import type { Block } from './blocks.ts';

export interface AskedLadder {
  readonly ladder: number;
  /** Index of the block that it belongs to. */
  readonly owner: number;
  /** By the index of the block that asks: the heights that some choice of it requires, ascending. */
  readonly asks: ReadonlyMap<number, readonly number[]>;
}

export function findAsked(blocks: readonly Block[]): readonly AskedLadder[] {
  const owners = new Map<number, number>();
  const asked = new Map<number, Map<number, number[]>>();
  for (const [index, block] of blocks.entries()) {
    const heights = new Map<number, Set<number>>();
    for (const { reach, requires } of block) {
      if (reach !== null) owners.set(reach.ladder, index);
      for (const { ladder, position } of requires) heights.set(ladder, (heights.get(ladder) ?? new Set<number>()).add(position));
    }
    for (const [ladder, positions] of heights) {
      const asks = asked.get(ladder) ?? new Map<number, number[]>();
      asked.set(ladder, asks.set(index, [...positions].toSorted((a, b) => a - b)));
    }
  }
  return [...asked].map(([ladder, asks]) => ({ ladder, owner: owners.get(ladder) ?? -1, asks }));
}
