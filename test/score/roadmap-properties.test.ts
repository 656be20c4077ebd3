// What holds for every roadmap, over random frameworks of all kinds, ladders that overlap, steps that serve several items, and needs without circles.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { questionsOf, type Framework, type Id, type Step } from '../../src/model/framework.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import type { GroupResult } from '../../src/score/results.ts';
import type { Roadmap, RoadmapRequest, RoadmapStep } from '../../src/score/roadmap-results.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import { raiseItems } from '../../src/score/what-if.ts';
import { samples, samplesWithLadders, withSteps } from './arbitraries.ts';
import { buildAssessment, buildFramework } from './builders.ts';
import { allGroups } from './look-up.ts';
import { deepFreeze } from './variations.ts';

interface Known {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly roadmap: Roadmap;
}

interface Place {
  readonly value: number | null;
  readonly gap: number;
  readonly applicable: boolean;
}

const anySample = fc.oneof({ weight: 1, arbitrary: samples().chain(withSteps) }, { weight: 3, arbitrary: samplesWithLadders });

const requests: fc.Arbitrary<Omit<RoadmapRequest, 'only'>> = fc.record({
  model: fc.constantFrom('waterfall' as const, 'agile' as const),
  capacity: fc.integer({ min: 1, max: 4 }),
  target: fc.constantFrom(null, 2, 5, 100, 100),
});

function check(judge: (known: Known) => void, wanted: Partial<RoadmapRequest> = {}): void {
  fc.assert(
    fc.property(anySample, requests, (sample, asked) => {
      const framework = buildFramework(sample.framework);
      const assessment = buildAssessment({ answers: sample.answers });
      judge({ framework, assessment, roadmap: planRoadmap(framework, assessment, { only: null, ...asked, ...wanted }) });
    }),
    { numRuns: 50 },
  );
}

/** The answers when everything is done that has ended by a week. */
function raisedBy({ framework, assessment, roadmap }: Known, week: number): Assessment {
  const raised = new Map<Id, number>();
  for (const { ends, lifts, to } of roadmap.steps) if (ends <= week) for (const id of lifts) raised.set(id, Math.max(to, raised.get(id) ?? to));
  return raiseItems(framework, assessment, raised);
}

function collect(framework: Framework, assessment: Assessment): ReadonlyMap<Id, Place> {
  const groups = allGroups(assessMaturity(framework, assessment).pillars);
  const isApplicable = (group: GroupResult): boolean => group.questions.some((question) => question.state !== 'not-applicable') || group.dimensions.some(isApplicable);
  return new Map([
    ...groups.map((group) => [group.id, { value: group.score, gap: group.gap ?? 0, applicable: isApplicable(group) }] as const),
    ...groups
      .flatMap((group) => group.questions)
      .map(({ id, value, gap, state }) => [id, { value, gap: gap ?? 0, applicable: state !== 'not-applicable' }] as const),
  ]);
}

function isMet(places: ReadonlyMap<Id, Place>, step: Step): boolean {
  return step.serves.every((id) => places.get(id)?.applicable === false || (places.get(id)?.value ?? -Infinity) >= step.to - 1e-9);
}

/** What a step would lift now: everything that stands on its rung. */
function onRung({ steps }: Framework, places: ReadonlyMap<Id, Place>, step: Step): readonly Id[] {
  const stands = (id: Id, other: Step) => {
    const value = places.get(id)?.value ?? null;
    return value !== null && value >= other.from - 1e-9 && value < other.to - 1e-9;
  };
  return step.serves.filter((id) => stands(id, step) && steps.every((other) => !other.serves.includes(id) || !stands(id, other) || other.to >= step.to));
}

function canTake(framework: Framework, places: ReadonlyMap<Id, Place>, step: Step): boolean {
  return onRung(framework, places, step).length > 0 && needsOf(framework, step).every((need) => isMet(places, need));
}

function needsOf({ steps }: Framework, { needs }: Step): readonly Step[] {
  return steps.filter((other) => needs.includes(other.id));
}

function stepOf({ steps }: Framework, id: Id): Step {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
}

function liftsNodes({ steps, pillars }: Framework): boolean {
  const questions = new Set(pillars.flatMap(questionsOf).map(({ id }) => id));
  return steps.some(({ serves }) => serves.some((id) => !questions.has(id)));
}

function inProgress({ steps }: Roadmap, week: number): readonly RoadmapStep[] {
  return steps.filter(({ begins, ends }) => begins <= week && week < ends);
}

