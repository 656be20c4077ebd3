import { describe, expect, it } from 'vitest';
import type { CheapestWay, RoadmapStep } from '../../src/score/roadmap-results.ts';
import { forecast, handmadeRoadmap, handmadeView, waitingReview } from './handmade-roadmap.ts';

const nothingPlanned = { steps: [], phases: [], weeks: 0, weeksOfWork: 0 };

describe('the steps of a roadmap', () => {
  const { steps } = handmadeView();

  it('are dated by whole weeks from the start', () => {
    // Week 2 begins on 7 December, week 4 on 21 December, week 8 on 18 January, week 10 on 1 February, week 24 on 10 May.
    expect(steps.map(({ key, begins, ends, weeks }) => [key, begins, ends, weeks])).toEqual([
      ['tree', '2026-11-23', '2027-01-18', 8],
      ['list', '2026-11-23', '2026-12-07', 2],
      ['list#2', '2026-12-07', '2026-12-21', 2],
      ['dictionary', '2027-01-18', '2027-05-10', 16],
      ['rules', '2027-01-18', '2027-02-01', 2],
    ]);
  });

  it('are numbered, and one that stands twice has a key for each time', () => {
    expect(steps.map(({ number, key, id }) => [number, key, id])).toEqual([[1, 'tree', 'tree'], [2, 'list', 'list'], [3, 'list#2', 'list'], [4, 'dictionary', 'dictionary'], [5, 'rules', 'rules']]);
  });

  it('point at what comes before them and at what they unlock', () => {
    const keys = (numbers: readonly { readonly key: string }[]) => numbers.map(({ key }) => key);
    expect(keys(steps[4]!.after)).toEqual(['list', 'list#2']);
    expect(keys(steps[1]!.unlocks)).toEqual(['dictionary', 'rules']);
    expect(steps[2]!.unlocks).toEqual([{ number: 5, key: 'rules', title: 'rules' }]);
  });

  it('point only at that time of a step that matters to them', () => {
    // The second list is over as well when the dictionary begins, but was for quality.
    expect(steps[3]!.after.map(({ key }) => key)).toEqual(['list']);
  });

  it('never point at a time that comes too late', () => {
    // Here the second list begins together with the dictionary.
    const [tree, list, again, dictionary, rules] = handmadeRoadmap.steps as [RoadmapStep, RoadmapStep, RoadmapStep, RoadmapStep, RoadmapStep];
    const moved = handmadeView({ roadmap: { steps: [tree, list, { ...again, begins: 8, ends: 10 }, dictionary, { ...rules, begins: 10, ends: 12 }] } }).steps;
    expect(moved[3]!.after.map(({ key }) => key)).toEqual(['list']);
    expect(moved[4]!.after.map(({ key }) => key)).toEqual(['list', 'list#2']);
  });

  it('say what kind they are: a quick win has nothing before it', () => {
    expect(steps.map(({ kind }) => kind)).toEqual([null, 'quick-win', 'quick-win', 'big-bet', 'fill-in']);
  });

  it('quote the behaviour before and after', () => {
    expect(steps[3]).toMatchObject({ today: 'option 2', tomorrow: 'option 3', lifts: [{ id: 'metrics', title: 'metrics' }], workstream: { id: 'data', title: 'data' } });
  });
});

describe('phases and workstreams', () => {
  const view = handmadeView();

  it('say what they begin with and what they lead to', () => {
    expect(view.phases.map(({ before, forecast: after }) => [before.overall.score, after.overall.score, after.overall.levelName])).toEqual([[1, 1.75, 'Level 1'], [1.75, 2.25, 'Level 2']]);
    expect(view.forecast).toBe(view.phases[1]!.forecast);
  });

  it('gather the steps of each pillar, from the first to the last', () => {
    expect(view.workstreams.map(({ id, begins, ends, steps }) => [id, begins, ends, steps.length])).toEqual([['people', '2026-11-23', '2027-01-18', 1], ['data', '2026-11-23', '2027-05-10', 4]]);
    expect(view.workstreams[1]).toMatchObject({ before: { score: 1 }, forecast: { score: 3 } });
  });

  it('name the stage where there is one', () => {
    const staged = { ...forecast(2, 2, 2), stage: 2 };
    expect(handmadeView({ roadmap: { ...nothingPlanned, today: staged } }).today.stage).toEqual({ value: 2, name: 'Level 2' });
  });
});

