import { describe, expect, it } from 'vitest';
import type { FitRule, Recommendations } from '../../src/model/recommendations.ts';
import { recommend } from '../../src/score/recommend.ts';

/** `when` in short: option or options by question. Points null: it excludes. */
function rule(when: Readonly<Record<string, string | readonly string[]>>, points: number | null, because = 'It fits.'): FitRule {
  return { when: Object.entries(when).map(([question, options]) => ({ question, in: typeof options === 'string' ? [options] : options })), points, because };
}

function rulesOf(frameworks: Readonly<Record<string, readonly FitRule[]>>): Recommendations {
  return { questions: [], frameworks: Object.entries(frameworks).map(([id, rules]) => ({ id, rules })) };
}

function rank(frameworks: Readonly<Record<string, readonly FitRule[]>>, answers: Readonly<Record<string, string>>) {
  return recommend(rulesOf(frameworks), new Map(Object.entries(answers)));
}

const points = (recommendation: ReturnType<typeof rank>) => recommendation.ranking.map((fit) => `${fit.framework} ${fit.points}`);

describe('the ranking', () => {
  it('adds up the points of the rules that hold, most first', () => {
    const found = rank({ a: [rule({ time: 'little' }, 2), rule({ pain: 'teams' }, 9)], b: [rule({ time: 'little' }, 1), rule({ pain: 'billing' }, 3)] }, { time: 'little', pain: 'billing' });
    expect(points(found)).toEqual(['b 4', 'a 2']);
  });

  it('keeps the order of the rules among equals', () => {
    const equal = [rule({ time: 'little' }, 2)];
    expect(points(rank({ z: equal, a: equal, m: equal }, { time: 'little' }))).toEqual(['z 2', 'a 2', 'm 2']);
  });

  it('counts nothing for a question that is not answered', () => {
    expect(points(rank({ a: [rule({ time: 'little' }, 5)], b: [rule({ pain: 'teams' }, 1)] }, { pain: 'teams' }))).toEqual(['b 1']);
  });

  it('asks for every question of a rule, and for any of the options', () => {
    const rules = { a: [rule({ time: ['little', 'some'], pain: 'teams' }, 1)] };
    expect(points(rank(rules, { time: 'some', pain: 'teams' }))).toEqual(['a 1']);
    expect(points(rank(rules, { time: 'some' }))).toEqual([]);
    expect(points(rank(rules, { time: 'much', pain: 'teams' }))).toEqual([]);
  });

  it('is empty where nothing is answered', () => {
    expect(rank({ a: [rule({ time: 'little' }, 5)] }, {})).toEqual({ ranking: [], excluded: [] });
  });

  it('does not take the name of something that all objects have for an answer', () => {
    expect(points(rank({ a: [rule({ constructor: 'little' }, 5)] }, { time: 'little' }))).toEqual([]);
  });
});

describe('reasons', () => {
  it('are those of the rules that hold, the weightiest first, equal ones in their order', () => {
    const rules = { a: [rule({ time: 'little' }, 1, 'Quick.'), rule({ pain: 'teams' }, 3, 'Teams.'), rule({ pain: 'billing' }, 9, 'Billing.'), rule({ size: 'small' }, 1, 'Small.')] };
    expect(rank(rules, { time: 'little', pain: 'teams', size: 'small' }).ranking[0]?.reasons).toEqual(['Teams.', 'Quick.', 'Small.']);
  });
});

describe('a rule that excludes', () => {
  const rules = { a: [rule({ pain: 'renewals' }, 9), rule({ recurring: 'little' }, null, 'Nothing renews.')], b: [rule({ recurring: 'little' }, 1)] };

  it('outweighs all points, and says why', () => {
    const found = rank(rules, { pain: 'renewals', recurring: 'little' });
    expect(points(found)).toEqual(['b 1']);
    expect(found.excluded).toEqual([{ framework: 'a', reasons: ['Nothing renews.'] }]);
  });

  it('changes nothing where it does not hold', () => {
    expect(rank(rules, { pain: 'renewals' })).toMatchObject({ ranking: [{ framework: 'a', points: 9 }], excluded: [] });
  });
});

it('the rules and the answers stay as they were', () => {
  const rules = rulesOf({ a: [rule({ time: 'little' }, 1, 'One.'), rule({ time: 'little' }, 2, 'Two.')], b: [rule({ time: 'little' }, 9)] });
  const before = structuredClone(rules);
  recommend(rules, new Map([['time', 'little']]));
  expect(rules).toEqual(before);
});