describe('every roadmap', () => {
  it('begins a step only when all that it needs is met by what has ended, and what it lifts has come to its rung', () => {
    check((known) => {
      for (const { id, begins, lifts } of known.roadmap.steps) {
        const step = stepOf(known.framework, id);
        const places = collect(known.framework, raisedBy(known, begins));
        expect(needsOf(known.framework, step).filter((need) => !isMet(places, need))).toEqual([]);
        expect(lifts.filter((item) => !((places.get(item)?.value ?? NaN) >= step.from - 1e-9))).toEqual([]);
      }
    });
  });

  it('names what each step comes after, all of it done before, and the other way round what it unlocks', () => {
    check(({ roadmap: { steps } }) => {
      for (const { id, after, begins } of steps) {
        for (const before of after) {
          const earlier = steps.filter((other) => other.id === before && other.ends <= begins);
          expect(earlier.some((other) => other.unlocks.includes(id))).toBe(true);
        }
      }
      const wrong = steps.flatMap(({ id, unlocks }) => unlocks.filter((later) => !steps.some((other) => other.id === later && other.after.includes(id))));
      expect(wrong).toEqual([]);
    });
  });

  it('never has more steps in progress than there are places', () => {
    check(({ roadmap }) => {
      for (const { begins } of roadmap.steps) expect(inProgress(roadmap, begins).length).toBeLessThanOrEqual(roadmap.capacity);
    });
  });

  it('forecasts for each phase what scoring finds in the raised answers, and never a fall', () => {
    check((known) => {
      const { framework, roadmap } = known;
      let before = roadmap.today;
      for (const { ends, forecast } of roadmap.phases) {
        const { overall, pillars, stage } = assessMaturity(framework, raisedBy(known, ends));
        const expected = { overall: overall.score, level: overall.level, stage: stage?.reached ?? null, pillars: pillars.map(({ id, score, level }) => ({ id, score, level })) };
        expect(forecast).toEqual(expected);
        expect(forecast.overall ?? 0).toBeGreaterThanOrEqual((before.overall ?? 0) - 1e-9);
        forecast.pillars.forEach(({ score }, index) => expect(score ?? 0).toBeGreaterThanOrEqual((before.pillars[index]?.score ?? 0) - 1e-9));
        before = forecast;
      }
    });
  });

  it('begins and ends each step once, each in a phase that holds that week', () => {
    check(({ roadmap: { steps, phases, weeks, weeksOfWork } }) => {
      const all = steps.map((_, index) => index);
      expect(phases.flatMap(({ starting }) => starting).toSorted((a, b) => a - b)).toEqual(all);
      expect(phases.flatMap(({ finishing }) => finishing).toSorted((a, b) => a - b)).toEqual(all);
      for (const { number, begins, ends, starting, finishing } of phases) {
        expect(starting.filter((index) => steps[index]?.phase !== number)).toEqual([]);
        expect(starting.filter((index) => !((steps[index]?.begins ?? NaN) >= begins))).toEqual([]);
        expect([...starting, ...finishing].filter((index) => !((steps[index]?.begins ?? NaN) < ends))).toEqual([]);
        expect(finishing.filter((index) => !((steps[index]?.ends ?? NaN) <= ends))).toEqual([]);
      }
      expect(weeks).toBe(Math.max(0, ...steps.map(({ ends }) => ends)));
      expect(weeksOfWork).toBe(steps.reduce((sum, { begins, ends }) => sum + ends - begins, 0));
    });
  });

  it('leaves nothing out that leads to a target: what is due at its end waits, and cannot be taken whatever else is taken', () => {
    check((known) => {
      const { framework, roadmap } = known;
      const waiting = new Set(roadmap.waiting.map(({ id }) => id));
      const short = new Set(roadmap.short.map(({ id }) => id));
      // Don't-knows can leave something on a rung that was taken already.
      const done = new Set(roadmap.steps.flatMap(({ id, lifts }) => lifts.map((item) => `${id} ${item}`)));
      const left = (places: ReadonlyMap<Id, Place>, step: Step) => onRung(framework, places, step).filter((item) => !done.has(`${step.id} ${item}`));
      let assessment = raisedBy(known, Infinity);
      let places = collect(framework, assessment);
      const due = framework.steps.filter((step) => left(places, step).some((item) => short.has(item)));
      expect(framework.steps.filter(({ id }) => waiting.has(id))).toEqual(due);
      // A step may wait although one on a node, which nothing asks for, would lift what it needs with all else below the node.
      if (liftsNodes(framework)) return;
      const findNext = () => framework.steps.find((step) => left(places, step).length > 0 && canTake(framework, places, step));
      for (let next = findNext(); next !== undefined; next = findNext()) {
        const { id, to } = next;
        expect(waiting).not.toContain(id);
        const lifted = onRung(framework, places, next);
        for (const item of lifted) done.add(`${id} ${item}`);
        assessment = raiseItems(framework, assessment, new Map(lifted.map((item) => [item, to])));
        places = collect(framework, assessment);
      }
    });
  });

  it('has no step that nothing asks for: each lifts what is short of its target, or comes before one that does', () => {
    check(({ framework, roadmap: { steps } }) => {
      // What is lifted for a step may lift it as well, where a node is lifted with all that is below it.
      if (liftsNodes(framework)) return;
      for (const { need, unlocks } of steps) expect(need > 0 || unlocks.length > 0).toBe(true);
    });
  });

  it('says of every step that waits what it waits for', () => {
    check(({ roadmap }) => {
      for (const { waitsFor, openNeeds } of roadmap.waiting) {
        expect(waitsFor.length).toBeGreaterThan(0);
        expect(openNeeds).toEqual(expect.arrayContaining([...waitsFor]));
      }
    });
  });

  it('is the same for the same input, which it leaves alone', () => {
    check(({ framework, assessment, roadmap: { model, capacity } }) => {
      const request = { model, capacity, target: 5, only: null };
      const first = JSON.stringify(planRoadmap(deepFreeze(framework), assessment, request));
      expect(JSON.stringify(planRoadmap(framework, assessment, request))).toBe(first);
    });
  });
});