describe('what is left open', () => {
  it('names the question that keeps a step waiting', () => {
    const { waiting } = handmadeView({ assessment: { answers: { goals: 1, plan: 1, metrics: 1, quality: 'unknown' } }, roadmap: { waiting: [waitingReview] } });
    expect(waiting).toEqual([{ id: 'review', title: 'review', waitsFor: [{ id: 'rules', title: 'rules', open: [{ id: 'quality', title: 'quality' }] }] }]);
  });

  it('names a pillar of which nothing is answered, but none with an answer', () => {
    const steps = { rules: { serves: ['data', 'people'] } };
    const { waiting } = handmadeView({ steps, assessment: { answers: { goals: 1, history: { na: 'new' } } }, roadmap: { waiting: [waitingReview] } });
    expect(waiting[0]?.waitsFor[0]?.open).toEqual([{ id: 'data', title: 'data' }]);
  });

  it('counts questions without an answer, but none that does not apply or is not asked', () => {
    const open = (answers: object, motion: string) => handmadeView({ assessment: { answers: { goals: 1, metrics: 'unknown', ...answers }, profile: { motion } } }).unanswered.map(({ id }) => id);
    expect(open({ plan: { na: 'none' } }, 'self-serve')).toEqual(['metrics', 'quality']);
    expect(open({}, 'sales-led')).toEqual(['plan', 'metrics', 'quality', 'history']);
  });

  it('names what stays short of its target', () => {
    const short = [{ id: 'overall', score: 2.25, target: 3 }, { id: 'people', score: 1.5, target: 3 }];
    expect(handmadeView({ roadmap: { short } }).short).toEqual([{ ...short[0], title: null }, { ...short[1], title: 'people' }]);
    const cheapest: CheapestWay = { id: 'people', wanted: 2, today: 1, reached: 2, steps: ['tree'], weeksOfWork: 8, outcome: 'exact', atLeast: 8 };
    expect(handmadeView({ roadmap: { short }, facts: { cheapest } }).short).toEqual([]);
  });
});

describe('a roadmap without steps', () => {
  const way: CheapestWay = { id: 'people', wanted: 1, today: 1, reached: 1, steps: [], weeksOfWork: 0, outcome: 'reached', atLeast: 0 };

  it.each([
    ['not-answered', { ...nothingPlanned, today: forecast(null, null, null) }, {}],
    ['at-target', nothingPlanned, {}],
    ['waiting', { ...nothingPlanned, waiting: [waitingReview], short: [{ id: 'people', score: 1, target: 3 }] }, {}],
    ['no-steps', { ...nothingPlanned, short: [{ id: 'people', score: 1, target: 3 }] }, {}],
    ['reached', nothingPlanned, { cheapest: way }],
    [null, {}, { cheapest: { ...way, outcome: 'exact', steps: ['tree'] } as const }],
  ])('has the reason %s', (expected, roadmap, facts) => {
    expect(handmadeView({ roadmap, facts }).empty).toBe(expected);
  });

  it('ends where it begins, with the scores of today', () => {
    const view = handmadeView({ roadmap: nothingPlanned });
    expect(view).toMatchObject({ ends: '2026-11-23', workstreams: [], phases: [] });
    expect(view.forecast).toBe(view.today);
  });
});

describe('what a roadmap aims at', () => {
  it('is the targets, a level, or one part at a score', () => {
    const way: CheapestWay = { id: 'overall', wanted: 2, today: 1, reached: 2.25, steps: ['tree'], weeksOfWork: 8, outcome: 'exact', atLeast: 8 };
    expect(handmadeView().aim).toEqual({ kind: 'targets' });
    expect(handmadeView({ facts: { target: 4 } }).aim).toEqual({ kind: 'level', value: 4, name: 'Level 4' });
    expect(handmadeView({ facts: { cheapest: way } }).aim).toEqual({ kind: 'part', ...way, title: null });
    expect(handmadeView({ facts: { cheapest: { ...way, id: 'people' } } }).aim).toMatchObject({ title: 'people' });
  });
});
