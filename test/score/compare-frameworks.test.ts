import { describe, expect, it } from 'vitest';
import type { Framework, Group, Question } from '../../src/model/framework.ts';
import { compareFrameworks } from '../../src/score/compare-frameworks.ts';
import { buildFramework, type KpiSpec } from './builders.ts';

/** A framework of pillars, each with its questions as `id` or `id < home`. */
function frameworkOf(id: string, pillars: Readonly<Record<string, readonly string[]>>, kpis: readonly KpiSpec[] = []): Framework {
  const homes = new Map(Object.values(pillars).flat().map((entry) => [entry.split(' < ')[0] ?? '', entry.split(' < ')[1] ?? `${id}/${entry}`]));
  const built = buildFramework({ pillars: Object.entries(pillars).map(([pillar, entries]) => ({ id: pillar, questions: entries.map((entry) => ({ id: entry.split(' < ')[0] ?? '' })) })), kpis });
  const withHome = (question: Question): Question => ({ ...question, home: homes.get(question.id) ?? '' });
  return { ...built, id, pillars: built.pillars.map((pillar): Group => ({ ...pillar, questions: pillar.questions.map(withHome) })) };
}

const a = frameworkOf('a', { people: ['goals', 'plan'], process: ['forecast'] });
const b = frameworkOf('b', { strategy: ['revenue-plan < a/plan', 'vision'], work: ['forecast < a/forecast', 'flow', 'goals < b/goals'] });

describe('questions of two frameworks', () => {
  it('are shared where they have the same home, whatever they are called and wherever they stand', () => {
    expect(compareFrameworks(a, b).sharedQuestions).toMatchObject([
      { home: 'a/plan', a: [{ id: 'plan', pillar: { id: 'people' } }], b: [{ id: 'revenue-plan', pillar: { id: 'strategy' } }] },
      { home: 'a/forecast', a: [{ id: 'forecast', pillar: { id: 'process' } }], b: [{ id: 'forecast', pillar: { id: 'work' } }] },
    ]);
  });

  it('are own ones where they have only the id in common', () => {
    const { a: first, b: second } = compareFrameworks(a, b);
    expect(first.ownQuestions.map(({ id }) => id)).toEqual(['goals']);
    expect(second.ownQuestions.map(({ id, pillar }) => `${pillar.id}/${id}`)).toEqual(['strategy/vision', 'work/flow', 'work/goals']);
  });

  it('are counted by pillar, with how many of them the other asks', () => {
    const { a: first, b: second } = compareFrameworks(a, b);
    expect(first).toMatchObject({ questions: 3, filled: 2, pillars: [{ id: 'people', questions: 2, shared: 1 }, { id: 'process', questions: 1, shared: 1 }] });
    expect(second).toMatchObject({ questions: 5, filled: 2, pillars: [{ id: 'strategy', questions: 2, shared: 1 }, { id: 'work', questions: 3, shared: 1 }] });
  });

  it('that are asked under two ids in one of the two are shared once, and filled twice', () => {
    const twice = frameworkOf('twice', { one: ['plan-eu < a/plan', 'plan-us < a/plan'] });
    const { sharedQuestions, a: first, b: second } = compareFrameworks(a, twice);
    expect(sharedQuestions.map(({ a: here, b: there }) => [here.map(({ id }) => id), there.map(({ id }) => id)])).toEqual([[['plan'], ['plan-eu', 'plan-us']]]);
    expect([first.filled, second.filled, second.questions]).toEqual([1, 2, 2]);
  });

  it('in dimensions belong to the pillar above', () => {
    const deep = buildFramework({ pillars: [{ id: 'p', questions: [{ id: 'q' }], dimensions: [{ id: 'd', dimensions: [{ id: 'e', questions: [{ id: 'r' }] }] }] }] });
    expect(compareFrameworks(deep, b).a).toMatchObject({ pillars: [{ id: 'p', questions: 2 }], ownQuestions: [{ id: 'q' }, { id: 'r', pillar: { id: 'p' } }] });
  });

  it('may have nothing in common', () => {
    const other = frameworkOf('other', { p: ['q'] });
    expect(compareFrameworks(a, other)).toMatchObject({ same: false, sharedQuestions: [], a: { filled: 0 }, b: { filled: 0 } });
  });
});

describe('KPIs of two frameworks', () => {
  it('are shared where id and unit are the same', () => {
    const first = frameworkOf('first', { p: ['q'] }, [{ id: 'win-rate', unit: 'percent' }, { id: 'cycle', unit: 'days' }, { id: 'churn', unit: 'percent' }]);
    const second = frameworkOf('second', { p: ['q'] }, [{ id: 'cycle', unit: 'weeks' }, { id: 'win-rate', unit: 'percent' }]);
    const compared = compareFrameworks(first, second);
    expect(compared.sharedKpis).toEqual([{ id: 'win-rate', title: 'win-rate' }]);
    expect(compared.a.ownKpis.map(({ id }) => id)).toEqual(['cycle', 'churn']);
    expect(compared.b.ownKpis.map(({ id }) => id)).toEqual(['cycle']);
  });
});

describe('the same framework twice', () => {
  it('is told', () => {
    expect(compareFrameworks(a, structuredClone(a))).toMatchObject({ same: true, a: { filled: 3, ownQuestions: [] }, b: { filled: 3, ownQuestions: [] } });
  });

  it('is another one where anything differs', () => {
    expect(compareFrameworks(a, { ...a, target: 2 }).same).toBe(false);
  });
});

it('seen from the other side, the two change places', () => {
  const there = compareFrameworks(a, b);
  const back = compareFrameworks(b, a);
  expect([back.a, back.b]).toEqual([there.b, there.a]);
  expect(back.sharedQuestions.map(({ home }) => home).toSorted()).toEqual(there.sharedQuestions.map(({ home }) => home).toSorted());
});
