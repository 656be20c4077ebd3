// Which ladders matter to an aim, where everything hangs on single questions: how high each can come, and which heights need which others.
import type { NotAsked } from '../../model/applicability.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Id, Step } from '../../model/framework.ts';
import { hasReached } from '../step-standing.ts';
import type { StepTerrain } from '../step-terrain.ts';
import { isAtLeast } from '../tolerance.ts';
import { climb, type Climb } from './climb.ts';
import { cutToReach, runsInCircles, type Ladder, type Place, type RungOption } from './ladder.ts';

/** What is known of today. */
export interface Today {
  readonly terrain: StepTerrain;
  readonly assessment: Assessment;
  readonly notAsked: NotAsked;
}

/**
 * The ladders of the questions that count and of all that their steps need, up to where they can be taken. Null where that is not the
 * whole story: where a node around one of them has a ladder, or is needed itself; where raising an answer could decide whether one of
 * them, or one that is `sleeping`, is asked; or where ladders wait for each other in a circle.
 */
export function findLadders(today: Today, counting: Iterable<Id>, sleeping: Iterable<Id>): readonly Ladder[] | null {
  const climbs = new Map<Id, Climb>();
  const wanted = new Set(counting);
  if (![...sleeping].every((id) => isDecided(today, id))) return null;
  // The set grows while it is gone through.
  for (const id of wanted) {
    if (!isDecided(today, id) || isSurrounded(today, id)) return null;
    const found = today.notAsked.has(id) ? null : climb(today.terrain, today.assessment, id);
    if (found === null) continue;
    climbs.set(id, found);
    for (const step of found.rungs.flat().flatMap(({ needs }) => needs.flatMap((need) => today.terrain.steps.get(need)?.step ?? []))) {
      for (const item of step.serves) {
        if (today.terrain.groups.has(item)) return null;
        if (today.terrain.questions.has(item)) wanted.add(item);
      }
    }
  }
  const ladders = cutToReach(connect(today, climbs));
  return runsInCircles(ladders) ? null : ladders;
}

function isSurrounded({ terrain }: Today, id: Id): boolean {
  return (terrain.questions.get(id)?.around ?? []).length > 0;
}

/** Whatever is lifted, the question is asked, or it is not. */
function isDecided(today: Today, id: Id): boolean {
  const { terrain, assessment, notAsked } = today;
  const hangsOn = terrain.questions.get(id)?.question.when?.answer ?? null;
  if (hangsOn === null || notAsked.get(id)?.kind === 'profile') return true;
  if (!isDecided(today, hangsOn.question) || isSurrounded(today, hangsOn.question)) return false;
  const values = notAsked.has(hangsOn.question) ? [] : (climb(terrain, assessment, hangsOn.question)?.values ?? []);
  return new Set(values.map((value) => hangsOn.in.includes(value))).size <= 1;
}

function connect(today: Today, climbs: ReadonlyMap<Id, Climb>): readonly Ladder[] {
  const places = new Map([...climbs.keys()].map((id, index) => [id, index]));
  /** Null where it can never be. */
  const placeOf = (id: Id, to: number): readonly Place[] | null => {
    if (!today.terrain.questions.has(id)) return [];
    const ladder = places.get(id);
    if (ladder === undefined) return hasReached({ applicable: isApplicable(today, id), value: null }, to) ? [] : null;
    const position = climbs.get(id)?.values.findIndex((value) => isAtLeast(value, to)) ?? -1;
    if (position < 0) return null;
    return position === 0 ? [] : [{ ladder, position }];
  };
  const describe = (step: Step): readonly RungOption[] => {
    const needed = step.needs.flatMap((need) => today.terrain.steps.get(need)?.step ?? []);
    const found = needed.flatMap((need) => [...new Set(need.serves)].map((id) => placeOf(id, need.to)));
    return found.includes(null) ? [] : [{ step, requires: found.flatMap((each) => each ?? []) }];
  };
  return [...climbs.values()].map((each) => ({ ...each, options: each.rungs.map((rung) => rung.flatMap(describe)) }));
}

function isApplicable({ assessment, notAsked }: Today, id: Id): boolean {
  return !notAsked.has(id) && assessment.answers.get(id)?.state !== 'not-applicable';
}
