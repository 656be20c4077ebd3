import { describe, expect, it } from 'vitest';
import { sequenceSteps } from '../../src/report/sequence.ts';
import { stepKind } from '../../src/model/step-kind.ts';
import type { PlannedStep } from '../../src/score/results.ts';

function step(id: string, effort: 'S' | 'M' | 'L', openNeeds: readonly string[] = []): PlannedStep {
  return { id, effort, openNeeds, due: [], from: 1, to: 2, impact: 3, need: 1, kind: stepKind({ impact: 3, effort, openNeeds }) };
}

describe('the sequence', () => {
  it('begins three steps at a time', () => {
    // Three S take days 0-14, the next three begin on day 14, the seventh on day 28, the tenth on day 42.
    const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
    expect(sequenceSteps(ids.map((id) => step(id, 'S')))).toEqual({ within30: ids.slice(0, 9), within60: ['s9'], within90: [], later: [] });
  });

  it('begins nothing before what it needs is done', () => {
    // a and b (M) last 8 weeks, 56 days: b cannot begin before day 56, c not before day 56 + 56.
    const steps = [step('a', 'M'), step('b', 'M', ['a']), step('c', 'S', ['b'])];
    expect(sequenceSteps(steps)).toEqual({ within30: ['a'], within60: ['b'], within90: [], later: ['c'] });
  });

  it.each([
    ['S', 'within30'],
    ['M', 'within60'],
    ['L', 'later'],
  ] as const)('plans as a roadmap does: what follows a step of effort %s begins in the window %s', (effort, window) => {
    // 2, 8 and 16 weeks: day 14, day 56, day 112.
    expect(sequenceSteps([step('a', effort), step('b', 'S', ['a'])])[window]).toContain('b');
  });

  it('keeps the order of the plan inside a window', () => {
    expect(sequenceSteps([step('b', 'L'), step('a', 'S')]).within30).toEqual(['b', 'a']);
  });
});
