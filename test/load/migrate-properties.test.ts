// What holds for every migration of every file: no answer is lost, no comment, no line that is not concerned; and once is enough.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMigration } from '../../src/load/apply-migration.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { migrateAssessment } from '../../src/load/migrate-assessment.ts';
import { planMigration } from '../../src/load/plan-migration.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework, Question } from '../../src/model/framework.ts';
import { layouts } from './assessment-layouts.ts';
import { documentFrom, fixtures, valueOf } from './fixtures.ts';

const base = valueOf(loadFrameworkFile(join(fixtures, 'good', 'small.yaml')));
const template = base.pillars[0]!.questions[0]! as Extract<Question, { type: 'choice' }>;
const ids = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'];
const targets = ['t0', 't1', 'overall'];

type Fate = 'kept' | 'renamed' | 'gone' | 'narrowed' | 'joined' | 'changed' | 'swapped';

/** `joined`: becomes one with the question before; `narrowed`: only 1 can be answered; `swapped`: named after the question behind. */
const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    fates: fc.tuple(...ids.map(() => fc.constantFrom<Fate>('kept', 'renamed', 'gone', 'narrowed', 'joined', 'changed', 'swapped'))),
    pillars: fc.tuple(...['t0', 't1'].map(() => fc.constantFrom<Fate>('kept', 'renamed', 'gone'))),
  })
  .map(({ fates, pillars }) => {
    const questions: Question[] = [];
    const question = (id: string, was: readonly string[], changes: Partial<typeof template> = {}): void => void questions.push({ ...template, id, was, options: [1, 2, 3].map((value) => ({ value, text: String(value) })), ...changes });
    ids.forEach((id, index) => {
      const fate = fates[index];
      const before = questions.at(-1);
      if (fate === 'kept') question(id, []);
      if (fate === 'renamed') question(`new-${id}`, [id]);
      if (fate === 'narrowed') question(id, [], { options: [{ value: 1, text: '1' }] });
      if (fate === 'changed') question(`new-${id}`, [id], { changedIn: '1.5.0' });
      if (fate === 'swapped' && fates[index + 1] === 'gone') question(ids[index + 1]!, [id]);
      if (fate === 'joined' && before !== undefined) questions[questions.length - 1] = { ...before, was: [...before.was, id] };
    });
    const pillar = base.pillars[0]!;
    const nodes = ['t0', 't1'].flatMap((id, index) => (pillars[index] === 'gone' ? [] : [{ ...pillar, id: pillars[index] === 'kept' ? id : `new-${id}`, was: pillars[index] === 'kept' ? [] : [id], questions: [], scale: { min: 1, max: 2 } }]));
    return { ...base, id: 'any', version: '2.0.0', scale: { min: 1, max: 3 }, pillars: [{ ...pillar, id: 'all', questions }, ...nodes] };
  });

function read(text: string, framework: Framework | null = null): Assessment {
  return valueOf(loadAssessment(documentFrom(text), framework));
}

/** Everything that was said, wherever it stands. */
function listSaid({ answers, targets: aims, retired }: Assessment): readonly string[] {
  return [...answers.values(), ...retired.answers.values(), ...aims.values(), ...retired.targets.values()].map((said) => JSON.stringify(said)).toSorted();
}

function migrate(text: string, framework: Framework): { readonly text: string; readonly touched: ReadonlySet<string> } {
  const before = read(text);
  const plan = planMigration(before, framework);
  const migrated = migrateAssessment(documentFrom(text).source, plan, applyMigration(before, plan), framework);
  const touched = plan.entries.filter(({ id, fate }) => fate.outcome === 'retired' || fate.to !== id).map(({ section, id }) => `${section}/${id}`);
  return { text: migrated, touched: new Set(['framework', ...(plan.entries.some(({ fate }) => fate.outcome === 'retired') ? ['retired'] : []), ...touched]) };
}

/** The lines of `text`, without their line ends and a byte order mark. */
const linesOf = (text: string): readonly string[] => text.replace(/^\ufeff/, '').split(/\r?\n/);

describe('any migration', () => {
  it('keeps every answer, every comment and every line that it does not concern, and leaves nothing to a second one', () => {
    fc.assert(
      fc.property(layouts({ answers: ids, targets }), frameworks, (layout, framework) => {
        const { text, touched } = migrate(layout.text, framework);
        expect(listSaid(read(text, framework))).toEqual(listSaid(read(layout.text)));

        const comments = (from: string): readonly string[] => [...(from.match(/# (?:c\d+\.|kept|deeper|here|by hand|the end|beyond|first of all)/g) ?? [])].sort();
        expect(comments(text)).toEqual(comments(layout.text));

        const rest = [...linesOf(text)];
        const untouched = layout.lines.filter((line) => !line.alias && line.text !== '' && !line.owners.some((owner) => touched.has(owner)));
        // What is not there any more, or not in its place.
        const lost = untouched.filter((line) => {
          const at = rest.indexOf(line.text);
          rest.splice(0, at + 1);
          return at < 0;
        });
        expect(lost).toEqual([]);
        expect(text.includes('\r\n')).toBe(layout.lineEnd === '\r\n' && layout.text.includes('\r\n'));
        expect(text.startsWith('\ufeff')).toBe(layout.text.startsWith('\ufeff'));

        expect(migrate(text, framework).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
