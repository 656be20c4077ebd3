// How all ladders stand while steps are taken one after the other. Every state is a value of its own: taking a step gives a new one.
import type { Assessment } from '../model/assessment.ts';
import type { Id, Step } from '../model/framework.ts';
import { liftItems, readGround, type Ground } from './lift-items.ts';
import { causesOf, extendPast, startPast, type Standpoint, type StepPast } from './step-past.ts';
import { findRung, findStandings, hasReached, isBetween, judgeStep, type StepStanding } from './step-standing.ts';
import type { StepTerrain } from './step-terrain.ts';

/** A step that was taken. A step that serves several items may be taken again, for those that come to its rung later. */
export interface StepTaken extends Pick<StepStanding, 'step' | 'order' | 'need'> {
  /** All that stood on its rung, the widest gap first. */
  readonly lifts: readonly Id[];
  /** Steps taken before, by their place: those that brought what it lifts to its rung, and those that met what it needs. */
  readonly below: readonly number[];
  readonly needed: readonly number[];
}

export interface StepState extends Ground {
  /** The next rung of each ladder, by its `to`. */
  readonly rungs: ReadonlyMap<Id, number | null>;
  /** By step id, in the framework's order. */
  readonly standings: ReadonlyMap<Id, StepStanding>;
  /** By step: what it was taken for and could not bring to its `to`, because don't-knows count as lowest. It is not taken again for that. */
  readonly spent: ReadonlyMap<Id, ReadonlySet<Id>>;
  readonly past: StepPast;
  readonly taken: readonly StepTaken[];
}

/** As everything stands today. */
export function startSteps(terrain: StepTerrain, assessment: Assessment): StepState {
  const { framework, ladders, policy } = terrain;
  const ground = readGround(terrain, assessment);
  const rungs = new Map([...ladders].map(([id, ladder]) => [id, findRung(ladder, ground.items.get(id)?.value ?? null)]));
  return { ...ground, rungs, standings: findStandings(framework.steps, ground.items, policy), spent: new Map(), past: startPast(ladders.keys(), ground.items), taken: [] };
}

/** What a step needs that is not met, in the order in which it names them. */
export function findOpenNeeds({ standings }: Pick<StepState, 'standings'>, { step }: StepStanding): readonly StepStanding[] {
  return step.needs.flatMap((id) => standings.get(id) ?? []).filter((needed) => !needed.isMet);
}

/** On the rung of something, and all that it needs is met. */
export function canTake(state: StepState, standing: StepStanding): boolean {
  return standing.isOnRung && findOpenNeeds(state, standing).length === 0;
}

/** The state after a step that can be taken: all that stands on its rung is raised to its `to`. Any other step changes nothing. */
export function takeStep(terrain: StepTerrain, state: StepState, id: Id): StepState {
  const standing = state.standings.get(id);
  if (standing === undefined || !canTake(state, standing)) return state;
  const { step, order, need, onRung } = standing;
  const ground = liftItems(terrain, state, onRung, step.to);
  const moved = [...terrain.ladders.keys()].filter((item) => ground.items.get(item) !== state.items.get(item));
  const aloneFor = (item: Id, now: Standpoint): Standpoint | null => {
    // An answer comes to where it is raised whatever it was before; a node comes at least to where it is lifted itself.
    if (terrain.questions.has(item)) return now;
    return onRung.includes(item) && hasReached(now, step.to) ? { ...now, value: step.to } : null;
  };
  const past = extendPast(state.past, moved, ground.items, { by: state.taken.length, aloneFor });
  const taken = [...state.taken, { step, order, need, lifts: onRung, below: findBelow(terrain, state, standing), needed: findNeeded(state, step) }];
  const left = onRung.filter((item) => !hasReached(ground.items.get(item) ?? { applicable: false, value: null }, step.to));
  const spent = left.length === 0 ? state.spent : new Map([...state.spent, [id, new Set([...(state.spent.get(id) ?? []), ...left])]]);
  return judgeAgain(terrain, { ...state, ...ground, past, taken, spent }, [...moved, ...left]);
}

/** With the rungs and the standings of some items as they are now. */
function judgeAgain({ ladders, steps, policy }: StepTerrain, state: StepState, ids: readonly Id[]): StepState {
  const rungs = new Map(state.rungs);
  for (const id of ids) rungs.set(id, findRung(ladders.get(id) ?? [], state.items.get(id)?.value ?? null));
  const standings = new Map(state.standings);
  for (const step of new Set(ids.flatMap((id) => ladders.get(id) ?? []))) {
    const order = steps.get(step.id)?.order ?? 0;
    standings.set(step.id, judgeStep(step, order, { items: state.items, rungs, policy, spent: state.spent.get(step.id) }));
  }
  return { ...state, rungs, standings };
}

/** What brought the items that a step lifts now to its rung. */
function findBelow({ ladders }: StepTerrain, { past }: StepState, { onRung, step }: StepStanding): readonly number[] {
  return onRung.flatMap((id) => causesOf(past.get(id) ?? [], ({ value }) => isBetween(value, step) && findRung(ladders.get(id) ?? [], value) === step.to));
}

/** What met the steps that it needs. */
function findNeeded({ past, standings }: StepState, { needs }: Step): readonly number[] {
  const needed = needs.flatMap((id) => standings.get(id)?.step ?? []);
  return needed.flatMap(({ serves, to }) => serves.flatMap((id) => causesOf(past.get(id) ?? [], (standpoint) => hasReached(standpoint, to))));
}
