// The way to the end of a quest where everything hangs on single questions and their ladders.
import type { Group, Id } from '../../model/framework.ts';
import { findBlocks } from './blocks.ts';
import { climbInOrder } from './climb-in-order.ts';
import { findLadders } from './find-ladders.ts';
import { findGains } from './gains.ts';
import { findLadderWay } from './ladder-way.ts';
import { placesByStep } from './ladder.ts';
import { listPrices } from './price-list.ts';
import { aimOf, isThere, type Quest, type Route } from './quest.ts';
import { questionsUnder } from './sought-part.ts';

const nowhere: Route = { end: null, isExact: true, atLeast: 0 };

/** Null where it does not: then only taking steps can tell. */
export function findLadderRoute(quest: Quest): Route | null {
  const { terrain, start } = quest;
  const sought = aimOf(quest);
  if (sought === null || !sought.aim.exact) return null;
  const counting = new Set(sought.aim.demands.flatMap(({ terms }) => terms.flatMap(({ questions }) => questions)));
  const ladders = findLadders({ terrain, ...start }, counting, findSleeping(quest, counting));
  if (ladders === null) return null;
  const gains = findGains(sought.aim, ladders, sought.slack);
  if (gains === null) return nowhere;
  const steps = placesByStep(ladders);
  const prices = listPrices(terrain.framework.steps.filter((step) => steps.has(step)));
  const blocks = findBlocks(ladders, gains, prices);
  if (blocks === null) return null;
  const way = findLadderWay(blocks, gains.missing, prices);
  if (way === null) return nowhere;
  const end = climbInOrder(terrain, start, ladders, way.choices);
  return end !== null && isThere(quest, end) ? { end, isExact: way.isExact, atLeast: way.atLeast } : null;
}

/** The questions that do not count today, but could once they are asked. */
function findSleeping({ terrain, start, id }: Quest, counting: ReadonlySet<Id>): readonly Id[] {
  const { framework, policy } = terrain;
  // The scale of a sum changes with whatever is asked, answered or not.
  const hasSums = policy.overall === 'sum' || framework.pillars.some(isSum);
  return questionsUnder(terrain, id).filter((question) => {
    const state = start.assessment.answers.get(question)?.state;
    return !counting.has(question) && (hasSums || state === 'answered' || (state === 'unknown' && policy.unknown === 'lowest'));
  });
}

function isSum({ aggregate, dimensions }: Group): boolean {
  return aggregate === 'sum' || dimensions.some(isSum);
}
