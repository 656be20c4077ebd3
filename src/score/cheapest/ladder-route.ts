// The way to the end of a quest where everything is lifted by one ladder at most.
import type { Group, Id } from '../../model/framework.ts';
import { findBlocks } from './blocks.ts';
import { climbInOrder } from './climb-in-order.ts';
import { findLadders } from './find-ladders.ts';
import { findGains } from './gains.ts';
import { findLadderWay } from './ladder-way.ts';
import { optionsOf, setSharedApart } from './ladder.ts';
import { listPrices } from './price-list.ts';
import { aimOf, isThere, nowhere, type Quest, type Route } from './quest.ts';
import { questionsOfPart } from './sought-part.ts';

/** Null where it does not: then only taking steps can tell. Without an end, it may still say how much it takes at least. */
export function findLadderRoute(quest: Quest): Route | null {
  const { terrain, start } = quest;
  const sought = aimOf(quest);
  if (sought === null || !sought.aim.exact) return null;
  const counting = new Set(sought.aim.demands.flatMap(({ terms }) => terms.flatMap(({ questions }) => questions)));
  const ladders = findLadders(terrain, start, counting, findSleeping(quest, counting));
  if (ladders === null) return null;
  const apart = setSharedApart(ladders);
  const gains = findGains(sought.aim, apart, sought.slack);
  if (gains === null) return nowhere;
  const steps = new Set(optionsOf(apart).map(({ step }) => step));
  const prices = listPrices(terrain.framework.steps.filter((step) => steps.has(step)));
  const blocks = findBlocks(apart, gains, prices);
  if (blocks === null) return null;
  const way = findLadderWay(blocks, gains.missing, prices);
  if (way === null) return nowhere;
  const end = climbInOrder(terrain, start, ladders, way.choices);
  const isEnd = isThere(quest, end);
  return { end: isEnd ? end : null, isExact: isEnd && way.isExact, atLeast: way.atLeast };
}

/** The questions that do not count today, but could once they are asked. */
function findSleeping({ terrain, start, id }: Quest, counting: ReadonlySet<Id>): readonly Id[] {
  const { framework, policy } = terrain;
  // The scale of a sum changes with whatever is asked, answered or not.
  const hasSums = policy.overall === 'sum' || framework.pillars.some(isSum);
  return questionsOfPart(terrain, id).filter((question) => {
    const state = start.assessment.answers.get(question)?.state;
    return !counting.has(question) && (hasSums || state === 'answered' || (state === 'unknown' && policy.unknown === 'lowest'));
  });
}

function isSum({ aggregate, dimensions }: Group): boolean {
  return aggregate === 'sum' || dimensions.some(isSum);
}
