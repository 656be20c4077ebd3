// What to do in which order and when, and what it leads to. Pure: the same input gives the same roadmap.
import { effortWeeks } from '../model/effort.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { describeForecast, scoreAnswers, type ScoredAssessment } from './forecast.ts';
import { aimAt } from './roadmap-target.ts';
import type { Roadmap, RoadmapPhase, RoadmapRequest, RoadmapStep } from './roadmap-results.ts';
import { scheduleAgile } from './schedule-agile.ts';
import { scheduleWaterfall } from './schedule-waterfall.ts';
import type { Slot, Span, Task } from './schedule.ts';
import { findShort } from './short-of-target.ts';
import { takeChosen } from './step-choice.ts';
import { takeTowardsTargets } from './step-order.ts';
import { inheritNeed } from './step-priority.ts';
import { startSteps, type StepTaken } from './step-simulation.ts';
import { pillarOf, surveySteps } from './step-terrain.ts';
import { describeLeftOut, describeWaiting } from './step-waiting.ts';
import { raiseItems } from './what-if.ts';

/** Throws a RangeError for a capacity that is not a whole number of at least 1. Every rule is explained in docs/scoring.md. */
export function planRoadmap(given: Framework, answered: Assessment, request: RoadmapRequest, policy: ScoringPolicy = given.scoring): Roadmap {
  const { model, capacity, only } = request;
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity must be a whole number of at least 1, not ${capacity}`);
  const { framework, assessment } = aimAt(given, answered, request.target);
  const terrain = surveySteps(framework, policy);
  const start = startSteps(terrain, assessment);
  const end = only === null ? takeTowardsTargets(terrain, start) : takeChosen(terrain, start, only);

  const priorities = inheritNeed(end.taken);
  const tasks = end.taken.map((taken, index): Task => ({
    weeks: effortWeeks[taken.step.effort],
    after: [...new Set([...taken.below, ...taken.needed])],
    priority: priorities[index] ?? 0,
    order: taken.order,
    stream: pillarOf(terrain, taken.lifts[0] ?? ''),
  }));
  const schedule = model === 'waterfall' ? scheduleWaterfall(tasks, capacity) : scheduleAgile(tasks, capacity);
  const slots = schedule.slots.toSorted((a, b) => a.begins - b.begins);
  const today = scoreAnswers(framework, assessment, policy);
  const { phases, last } = forecastPhases(framework, today, policy, { slots, spans: schedule.phases, taken: end.taken });
  return {
    model,
    capacity,
    today: describeForecast(framework, today, policy),
    steps: describeSteps(end.taken, tasks, slots),
    phases,
    waiting: only === null ? describeWaiting(terrain, end) : describeLeftOut(end, only),
    short: findShort(framework, last, policy),
    weeks: Math.max(0, ...slots.map((slot) => slot.ends)),
    weeksOfWork: tasks.reduce((sum, task) => sum + task.weeks, 0),
  };
}

function describeSteps(taken: readonly StepTaken[], tasks: readonly Task[], slots: readonly Slot[]): readonly RoadmapStep[] {
  const idsOf = (places: readonly number[]): readonly Id[] => [...new Set(places.flatMap((place) => taken[place]?.step.id ?? []))];
  const unlocks = tasks.map((): number[] => []);
  for (const [place, { after }] of tasks.entries()) for (const before of after) unlocks[before]?.push(place);
  return slots.flatMap(({ task, begins, ends, phase }): readonly RoadmapStep[] => {
    const one = taken[task];
    if (one === undefined) return [];
    const { id, from, to, effort, impact } = one.step;
    const { after = [], stream = '' } = tasks[task] ?? {};
    return [{ id, lifts: one.lifts, pillar: stream, from, to, effort, impact, need: one.need, begins, ends, phase, after: idsOf(after), unlocks: idsOf(unlocks[task] ?? []) }];
  });
}

/** Each phase with the forecast of what has ended by its end; `last`: the answers as they would be when all is done. */
function forecastPhases(
  framework: Framework,
  today: ScoredAssessment,
  policy: ScoringPolicy,
  { slots, spans, taken }: { readonly slots: readonly Slot[]; readonly spans: readonly Span[]; readonly taken: readonly StepTaken[] },
): { readonly phases: readonly RoadmapPhase[]; readonly last: ScoredAssessment } {
  const phases: RoadmapPhase[] = [];
  let [last, forecast] = [today, describeForecast(framework, today, policy)];
  const startingIn = groupPlaces(slots, ({ phase }) => phase);
  const finishingIn = groupPlaces(slots, ({ lastPhase }) => lastPhase);
  for (const { number, begins, ends } of spans) {
    const finishing = finishingIn.get(number) ?? [];
    if (finishing.length > 0) {
      const done = finishing.flatMap((index) => taken[slots[index]?.task ?? -1] ?? []);
      last = scoreAnswers(framework, raiseItems(framework, last.assessment, targetsOf(done)), policy, last);
      forecast = describeForecast(framework, last, policy);
    }
    phases.push({ number, begins, ends, starting: startingIn.get(number) ?? [], finishing, forecast });
  }
  return { phases, last };
}

function groupPlaces(slots: readonly Slot[], phaseOf: (slot: Slot) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [place, slot] of slots.entries()) groups.set(phaseOf(slot), [...(groups.get(phaseOf(slot)) ?? []), place]);
  return groups;
}

/** What is lifted how high, on the scale of each. */
function targetsOf(done: readonly StepTaken[]): ReadonlyMap<Id, number> {
  const targets = new Map<Id, number>();
  for (const { step, lifts } of done) for (const id of lifts) targets.set(id, Math.max(step.to, targets.get(id) ?? -Infinity));
  return targets;
}
