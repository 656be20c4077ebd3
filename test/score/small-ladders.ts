// Random frameworks small enough to try every way through them: three levels, ladders that hang together, and everything that scoring knows.
import * as fc from 'fast-check';
import type { Aggregate, Effort } from '../../src/model/framework.ts';
import type { ScoringPolicy } from '../../src/model/scoring-policy.ts';
import type { AnswerSpec, FrameworkSpec, GroupSpec, QuestionSpec, StepSpec } from './builders.ts';

export interface SmallSample {
  readonly framework: FrameworkSpec;
  readonly answers: Readonly<Record<string, AnswerSpec>>;
  /** What is to be lifted, and to which share of its scale. */
  readonly id: string;
  readonly share: number;
}

/** What has a ladder: every question; some pillars and the questions of the others; or all of them at once. */
export type Laddered = 'questions' | 'apart' | 'tangled';

const weight = fc.constantFrom(1, 1, 1, 2, 0.3, 7.3);
const aggregate = fc.constantFrom<Aggregate[]>('mean', 'mean', 'sum', 'min');
const answer = fc.oneof({ weight: 8, arbitrary: fc.constantFrom<AnswerSpec[]>(1, 1, 1, 1, 2, 3) }, { weight: 1, arbitrary: fc.constantFrom<(AnswerSpec | null)[]>('unknown', { na: 'no' }, null) });
const form = fc.constantFrom<Partial<QuestionSpec>[]>({}, {}, {}, { items: [1, 1], scale: [1, 3] }, { options: [1, 3] }, { bands: [2, 3], scale: [1, 3] });

/** Up to two pillars with up to five questions, and some twelve steps. */
export function smallSamples(laddered: Laddered): fc.Arbitrary<SmallSample> {
  const leaf = fc.record({ weight, answer, form, hangsOn: fc.option(fc.constantFrom([1], [2, 3], [3]), { freq: 3 }) });
  const node = fc.record({ weight, aggregate, scale: fc.constantFrom(undefined, undefined, [0, 10] as const), leaves: fc.array(leaf, { minLength: 1, maxLength: 2 }) });
  const pillar = fc.tuple(node, fc.option(node, { freq: 2 }));
  return fc
    .record({ pillars: fc.array(pillar, { minLength: 1, maxLength: 2 }), overall: fc.constantFrom<ScoringPolicy['overall'][]>('mean', 'min', 'capped', 'questions', 'sum'), unknown: fc.constantFrom('exclude', 'lowest'), isConditional: fc.constantFrom(false, false, true) })
    .chain(({ pillars, overall, unknown, isConditional }) => {
      const answers: Record<string, AnswerSpec> = {};
      const names: string[] = [];
      const describe = (id: string, { leaves, scale, ...rest }: (typeof pillars)[number][0], dimensions: readonly GroupSpec[]): GroupSpec => ({
        id,
        ...rest,
        ...(scale === undefined ? {} : { scale }),
        dimensions,
        questions: leaves.map((each): QuestionSpec => {
          const own = `q${names.push(id)}`;
          // Conditions are on choices.
          const shape = own === 'q1' && isConditional ? {} : each.form;
          if (each.answer !== null) answers[own] = answerFor(shape, each.answer);
          return { id: own, weight: each.weight, ...shape, ...(each.hangsOn === null || own === 'q1' || !isConditional ? {} : { when: { question: 'q1', in: each.hangsOn } }) };
        }),
      });
      const groups = pillars.map(([own, dimension], index) => describe(`p${index}`, own, dimension === null ? [] : [describe(`d${index}`, dimension, [])]));
      const questions = names.map((_, index) => `q${index + 1}`);
      const nodes = groups.flatMap(({ id, dimensions = [] }) => [id, ...dimensions.map((each) => each.id)]);
      const others = names.flatMap((node, index) => (node.endsWith('0') ? [] : [`q${index + 1}`]));
      const items = laddered === 'apart' ? ['p0', ...others] : laddered === 'tangled' ? [...questions, ...nodes] : questions;
      return fc.record({
        framework: stepsOn(items).map((steps): FrameworkSpec => ({ levels: [1, 2, 3], scoring: { overall, unknown }, pillars: groups, steps })),
        answers: fc.constant(answers),
        id: fc.constantFrom('overall', 'overall', ...nodes, ...nodes, ...questions),
        share: fc.constantFrom(0.25, 0.4, 0.5, 0.5, 0.6, 0.75, 0.75, 0.9, 1),
      });
    });
}

/** Checklists are answered by what is ticked, and begin without a level being named. */
function answerFor({ items, options }: Partial<QuestionSpec>, given: AnswerSpec): AnswerSpec {
  if (typeof given !== 'number') return given;
  if (items !== undefined) return ['a', 'b'].slice(0, given - 1);
  return options !== undefined && given === 2 ? 1 : given;
}

/** Two rungs for each; some are missing, some have two steps, some steps serve something else as well, and some need others. */
function stepsOn(items: readonly string[]): fc.Arbitrary<readonly StepSpec[]> {
  const places = [1, 2].flatMap((from) => items.map((item) => ({ item, from })));
  const draft = fc.record({
    // Dimensions and pillars have fewer of them where they come on top, or there would be too much to try.
    count: fc.constantFrom(...(items.length > 5 ? [1, 1, 1, 0, 0] : [1, 1, 1, 1, 1, 1, 2, 0])),
    also: fc.option(fc.constantFrom(...items), { freq: 8 }),
    efforts: fc.tuple(fc.constantFrom<Effort[]>('S', 'S', 'M', 'L'), fc.constantFrom<Effort[]>('S', 'M', 'L')),
    // Needs point back in a list that is shuffled afterwards, so that no circle can arise; ladders may still wait for each other.
    back: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 1 }),
    isHigh: fc.integer({ min: 0, max: 12 }).map((draw) => draw === 0),
  });
  return fc
    .array(draft, { minLength: places.length, maxLength: places.length })
    .map((drafts) => {
      const steps: StepSpec[] = [];
      for (const [index, { item, from }] of places.entries()) {
        const { count = 0, also = null, efforts = [], back = [], isHigh = false } = drafts[index] ?? {};
        for (const effort of efforts.slice(0, count)) {
          const needs = back.flatMap((distance) => steps.slice(-distance)[0]?.id ?? []);
          steps.push({ id: `s${steps.length}`, serves: also === null || also === item ? [item] : [item, also], from, to: isHigh ? 3 : from + 1, effort, needs });
        }
      }
      return steps;
    })
    .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));
}
