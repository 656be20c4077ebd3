// All ways at once: a layer for each block, and in it a node for everything that can be worth remembering of the choices before.
import { findAsked, type AskedLadder } from './asked-ladders.ts';
import type { Block, Choice } from './blocks.ts';

export interface Arc {
  readonly choice: Choice;
  /** Index of a node in the next layer. */
  readonly to: number;
}

/** Layers of nodes of arcs. Every path from the only node of the first layer through all layers is a way, and every way such a path. */
export type ChoiceGraph = readonly (readonly (readonly Arc[])[])[];

/** How many arcs are drawn before it is given up, besides one for each choice. */
const mostArcs = 120_000;

/** Where there is too much to remember: of which ladders, at the block where it was given up. */
export interface TooLarge {
  readonly asked: readonly AskedLadder[];
}

export function drawGraph(blocks: readonly Block[]): ChoiceGraph | TooLarge {
  const layers: (readonly (readonly Arc[])[])[] = [];
  const asked = findAsked(blocks);
  let left = mostArcs + blocks.reduce((sum, block) => sum + block.length, 0);
  let before: Layout = [];
  let memories: readonly Memory[] = [[]];
  for (const [depth, block] of blocks.entries()) {
    const after = layOut(asked, depth);
    const move = moveBetween(before, after, depth);
    const nodes = new Map<string, number>();
    const next: Memory[] = [];
    const layer: (readonly Arc[])[] = [];
    for (const memory of memories) {
      const arcs: Arc[] = [];
      for (const choice of block) {
        const remembered = move(memory, choice);
        if (remembered === null) continue;
        const key = remembered.join();
        const to = nodes.get(key) ?? next.push(remembered) - 1;
        nodes.set(key, to);
        arcs.push({ choice, to });
      }
      left -= arcs.length;
      if (left < 0) return { asked: after.map((slot) => slot.asked) };
      layer.push(arcs);
    }
    layers.push(layer);
    before = after;
    memories = next;
  }
  return layers;
}

/** What there is to remember between two blocks: one number for each slot of the layout. */
type Memory = readonly number[];
type Layout = readonly Slot[];

interface Slot {
  readonly asked: AskedLadder;
  /** The ladder's own block was passed: then the highest of `heights` that it reaches is remembered. Otherwise the height that it has to come to. */
  readonly isPassed: boolean;
  /** Those that later blocks ask for. */
  readonly heights: readonly number[];
}

/** After the block at this depth. */
function layOut(asked: readonly AskedLadder[], depth: number): Layout {
  return asked.flatMap((each): Slot[] => {
    const isPassed = each.owner <= depth;
    const across = [...each.asks].filter(([block]) => block > depth === isPassed);
    return across.length === 0 ? [] : [{ asked: each, isPassed, heights: across.flatMap(([, positions]) => positions) }];
  });
}

/** From the memory before a block to that after it; null where a choice does not go with what came before. */
function moveBetween(before: Layout, after: Layout, depth: number): (memory: Memory, choice: Choice) => Memory | null {
  const known = new Map(before.map(({ asked }, index) => [asked.ladder, index]));
  const passed = new Set(before.flatMap(({ asked, isPassed }) => (isPassed ? [asked.ladder] : [])));
  return (memory, { reach, requires }) => {
    const recall = (ladder: number) => memory[known.get(ladder) ?? -1] ?? 0;
    if (reach !== null && reach.position < recall(reach.ladder)) return null;
    if (requires.some(({ ladder, position }) => passed.has(ladder) && recall(ladder) < position)) return null;
    return after.map(({ asked: { ladder, owner }, isPassed, heights }) => {
      if (!isPassed) return Math.max(recall(ladder), requires.find((place) => place.ladder === ladder)?.position ?? 0);
      const reached = owner === depth ? (reach?.position ?? 0) : recall(ladder);
      return heights.reduce((highest, height) => (height <= reached ? Math.max(highest, height) : highest), 0);
    });
  };
}
