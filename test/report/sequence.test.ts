import { describe, expect, it } from 'vitest';
import { sequenceSteps } from '../../src/report/sequence.ts';
import type { PlannedStep } from '../../src/score/results.ts';

function step(id: string, effort: 'S' | 'M' | 'L', openNeeds: readonly string[] = []): PlannedStep {
  return { id, effort, openNeeds, due: [], from: 1, to: 2, impact: 3, need: 1 };
}

describe('the sequence', () => {
  it('begins three steps at a time', () => {
    // Three S take days 0-14, the next three begin on day 14, the seventh on day 28, the tenth on day 42.
    const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
    expect(sequenceSteps(ids.map((id) => step(id, 'S')))).toEqual({ within30: ids.slice(0, 9), within60: ['s9'], within90: [], later: [] });
  });

  it('begins nothing before what it needs is done', () => {
    // a (M) lasts 60 days: b cannot begin before day 60, c not before day 60 + 60.
    expect(sequenceSteps([step('a', 'M'), step('b', 'M', ['a']), step('c', 'S', ['b'])])).toEqual({ within30: ['a'], within60: [], within90: ['b'], later: ['c'] });
  });

  it('keeps the order of the plan inside a window', () => {
    expect(sequenceSteps([step('b', 'L'), step('a', 'S')]).within30).toEqual(['b', 'a']);
  });
});
