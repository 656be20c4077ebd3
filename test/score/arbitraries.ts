// Random frameworks and answers for property tests: nested nodes, all question types, odd weights and scales, every answer state.
import * as fc from 'fast-check';
import type { Aggregate } from '../../src/model/framework.ts';
import type { ScoringPolicy } from '../../src/model/scoring-policy.ts';
import type { AnswerSpec, FrameworkSpec, GroupSpec, QuestionSpec, StepSpec } from './builders.ts';

export interface Sample {
  readonly framework: FrameworkSpec;
  readonly answers: Readonly<Record<string, AnswerSpec>>;
}

export interface SampleOptions {
  readonly aggregates?: readonly Aggregate[];
  readonly overall?: readonly ScoringPolicy['overall'][];
}

type Shape = Omit<QuestionSpec, 'id'>;
interface Leaf {
  readonly shape: Shape;
  readonly answer: AnswerSpec | null;
}
interface Branch {
  readonly weight: number;
  readonly aggregate: Aggregate;
  readonly scale: readonly [number, number] | undefined;
  readonly target: number | undefined;
  readonly leaves: readonly Leaf[];
  readonly branches: readonly Branch[];
}

const weight = fc.constantFrom(0.1, 0.25, 1, 1, 1, 2, 3, 7.3, 1000);
const small = fc.integer({ min: 1, max: 4 });

const choice = fc
  .uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 5 })
  .map((values) => values.toSorted((a, b) => a - b))
  .chain((options) => leafOf(fc.constant({ options }), fc.constantFrom(...options)));
const levelChoice = leafOf(fc.constant({ options: [1, 2, 3, 4, 5] }), fc.integer({ min: 1, max: 5 }));
const checklist = fc.array(small, { minLength: 1, maxLength: 4 }).chain((items) => {
  const full = items.reduce((sum, item) => sum + item, 1);
  const ids = items.map((_, index) => String.fromCharCode(97 + index));
  return leafOf(fc.constantFrom<Shape>({ items, scale: [1, full] }, { items, scale: [1, full - 0.5] }), fc.subarray(ids));
});
const measured = leafOf(
  fc.constantFrom<Shape>({ bands: [10, 20, 40], scale: [0, 3] }, { bands: [40, 20], scale: [1, 5] }, { bands: [30], scale: [0, 1] }),
  fc.integer({ min: 0, max: 50 }),
);

