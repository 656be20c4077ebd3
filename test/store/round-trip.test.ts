// What is written is what is read: any assessment, through the canonical form and the loader.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadAssessment } from '../../src/load/assessment.ts';
import { sourceFromText } from '../../src/load/source-text.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import type { Answer, Assessment, KpiReading, SymptomAnswer } from '../../src/model/assessment.ts';
import { renderAssessment } from '../../src/store/assessment-yaml.ts';
import { answered, fullAssessment, sampleFramework } from './sample.ts';

function load(text: string): Assessment {
  const source = sourceFromText('acme.yaml', text);
  const document = source.ok ? parseSource(source.value) : source;
  const loaded = document.ok ? loadAssessment(document.value, sampleFramework) : document;
  if (!loaded.ok) throw new Error(`${JSON.stringify(loaded.diagnostics)}\n${text}`);
  return loaded.value;
}

const awkward = ['no', '012', '1:30', '~', '__proto__', 'constructor', '"', '\\', "'", '\n', '\t', ' ', '#', ': ', '- ', '...', '---', '<<', '{', ']', '&a', '*a', '!!str', '👩‍👩‍👧', '株式会社', 'é', '\u2028', '\ufeff', '\u202e'];
const text = fc
  .string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom(...awkward)), maxLength: 12 })
  .filter((candidate) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(candidate));
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
const remarks = { note: fc.option(text), evidence: fc.array(text, { maxLength: 2 }) };

function answer(value: fc.Arbitrary<number | readonly string[]>): fc.Arbitrary<Answer> {
  return fc.oneof(
    fc.record({ ...remarks, state: fc.constant('answered' as const), value }),
    fc.record({ ...remarks, state: fc.constant('unknown' as const) }),
    fc.record({ ...remarks, state: fc.constant('not-applicable' as const), reason: text }),
    // Without any remark it would be no entry at all.
    fc.record({ note: text, evidence: remarks.evidence, state: fc.constant('unanswered' as const) }),
  );
}

function mapOf<T>(entries: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<ReadonlyMap<string, T>> {
  return fc.record(entries, { requiredKeys: [] }).map((object) => new Map(Object.entries(object) as [string, T][]));
}

const choice = fc.integer({ min: 1, max: 5 });
const symptom = fc.constantFrom<SymptomAnswer>('yes', 'no', 'unknown');
const context = { period: fc.option(text), source: fc.option(text) };
const assessment: fc.Arbitrary<Assessment> = fc.record({
  framework: fc.constantFrom({ id: 'sample', version: '1.0.0' }, { id: 'sample', version: null }),
  organization: fc.option(text),
  date: fc.constantFrom(null, '2026-11-22', '2028-02-29'),
  respondent: fc.option(fc.record({ id: fc.option(text), role: fc.option(text) })),
  profile: fc.array(fc.tuple(text.filter((key) => key !== '__proto__' && key !== '<<'), text), { maxLength: 3 }).map((pairs) => new Map(pairs)),
  targets: mapOf({ overall: choice, people: choice }),
  answers: mapOf({
    'shared-goals': answer(choice),
    forecast: answer(choice),
    systems: answer(fc.subarray(['crm', 'billing', 'warehouse'])),
    'cycle-time': answer(finite),
  }),
  symptoms: mapOf({ 'manual-invoices': symptom, 'late-close': symptom }),
  kpis: mapOf<KpiReading>({
    'win-rate': fc.record({ ...context, value: fc.constant(null), inputs: fc.tuple(finite, finite).map(([won, lost]) => new Map([['won', won], ['lost', lost]])) }),
    nrr: fc.record({ ...context, value: finite, inputs: fc.constant(null) }),
  }),
  retired: fc.record({
    answers: mapOf({ 'old-goals': answer(choice), 12: answer(fc.subarray(['crm', 'erp'])) }),
    symptoms: mapOf({ slow: symptom, 'shared-goals': symptom }),
    kpis: mapOf<KpiReading>({ growth: fc.record({ ...context, value: finite, inputs: fc.constant(null) }) }),
    targets: mapOf({ culture: finite }),
  }),
});

it('the sample', () => {
  const loaded = load(renderAssessment(fullAssessment, sampleFramework));
  // What is ticked stands in the framework's order.
  expect(loaded).toEqual({ ...fullAssessment, answers: new Map([...fullAssessment.answers, ['systems', answered(['crm', 'warehouse'])]]) });
});

it('any assessment', () => {
  fc.assert(
    fc.property(assessment, (original) => {
      expect(load(renderAssessment(original, sampleFramework))).toEqual(original);
    }),
    { numRuns: 200 },
  );
});

it('no beginning of a file passes for the whole', () => {
  const whole = renderAssessment(fullAssessment, sampleFramework);
  const accepted: number[] = [];
  // The first line says whose file it is; a shorter beginning is a comment without any content, and refused for that.
  for (let length = 0; length < whole.length; length += 1) {
    const source = sourceFromText('acme.yaml', whole.slice(0, length));
    const document = source.ok ? parseSource(source.value) : source;
    if (document.ok && loadAssessment(document.value, sampleFramework).ok) accepted.push(length);
  }
  expect(accepted).toEqual([]);
});
