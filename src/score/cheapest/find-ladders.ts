// Which ladders matter to an aim, where everything is lifted by one ladder at most, and which places on them need which others.
import type { Id, Step } from '../../model/framework.ts';
import { shareOf } from '../convert.ts';
import type { Ground } from '../lift-items.ts';
import { hasReached } from '../step-standing.ts';
import type { StepTerrain } from '../step-terrain.ts';
import { climb, liftersOf, questionsIn, valueIn, type Climb } from './climb.ts';
import { cutToReach, type Ladder, type Place, type RungOption } from './ladder.ts';

/**
 * The ladders of the questions that count and of all that their steps need, up to where they can be taken. Null where that is not the
 * whole story: where one of them is lifted by several ladders, its own and that of a node around it; or where raising an answer could decide
 * whether one of them, or one that is `sleeping`, is asked.
 */
export function findLadders(terrain: StepTerrain, today: Ground, counting: Iterable<Id>, sleeping: Iterable<Id>): readonly Ladder[] | null {
  if (![...sleeping].every((id) => isDecided(terrain, today, id))) return null;
  const climbs = new Map<Id, Climb>();
  const questions = new Set(counting);
  // Both sets grow while they are gone through.
  for (const id of questions) {
    const [lifter = id, ...others] = liftersOf(terrain, id);
    if (others.length > 0 || !isDecided(terrain, today, id)) return null;
    if (climbs.has(lifter)) continue;
    const found = climb(terrain, today, lifter);
    climbs.set(lifter, found);
    const needed = found.rungs.flat().flatMap(({ needs }) => needs.flatMap((need) => terrain.steps.get(need)?.step.serves ?? []));
    for (const item of [lifter, ...needed]) for (const question of questionsIn(terrain, item)) questions.add(question);
  }
  return cutToReach(connect(terrain, today, climbs));
}

/** Whatever is lifted, the question is asked, or it is not. */
function isDecided(terrain: StepTerrain, today: Ground, id: Id): boolean {
  const hangsOn = terrain.questions.get(id)?.question.when?.answer ?? null;
  if (hangsOn === null || today.notAsked.get(id)?.kind === 'profile') return true;
  const [lifter = hangsOn.question, ...others] = liftersOf(terrain, hangsOn.question);
  if (others.length > 0 || !isDecided(terrain, today, hangsOn.question)) return false;
  const values = climb(terrain, today, lifter).grounds.flatMap((ground) => valueIn(ground, hangsOn.question) ?? []);
  return new Set(values.map((value) => hangsOn.in.includes(value))).size <= 1;
}

function connect(terrain: StepTerrain, today: Ground, climbs: ReadonlyMap<Id, Climb>): readonly Ladder[] {
  const places = new Map([...climbs.keys()].map((id, index) => [id, index]));
  /** Where an item has to stand so that something is met that leads to `to`; null where that can never be. */
  const placeOf = (id: Id, to: number): Place | null => {
    const grounds = climbs.get(id)?.grounds ?? [today];
    const position = grounds.findIndex(({ items }) => hasReached(items.get(id) ?? { applicable: false, value: null }, to));
    return position < 0 ? null : { ladder: places.get(id) ?? 0, position };
  };
  const describe = (step: Step): readonly RungOption[] => {
    const needed = step.needs.flatMap((need) => terrain.steps.get(need)?.step ?? []);
    const found = needed.flatMap(({ serves, to }) => serves.map((id) => placeOf(id, to)));
    return found.includes(null) ? [] : [{ step, requires: found.flatMap((place) => (place === null || place.position === 0 ? [] : place)) }];
  };
  return [...climbs].map(([id, { grounds, rungs }]): Ladder => ({ id, lifts: findLifts(terrain, id, grounds), options: rungs.map((rung) => rung.flatMap(describe)) }));
}

function findLifts(terrain: StepTerrain, id: Id, grounds: readonly Ground[]): Ladder['lifts'] {
  return questionsIn(terrain, id).map((question) => {
    const shares = grounds.map((ground) => {
      const item = ground.items.get(question);
      return item?.value == null ? 0 : shareOf(item.value, item.scale);
    });
    return { question, shares };
  });
}
