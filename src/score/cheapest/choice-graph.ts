// All ways at once: a layer for each block, and in it a node for everything that can be worth remembering of the choices before.
import { findAsked, type AskedLadder } from './asked-heights.ts';
import type { Block, Choice } from './blocks.ts';

export interface Arc {
  readonly choice: Choice;
  /** Index of a node in the next layer. */
  readonly to: number;
}

/** Layers of nodes of arcs. Every path from the only node of the first layer through all layers is a way, and every way such a path. */
export type ChoiceGraph = readonly (readonly (readonly Arc[])[])[];

/** How many arcs are drawn before it is given up, besides one for each choice. */
const mostArcs = 100_000;

/** Null where there is too much to remember. */
export function drawGraph(blocks: readonly Block[]): ChoiceGraph | null {
  const asked = findAsked(blocks);
  const layers: (readonly (readonly Arc[])[])[] = [];
  let memories: readonly Memory[] = [new Map()];
  let left = mostArcs + blocks.reduce((sum, block) => sum + block.length, 0);
  for (const [depth, block] of blocks.entries()) {
    const nodes = new Map<string, number>();
    const next: Memory[] = [];
    const layer: (readonly Arc[])[] = [];
    for (const memory of memories) {
      const arcs: Arc[] = [];
      for (const choice of block) {
        const after = remember(asked, depth, memory, choice);
        if (after === null) continue;
        const key = [...after.values()].join();
        const to = nodes.get(key) ?? next.push(after) - 1;
        nodes.set(key, to);
        arcs.push({ choice, to });
      }
      left -= arcs.length;
      if (left < 0) return null;
      layer.push(arcs);
    }
    layers.push(layer);
    memories = next;
  }
  return layers;
}

/**
 * By ladder, in a fixed order. Of one that was passed: the highest height at or below where it goes of all that later blocks ask for. Of one
 * that is still to come: the height that it has to come to.
 */
type Memory = ReadonlyMap<number, number>;

/** Null where the choice and what came before it do not go together. */
function remember(asked: readonly AskedLadder[], depth: number, before: Memory, { reaches, requires }: Choice): Memory | null {
  const after = new Map<number, number>();
  for (const { ladder, owner, asks } of asked) {
    const required = requires.find((place) => place.ladder === ladder)?.position ?? 0;
    const known = before.get(ladder) ?? 0;
    if (owner > depth) {
      if ([...asks.keys()].some((block) => block <= depth)) after.set(ladder, Math.max(known, required));
      continue;
    }
    const reached = owner === depth ? (reaches.find((place) => place.ladder === ladder)?.position ?? 0) : known;
    if (owner === depth ? reached < known : reached < required) return null;
    let height = -1;
    for (const [block, positions] of asks) if (block > depth) for (const position of positions) height = Math.max(height, position <= reached ? position : 0);
    if (height >= 0) after.set(ladder, height);
  }
  return after;
}
