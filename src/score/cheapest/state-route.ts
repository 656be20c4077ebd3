// The way to the end of a quest by taking steps, as far as there is time to look; then any way that is found quickly.
import { boundEffort } from './effort-bound.ts';
import { aimOf, type Quest, type Route } from './quest.ts';
import { findRelevant, type Relevant } from './relevant-steps.ts';
import { findSomeWay } from './some-way.ts';
import { questionsOfPart } from './sought-part.ts';
import { searchStates, type StateQuest } from './state-search.ts';

/** `atLeast`: what is known already that it takes, in weeks. */
export function findStateRoute(quest: Quest, atLeast: number): Route {
  const relevant = findRelevant(quest.terrain, questionsOfPart(quest.terrain, quest.id));
  const search = { ...quest, relevant, bound: boundOf(quest, relevant), atLeast };
  const route = searchStates(search);
  return route.isExact ? route : { ...route, end: findSomeWay(search) };
}

/** Nothing is known ahead where raising an answer may decide what is asked. */
function boundOf(quest: Quest, { steps, questions }: Relevant): StateQuest['bound'] {
  const sought = aimOf(quest);
  const isConditional = [...questions].some((id) => quest.terrain.questions.get(id)?.question.when?.answer != null);
  return sought === null || isConditional ? () => 0 : boundEffort(quest.terrain, quest.start, steps, sought.aim, sought.slack);
}
