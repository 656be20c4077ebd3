// The way to the end of a quest by taking steps, as far as there is time to look; then any way at all.
import { boundEffort } from './effort-bound.ts';
import { effortUnit } from './price-list.ts';
import { aimOf, isThere, type Quest, type Route } from './quest.ts';
import { findRelevant, type Relevant } from './relevant-steps.ts';
import { findSomeWay } from './some-way.ts';
import { questionsUnder } from './sought-part.ts';
import { searchStates, type StateQuest } from './state-search.ts';

export function findStateRoute(quest: Quest): Route {
  const relevant = findRelevant(quest.terrain, questionsUnder(quest.terrain, quest.id));
  const search: StateQuest = { terrain: quest.terrain, relevant, isThere: (state) => isThere(quest, state), bound: boundOf(quest, relevant), unit: effortUnit };
  const found = searchStates(search, quest.start);
  if (found.isComplete) return { end: found.state, isExact: true, atLeast: found.atLeast };
  return { end: findSomeWay(search, quest.start), isExact: false, atLeast: found.atLeast };
}

/** Nothing is known ahead where raising an answer may decide what is asked. */
function boundOf({ terrain, start, ...quest }: Quest, { steps, questions }: Relevant): StateQuest['bound'] {
  const sought = aimOf({ terrain, start, ...quest });
  const isConditional = [...questions].some((id) => terrain.questions.get(id)?.question.when?.answer != null);
  return sought === null || isConditional ? () => 0 : boundEffort(terrain, start, steps, sought.aim, sought.slack);
}
