// A small framework with a roadmap written by hand, for tests of what is shown of one. Planning has tests of its own.
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework, Step } from '../../src/model/framework.ts';
import { createStyle } from '../../src/report/style.ts';
import { buildRoadmapView, type RoadmapFacts } from '../../src/report/roadmap/build-view.ts';
import type { RoadmapRenderOptions } from '../../src/report/roadmap/format.ts';
import type { RoadmapView } from '../../src/report/roadmap/view.ts';
import type { Forecast, Roadmap, RoadmapStep } from '../../src/score/roadmap-results.ts';
import type { WaitingStep } from '../../src/score/results.ts';
import { languages } from '../../src/text/registry.ts';
import { buildAssessment, buildFramework, type AssessmentSpec } from '../score/builders.ts';

export interface HandmadeSpec {
  /** Changes to the steps of the framework, by id. */
  readonly steps?: Readonly<Record<string, Partial<Step>>>;
  readonly roadmap?: Partial<Roadmap>;
  readonly assessment?: AssessmentSpec & Partial<Pick<Assessment, 'organization' | 'date'>>;
  readonly facts?: Partial<RoadmapFacts>;
}

const base = buildFramework({
  target: 3,
  pillars: [
    { id: 'people', questions: [{ id: 'goals' }, { id: 'plan' }] },
    { id: 'data', questions: [{ id: 'metrics' }, { id: 'quality' }, { id: 'history', when: { profile: { motion: ['sales-led'] } } }] },
  ],
  steps: [
    { id: 'tree', serves: ['goals'], from: 1, to: 2, effort: 'M', impact: 4 },
    { id: 'list', serves: ['metrics', 'quality'], from: 1, to: 2, effort: 'S', impact: 4 },
    { id: 'dictionary', serves: ['metrics'], from: 2, to: 3, effort: 'L', impact: 5, needs: ['list'] },
    { id: 'rules', serves: ['quality'], from: 2, to: 3, effort: 'S', impact: 3, needs: ['list'] },
    { id: 'review', serves: ['plan'], from: 1, to: 2, effort: 'S', impact: 3, needs: ['rules'] },
  ],
});

export function handmadeFramework(steps: HandmadeSpec['steps'] = {}): Framework {
  return { ...base, title: 'Sample', steps: base.steps.map((step) => ({ ...step, ...steps[step.id] })) };
}

export function forecast(overall: number | null, people: number | null, data: number | null): Forecast {
  const level = (score: number | null) => (score === null ? null : Math.floor(score));
  return {
    overall,
    level: level(overall),
    pillars: [
      { id: 'people', score: people, level: level(people) },
      { id: 'data', score: data, level: level(data) },
    ],
    stage: null,
  };
}

function step(id: string, lifts: readonly string[], begins: number, ends: number, rest: Partial<RoadmapStep> = {}): RoadmapStep {
  const { from, to, effort, impact } = base.steps.find((each) => each.id === id)!;
  return { id, lifts, pillar: ['goals', 'plan'].includes(lifts[0]!) ? 'people' : 'data', from, to, effort, impact, need: 1, begins, ends, phase: 1, after: [], unlocks: [], ...rest };
}

/** `list` stands in it twice: for metrics, which the dictionary goes on with, and later for quality, which the rules go on with. */
export const handmadeRoadmap: Roadmap = {
  model: 'waterfall',
  capacity: 2,
  today: forecast(1, 1, 1),
  steps: [
    step('tree', ['goals'], 0, 8),
    step('list', ['metrics'], 0, 2, { unlocks: ['dictionary', 'rules'] }),
    step('list', ['quality'], 2, 4, { unlocks: ['rules'] }),
    step('dictionary', ['metrics'], 8, 24, { phase: 2, after: ['list'] }),
    step('rules', ['quality'], 8, 10, { phase: 2, after: ['list'] }),
  ],
  phases: [
    { number: 1, begins: 0, ends: 8, starting: [0, 1, 2], finishing: [0, 1, 2], forecast: forecast(1.75, 1.5, 2) },
    { number: 2, begins: 8, ends: 24, starting: [3, 4], finishing: [3, 4], forecast: forecast(2.25, 1.5, 3) },
  ],
  waiting: [],
  short: [],
  weeks: 24,
  weeksOfWork: 30,
};

/** A step that waits for the rules. */
export const waitingReview: WaitingStep = { id: 'review', due: ['plan'], from: 1, to: 2, effort: 'S', impact: 3, need: 1, openNeeds: ['rules'], kind: 'fill-in', waitsFor: ['rules'] };

/** Begins on 2026-11-23, a Monday, unless the facts say otherwise. */
export function handmadeView({ steps, roadmap = {}, assessment = {}, facts = {} }: HandmadeSpec = {}): RoadmapView {
  const { organization = 'Acme', date = '2026-11-23', ...given } = assessment;
  const answered = buildAssessment({ answers: { goals: 1, plan: 1, metrics: 1, quality: 1, history: { na: 'new' } }, ...given });
  const start = { date: '2026-11-23', source: 'assessment' } as const;
  return buildRoadmapView(handmadeFramework(steps), { ...answered, organization, date }, { ...handmadeRoadmap, ...roadmap }, { start, target: null, cheapest: null, ...facts });
}

export function roadmapOptions(columns: number): RoadmapRenderOptions {
  return { columns, style: createStyle(false), labels: languages.en.roadmap };
}
