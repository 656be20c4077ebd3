// The graph of all ways; where that is too large, one in which some of what is required is passed over, so that it holds ways that cannot be gone as well.
import { findAsked, type AskedLadder } from './asked-ladders.ts';
import type { Block, Choice } from './blocks.ts';
import { drawGraph, type ChoiceGraph } from './choice-graph.ts';
import { orderBlocks, type Order } from './order-blocks.ts';

export interface Sketch {
  readonly graph: ChoiceGraph;
  /** From a path through the graph to the choices that it stands for, in the order of the blocks. */
  readonly toChoices: (path: readonly Choice[]) => readonly Choice[];
}

/** So much to remember that drawing is not even tried. */
const hopeless = 1e10;

/** How many times as much is passed over as there were tries before. */
const haste = 0.3;

export function sketchGraph(blocks: readonly Block[]): Sketch {
  let sketch = blocks;
  for (let tries = 1; ; tries += 1) {
    const order = orderBlocks(sketch);
    const graph = order.size > hopeless ? { asked: findAsked(sketch) } : drawGraph(order.blocks.flatMap((index) => sketch.slice(index, index + 1)));
    if (!('asked' in graph)) return { graph, toChoices: restoring(blocks, sketch, order) };
    sketch = passOver(sketch, graph.asked, Math.ceil(tries * haste));
  }
}

function restoring(blocks: readonly Block[], sketch: readonly Block[], order: Order): Sketch['toChoices'] {
  const originals = new Map(sketch.flatMap((block, index) => block.map((choice, place) => [choice, blocks[index]?.[place] ?? choice] as const)));
  const depths = blocks.map((_, index) => order.blocks.indexOf(index));
  return (path) => depths.flatMap((depth) => path.slice(depth, depth + 1).map((choice) => originals.get(choice) ?? choice));
}

/** Without what is required of some ladders: those that save most for what is lost, by heights to tell apart and blocks that ask for them. */
function passOver(blocks: readonly Block[], asked: readonly AskedLadder[], count: number): readonly Block[] {
  const valueOf = ({ asks }: AskedLadder) => Math.log(new Set([...asks.values()].flat()).size + 1) / asks.size;
  const passed = new Set(asked.toSorted((a, b) => valueOf(b) - valueOf(a)).slice(0, count).map(({ ladder }) => ladder));
  return blocks.map((block) => block.map((choice) => ({ ...choice, requires: choice.requires.filter(({ ladder }) => !passed.has(ladder)) })));
}
