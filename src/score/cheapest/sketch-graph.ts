// The graph of all ways; where that is too large, one in which some of what is required is passed over, so that it holds ways that cannot be gone as well.
import { findAsked } from './asked-heights.ts';
import type { Block, Choice } from './blocks.ts';
import { drawGraph, type ChoiceGraph } from './choice-graph.ts';
import { orderBlocks } from './order-blocks.ts';

export interface Sketch {
  readonly graph: ChoiceGraph;
  /** From a path through the graph to the choices that it stands for, in the order of the blocks. */
  readonly toChoices: (path: readonly Choice[]) => readonly Choice[];
}

export function sketchGraph(blocks: readonly Block[]): Sketch {
  let sketch = blocks;
  for (;;) {
    const order = orderBlocks(sketch);
    const graph = drawGraph(order.flatMap((index) => sketch.slice(index, index + 1)));
    if (graph !== null) return { graph, toChoices: restoring(blocks, sketch, order) };
    sketch = passOver(sketch);
  }
}

function restoring(blocks: readonly Block[], sketch: readonly Block[], order: readonly number[]): Sketch['toChoices'] {
  const originals = new Map(sketch.flatMap((block, index) => block.map((choice, place) => [choice, blocks[index]?.[place] ?? choice] as const)));
  const depths = blocks.map((_, index) => order.indexOf(index));
  return (path) => depths.flatMap((depth) => path.slice(depth, depth + 1).map((choice) => originals.get(choice) ?? choice));
}

/** Without what is required of one more ladder: the one that saves most for what is lost, by heights to tell apart and blocks that ask for them. */
function passOver(blocks: readonly Block[]): readonly Block[] {
  let best: { readonly ladder: number; readonly value: number } | null = null;
  for (const { ladder, asks } of findAsked(blocks)) {
    const heights = new Set([...asks.values()].flatMap((positions) => [...positions]));
    const value = Math.log(heights.size + 1) / asks.size;
    if (best === null || value > best.value) best = { ladder, value };
  }
  const passed = best?.ladder;
  return blocks.map((block) => block.map((choice) => ({ ...choice, requires: choice.requires.filter(({ ladder }) => ladder !== passed) })));
}
