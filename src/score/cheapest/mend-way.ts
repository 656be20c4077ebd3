// From choices that may not go together, or cost more than they have to, to a way that can be gone and that no single change makes cheaper.
import type { Block, Choice } from './blocks.ts';
import { isCheaper } from './price-list.ts';

/** One choice of each block, in their order. `missing`: what they have to gain, and do to begin with. */
export function mendWay(blocks: readonly Block[], choices: readonly Choice[], missing: readonly number[]): readonly Choice[] {
  let way = raiseToRequired(blocks, choices);
  for (let cheaper = findCheaper(blocks, way, missing); cheaper !== null; cheaper = findCheaper(blocks, way, missing)) way = cheaper;
  return way;
}

/** Whether every ladder goes as high as each choice requires. */
export function fits(way: readonly Choice[]): boolean {
  const reached = heightsOf(way);
  return way.every(({ requires }) => requires.every(({ ladder, position }) => (reached.get(ladder) ?? 0) >= position));
}

/** Where more is required of a block than its choice reaches: the cheapest that reaches that as well; over and over, as that may require more. */
function raiseToRequired(blocks: readonly Block[], choices: readonly Choice[]): readonly Choice[] {
  const heights = heightsOf(choices);
  for (const { ladder, position } of choices.flatMap(({ requires }) => requires)) heights.set(ladder, Math.max(position, heights.get(ladder) ?? 0));
  const isEnough = ({ reaches }: Choice) => reaches.every(({ ladder, position }) => position >= (heights.get(ladder) ?? 0));
  const raised = choices.map((choice, index) => (isEnough(choice) ? choice : (cheapestOf((blocks[index] ?? []).filter(isEnough)) ?? choice)));
  return raised.every((choice, index) => choice === choices[index]) ? choices : raiseToRequired(blocks, raised);
}

/** The way with the one other choice that makes it the cheapest; null where none makes it cheaper. */
function findCheaper(blocks: readonly Block[], way: readonly Choice[], missing: readonly number[]): readonly Choice[] | null {
  let best: { readonly way: readonly Choice[]; readonly saving: number } | null = null;
  for (const [index, current] of way.entries()) {
    for (const choice of blocks[index] ?? []) {
      const saving = current.cost - choice.cost;
      if (saving <= (best?.saving ?? 0)) continue;
      const other = way.with(index, choice);
      if (fits(other) && missing.every((need, demand) => other.reduce((sum, { gains }) => sum + (gains[demand] ?? 0), 0) >= need)) best = { way: other, saving };
    }
  }
  return best?.way ?? null;
}

function heightsOf(way: readonly Choice[]): Map<number, number> {
  return new Map(way.flatMap(({ reaches }) => reaches.map(({ ladder, position }) => [ladder, position] as const)));
}

function cheapestOf(choices: readonly Choice[]): Choice | null {
  return choices.reduce<Choice | null>((best, choice) => (best === null || isCheaper(choice, best) ? choice : best), null);
}