describe('every waterfall', () => {
  it('begins a phase when the one before has ended', () => {
    check(
      ({ roadmap: { phases } }) => {
        phases.forEach(({ number, begins }, index) => expect([number, begins]).toEqual([index + 1, phases[index - 1]?.ends ?? 0]));
      },
      { model: 'waterfall' },
    );
  });

  it('has in each phase after the first only steps that come after one of the phase before', () => {
    check(
      ({ roadmap: { steps } }) => {
        for (const { phase, after } of steps) {
          const before = steps.filter((other) => after.includes(other.id) && other.phase === phase - 1);
          expect(before.length > 0).toBe(phase > 1);
        }
      },
      { model: 'waterfall' },
    );
  });
});

describe('every agile roadmap', () => {
  it('has sprints of two weeks, in order, each with something that begins or ends', () => {
    check(
      ({ roadmap: { phases } }) => {
        for (const { number, begins, ends, starting, finishing } of phases) {
          expect([begins, ends]).toEqual([2 * (number - 1), 2 * number]);
          expect(starting.length + finishing.length).toBeGreaterThan(0);
        }
        const numbers = phases.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      },
      { model: 'agile' },
    );
  });

  it('leaves no place free for which a step is ready', () => {
    check(
      ({ roadmap }) => {
        for (const { begins, after } of roadmap.steps) {
          const ready = Math.max(0, ...roadmap.steps.filter((other) => after.includes(other.id) && other.ends <= begins).map(({ ends }) => ends));
          for (let week = ready; week < begins; week += 2) expect(inProgress(roadmap, week).length).toBe(roadmap.capacity);
        }
      },
      { model: 'agile' },
    );
  });
});

describe('a roadmap of chosen steps', () => {
  it('has these and no others; what it leaves out is met, or waits', () => {
    fc.assert(
      fc.property(anySample, requests, fc.infiniteStream(fc.boolean()), (sample, asked, picks) => {
        const framework = buildFramework(sample.framework);
        const assessment = buildAssessment({ answers: sample.answers });
        const only = new Set(framework.steps.map(({ id }) => id).filter(() => picks.next().value));
        const roadmap = planRoadmap(framework, assessment, { ...asked, only });
        const places = collect(framework, raisedBy({ framework, assessment, roadmap }, Infinity));
        const planned = new Set(roadmap.steps.map(({ id }) => id));
        const waiting = new Set(roadmap.waiting.map(({ id }) => id));
        expect([...planned].filter((id) => !only.has(id))).toEqual([]);
        for (const id of only) {
          const step = stepOf(framework, id);
          expect(planned.has(id) || waiting.has(id) || isMet(places, step)).toBe(true);
          expect(waiting.has(id) && (planned.has(id) || canTake(framework, places, step))).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
