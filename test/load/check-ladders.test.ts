// Missing rungs, held against a count by hand of who gets advice.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLadders } from '../../src/load/check-ladders.ts';
import type { FrameworkDraft } from '../../src/load/framework-walk.ts';
import type { Warnings } from '../../src/load/report.ts';

interface Step {
  readonly serves: string;
  readonly from: number;
  readonly to: number;
}

interface Gap {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const options = [1, 2, 3, 4, 5];
/** Each question with what it stands in. */
const places: Readonly<Record<string, readonly string[]>> = { notes: ['process'], 'kick-off': ['process', 'start'], welcome: ['process', 'start'], owner: ['people'] };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ serves: fc.constantFrom(...Object.keys(places), 'process', 'start', 'people'), from: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 3 }) }).map(({ serves, from, height }) => ({ serves, from, to: Math.min(5, from + height) })),
  { minLength: 1, maxLength: 14 },
);

function draftWith(list: readonly Step[]): FrameworkDraft {
  const question = (id: string) => ({ id, text: id, options: options.map(String) });
  return {
    levels: options.map((value) => ({ value, id: `level-${value}`, name: `Level ${value}` })),
    pillars: [
      { id: 'process', title: 'Process', questions: [question('notes')], dimensions: [{ id: 'start', title: 'Start', questions: [question('kick-off'), question('welcome')] }] },
      { id: 'people', title: 'People', questions: [question('owner')] },
    ],
    steps: list.map(({ serves, from, to }, index) => ({ id: `step-${index}`, [serves in places ? 'question' : 'pillar']: serves, from, to, title: 'Do it', effort: 'S', impact: 1 })),
  };
}

function warningsAbout(list: readonly Step[]): { readonly gaps: readonly Gap[]; readonly without: readonly string[] } {
  const gaps: Gap[] = [];
  const without: string[] = [];
  const report: Warnings = { warn: (code, params) => (code === 'ladder-gap' ? gaps.push(params as Gap) : without.push((params as Gap).id)) };
  checkLadders(draftWith(list), report);
  return { gaps, without };
}

/** Values at which a question gets no advice; what is missing around it is told of a group. */
function told(question: string, own: boolean, gaps: readonly Gap[]): readonly number[] {
  const here = gaps.filter(({ id }) => (own ? id === question : places[question]?.includes(id)));
  return options.filter((value) => here.some(({ from, to }) => from <= value && value < to));
}

it('tells every value at which nothing leads on, and no other', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { gaps, without } = warningsAbout(list);
      for (const [question, around] of Object.entries(places)) {
        const helping = list.filter(({ serves }) => serves === question || around.includes(serves));
        const own = list.some(({ serves }) => serves === question);
        const missing = options.slice(0, -1).filter((value) => !helping.some(({ from, to }) => from <= value && value < to));
        expect(without.includes(question), question).toBe(helping.length === 0);
        // A group's gaps may concern a question beside this one as well.
        const found = told(question, own, gaps).filter((value) => own || missing.includes(value));
        expect(found, question).toEqual(helping.length === 0 ? [] : missing);
      }
    }),
  );
});
