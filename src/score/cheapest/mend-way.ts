// From choices that may not go together, or cost more than they have to, to a way that can be gone and that no single change makes cheaper.
import type { Block, Choice } from './blocks.ts';
import { highest } from './ladder.ts';
import { byPrice } from './price-list.ts';

/** One choice of each block, in their order. `missing`: what they have to gain, and do to begin with. */
export function mendWay(blocks: readonly Block[], choices: readonly Choice[], missing: readonly number[]): readonly Choice[] {
  let way = raiseToRequired(blocks, choices);
  for (let cheaper = findCheaper(blocks, way, missing); cheaper !== null; cheaper = findCheaper(blocks, way, missing)) way = cheaper;
  return way;
}

/** Whether every ladder goes as high as each choice requires. */
export function fits(way: readonly Choice[]): boolean {
  const reached = highest(way.flatMap(({ reach }) => reach ?? []));
  return way.every(({ requires }) => requires.every(({ ladder, position }) => (reached.get(ladder) ?? 0) >= position));
}

/** Where more is required of a block than its choice reaches: the cheapest that reaches that as well; over and over, as that may require more. */
function raiseToRequired(blocks: readonly Block[], choices: readonly Choice[]): readonly Choice[] {
  const heights = highest(choices.flatMap(({ reach, requires }) => (reach === null ? requires : [reach, ...requires])));
  const isEnough = ({ reach }: Choice) => reach === null || reach.position >= (heights.get(reach.ladder) ?? 0);
  const raised = choices.map((choice, index) => (isEnough(choice) ? choice : (cheapestOf((blocks[index] ?? []).filter(isEnough)) ?? choice)));
  return raised.every((choice, index) => choice === choices[index]) ? choices : raiseToRequired(blocks, raised);
}

/** The way with the one other choice that saves most; null where none saves anything. */
function findCheaper(blocks: readonly Block[], way: readonly Choice[], missing: readonly number[]): readonly Choice[] | null {
  const reached = highest(way.flatMap(({ reach }) => reach ?? []));
  const required = highest(way.flatMap(({ requires }) => requires));
  const spare = missing.map((need, demand) => way.reduce((sum, { gains }) => sum + (gains[demand] ?? 0), -need));
  let best: { readonly index: number; readonly choice: Choice; readonly saving: number } | null = null;
  for (const [index, current] of way.entries()) {
    for (const choice of blocks[index] ?? []) {
      const saving = current.cost - choice.cost;
      if (saving <= (best?.saving ?? 0)) continue;
      if (choice.reach !== null && choice.reach.position < (required.get(choice.reach.ladder) ?? 0)) continue;
      if (choice.requires.some(({ ladder, position }) => (reached.get(ladder) ?? 0) < position)) continue;
      if (spare.some((more, demand) => more < (current.gains[demand] ?? 0) - (choice.gains[demand] ?? 0))) continue;
      best = { index, choice, saving };
    }
  }
  return best === null ? null : way.with(best.index, best.choice);
}

function cheapestOf(choices: readonly Choice[]): Choice | null {
  return choices.reduce<Choice | null>((best, choice) => (best === null || byPrice(choice, best) < 0 ? choice : best), null);
}