/** With evidence or without, don't know, not applicable, or null for no answer at all. */
function leafOf(shape: fc.Arbitrary<Shape>, value: fc.Arbitrary<number | readonly string[]>): fc.Arbitrary<Leaf> {
  const answer = fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 2, arbitrary: value.map((given) => ({ value: given, evidence: ['shown'] })) },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
    { weight: 1, arbitrary: fc.constant({ na: 'does not apply' }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  return fc.record({ shape: fc.tuple(shape, weight).map(([own, w]) => Object.assign({ weight: w }, own)), answer });
}

function branchOf(depth: number, aggregates: readonly Aggregate[]): fc.Arbitrary<Branch> {
  return fc
    .record({
      weight,
      aggregate: fc.constantFrom(...aggregates),
      scale: fc.constantFrom(undefined, undefined, [0, 10] as const, [1, 4] as const),
      target: fc.constantFrom(undefined, undefined, 3, 4),
      leaves: fc.array(fc.oneof(levelChoice, choice, checklist, measured), { minLength: depth === 0 ? 1 : 0, maxLength: 4 }),
      branches: depth === 0 ? fc.constant([]) : fc.array(branchOf(depth - 1, aggregates), { maxLength: 2 }),
    })
    .filter((branch) => branch.leaves.length + branch.branches.length > 0);
}

/** A framework with up to four pillars, up to three floors deep, and answers to it. */
export function samples(options: SampleOptions = {}): fc.Arbitrary<Sample> {
  const aggregates = options.aggregates ?? ['mean', 'mean', 'sum', 'min'];
  const overall = options.overall ?? ['mean', 'min', 'capped', 'questions', 'sum'];
  return fc
    .record({
      levels: fc.constantFrom([1, 2, 3, 4, 5], [0, 1, 2, 3], [0, 25, 50, 75, 100]),
      overall: fc.constantFrom(...overall),
      unknown: fc.constantFrom('exclude' as const, 'lowest' as const),
      minCoverage: fc.constantFrom(0, 0.5, 0.6, 1),
      pillars: fc.array(branchOf(2, aggregates), { minLength: 1, maxLength: 4 }),
    })
    .map(({ levels, overall: method, unknown, minCoverage, pillars }) => {
      const answers: [string, AnswerSpec][] = [];
      let count = 0;
      const name = (branch: Branch): GroupSpec => {
        count += 1;
        const id = `node-${count}`;
        const questions = branch.leaves.map(({ shape, answer }): QuestionSpec => {
          count += 1;
          const own = `question-${count}`;
          if (answer !== null) answers.push([own, answer]);
          return { id: own, ...shape };
        });
        const { scale, target } = branch;
        const dimensions = branch.branches.map(name);
        const place = { ...(scale === undefined ? {} : { scale }), ...(target === undefined ? {} : { target }) };
        return { id, weight: branch.weight, aggregate: branch.aggregate, ...place, questions, dimensions };
      };
      const framework = { levels, scoring: { overall: method, unknown, minCoverage }, target: levels[2] ?? 0, pillars: pillars.map(name) };
      return { framework, answers: Object.fromEntries(answers) };
    });
}

/** A sample with steps on any of its items: rungs that overlap, several items per step, needs without circles. */
export const samplesWithSteps: fc.Arbitrary<Sample> = samples({ aggregates: ['mean'] }).chain(withSteps);

export function withSteps(sample: Sample): fc.Arbitrary<Sample> {
  const ids = sample.framework.pillars.flatMap(idsUnder);
  const step = fc.record({
    serves: fc.subarray([...ids], { minLength: 1, maxLength: 2 }),
    from: fc.integer({ min: 0, max: 4 }),
    height: fc.integer({ min: 1, max: 2 }),
    effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
    impact: fc.integer({ min: 1, max: 5 }),
    // Each need points a few places back in a list that is shuffled afterwards, so that no circle can arise.
    back: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  });
  return fc
    .array(step, { maxLength: 12 })
    .map((drafts) =>
      drafts.map(({ from, height, back, serves, effort, impact }, index): StepSpec => {
        const needs = back.filter((distance) => distance <= index).map((distance) => `step-${index - distance}`);
        return { id: `step-${index}`, serves, from, to: from + height, effort, impact, needs };
      }),
    )
    .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }))
    .map((steps) => ({ framework: { ...sample.framework, steps }, answers: sample.answers }));
}

/** A sample with whole ladders on some of its items, or only on questions; now and then with a rung missing, and with needs across them. */
export const samplesWithLadders: fc.Arbitrary<Sample> = fc.tuple(samples(), fc.boolean()).chain(([sample, isForAll]) => {
  const ids = sample.framework.pillars.flatMap(idsUnder).filter((id) => isForAll || id.startsWith('question'));
  const rung = fc.record({
    isThere: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
    also: fc.option(fc.constantFrom(...ids), { freq: 8 }),
    effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
    impact: fc.integer({ min: 1, max: 5 }),
    // Needs point to rungs that are lower on the whole, so that few of them contradict the order of a ladder.
    back: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 1 }),
  });
  const lifted = fc.shuffledSubarray([...ids], { minLength: 1, maxLength: Math.min(6, ids.length) });
  return lifted.chain((items) =>
    fc.array(rung, { minLength: 5 * items.length, maxLength: 5 * items.length }).map((rungs) => {
      const steps = rungs.map(({ also, back, effort, impact }, index): StepSpec => {
        const [item = '', from] = [items[index % items.length], Math.floor(index / items.length)];
        const needs = back.filter((distance) => distance <= index && rungs[index - distance]?.isThere === true).map((distance) => `step-${index - distance}`);
        return { id: `step-${index}`, serves: also === null || also === item ? [item] : [item, also], from, to: from + 1, effort, impact, needs };
      });
      return { framework: { ...sample.framework, steps: steps.filter((_, index) => rungs[index]?.isThere === true) }, answers: sample.answers };
    }),
  );
});

function idsUnder(group: GroupSpec): readonly string[] {
  return [group.id, ...(group.questions ?? []).map((question) => question.id), ...(group.dimensions ?? []).flatMap(idsUnder)];
}
