import { describe, expect, it } from 'vitest';
import type { Framework, Question } from '../../src/model/framework.ts';
import { answersThrough } from '../../src/score/answers-through.ts';
import { buildAssessment, buildFramework } from './builders.ts';

/** A framework `id` of one pillar, its questions as given, with homes as given. */
function frameworkOf(id: string, questions: readonly { readonly id: string; readonly home: string; readonly options?: readonly number[] }[]): Framework {
  const built = buildFramework({ pillars: [{ id: 'pillar', questions: questions.map(({ id, options }) => (options === undefined ? { id } : { id, options })) }] });
  const [pillar] = built.pillars;
  const homes = new Map(questions.map((question) => [question.id, question.home]));
  return { ...built, id, pillars: [{ ...pillar!, questions: pillar!.questions.map((question): Question => ({ ...question, home: homes.get(question.id) ?? '' })) }] };
}

const from = frameworkOf('from', [
  { id: 'a', home: 'first/a' },
  { id: 'renamed', home: 'first/b' },
  { id: 'c', home: 'from/c' },
]);

describe('answers seen through another framework', () => {
  it('go with the home of a question, whatever it is called', () => {
    const to = frameworkOf('to', [{ id: 'b', home: 'first/b' }]);
    const { assessment } = answersThrough(buildAssessment({ answers: { renamed: 4 } }), from, to);
    expect(assessment.framework.id).toBe('to');
    expect(assessment.answers.get('b')).toMatchObject({ state: 'answered', value: 4 });
  });

  it('do not go with the id alone', () => {
    const to = frameworkOf('to', [{ id: 'c', home: 'to/c' }]);
    const { assessment, missing } = answersThrough(buildAssessment({ answers: { c: 4 } }), from, to);
    expect(assessment.answers.size).toBe(0);
    expect(missing).toEqual(['c']);
  });

  it('go to the question that has the same id, where one question is asked under several', () => {
    const twice = frameworkOf('twice', [{ id: 'a-eu', home: 'first/a' }, { id: 'a', home: 'first/a' }]);
    const to = frameworkOf('to', [{ id: 'a', home: 'first/a' }]);
    const seen = (answers: Readonly<Record<string, number>>) => answersThrough(buildAssessment({ answers }), twice, to).assessment.answers.get('a');
    expect(seen({ 'a-eu': 2, a: 4 })).toMatchObject({ value: 4 });
    expect(seen({ 'a-eu': 2 })).toMatchObject({ value: 2 });
  });

  it('stay open, and are not missing, where nobody has answered yet', () => {
    const to = frameworkOf('to', [{ id: 'a', home: 'first/a' }]);
    expect(answersThrough(buildAssessment(), from, to)).toMatchObject({ missing: [], unfitting: [] });
  });

  it('are told apart where the other framework offers other values', () => {
    const to = frameworkOf('to', [{ id: 'a', home: 'first/a', options: [10, 20] }]);
    const { assessment, unfitting } = answersThrough(buildAssessment({ answers: { a: 4 } }), from, to);
    expect(unfitting).toEqual(['a']);
    expect(assessment.answers.size).toBe(0);
  });

  it('keep what was said not to apply, and what nobody knows', () => {
    const to = frameworkOf('to', [{ id: 'a', home: 'first/a' }, { id: 'b', home: 'first/b' }]);
    const { assessment } = answersThrough(buildAssessment({ answers: { a: { na: 'No sales team' }, renamed: 'unknown' } }), from, to);
    expect([...assessment.answers.values()].map(({ state }) => state)).toEqual(['not-applicable', 'unknown']);
  });

  it('do not count where they are kept, but not asked', () => {
    const asked = buildFramework({ pillars: [{ id: 'pillar', questions: [{ id: 'a' }, { id: 'b', when: { question: 'a', in: [5] } }] }] });
    const { assessment, missing } = answersThrough(buildAssessment({ answers: { a: 1, b: 4 } }), asked, frameworkOf('to', [{ id: 'x', home: 'sample/b' }]));
    expect([assessment.answers.size, missing]).toEqual([0, []]);
  });

  it('leave targets and symptoms behind, which are about the framework that asked', () => {
    const to = frameworkOf('to', [{ id: 'a', home: 'first/a' }]);
    const { assessment } = answersThrough(buildAssessment({ targets: { pillar: 4 }, symptoms: { s: 'yes' } }), from, to);
    expect([assessment.targets.size, assessment.symptoms.size]).toEqual([0, 0]);
  });
});
