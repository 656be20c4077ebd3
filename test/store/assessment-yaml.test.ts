import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRemarks } from '../../src/model/assessment.ts';
import { renderAnswer, renderAssessment } from '../../src/store/assessment-yaml.ts';
import { UnstorableError } from '../../src/store/yaml-scalar.ts';
import { answered, emptyAssessment, fullAssessment, readFixture, sampleFramework, schemaLines, withAnswers } from './sample.ts';

describe('the canonical form of an assessment', () => {
  it('has every part, in the order of the framework, one line per answer', () => {
    expect(renderAssessment(fullAssessment, sampleFramework, schemaLines)).toBe(readFixture('full.yaml'));
  });

  it('leaves out what is absent, except the answers', () => {
    expect(renderAssessment(emptyAssessment, sampleFramework, schemaLines)).toBe(readFixture('minimal.yaml'));
  });

  it('keeps remarks beside every state of an answer', () => {
    const assessment = withAnswers(
      ['shared-goals', { state: 'unanswered', note: 'Ask finance.', evidence: [] }],
      ['capacity', { state: 'unknown', note: 'Nobody measures it.', evidence: [] }],
      ['forecast', { state: 'not-applicable', reason: 'No forecast yet', note: null, evidence: ['board minutes'] }],
      ['quote', { state: 'unanswered', note: null, evidence: [] }],
      ['systems', { state: 'answered', value: [], note: null, evidence: ['inventory'] }],
    );
    expect(renderAssessment(assessment, sampleFramework, schemaLines)).toBe(readFixture('remarks.yaml'));
  });

  it('says nothing about schemas to whoever does not ask for it', () => {
    expect(renderAssessment(fullAssessment, sampleFramework)).toBe(readFixture('full.yaml').replace(schemaLines, ''));
  });

  it('changes one line when one answer changes', () => {
    const before = renderAssessment(fullAssessment, sampleFramework).split('\n');
    const answers = new Map([...fullAssessment.answers, ['forecast', answered(4)] as const]);
    const after = renderAssessment({ ...fullAssessment, answers }, sampleFramework).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toEqual(['  forecast: 4']);
    expect(after).toHaveLength(before.length);
  });

  it('writes ids that the framework does not know after the others, and drops none', () => {
    const text = renderAssessment(withAnswers(['retired', answered(1)], ['capacity', answered(2)], ['older', answered(3)]), sampleFramework);
    expect(text).toContain('answers:\n  capacity: 2\n  retired: 1\n  older: 3\n...');
  });

  it('does not depend on the order in which answers were given', () => {
    const pairs = [...fullAssessment.answers];
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(renderAssessment({ ...fullAssessment, answers: new Map(shuffled) }, sampleFramework, schemaLines)).toBe(readFixture('full.yaml'));
      }),
      { numRuns: 30 },
    );
  });

  it('names a framework without a version by its id alone', () => {
    const text = renderAssessment({ ...emptyAssessment, framework: { id: 'sample', version: null } }, sampleFramework);
    expect(text).toContain('\nframework: sample\n');
  });

  it.each(['no', 'on', 'y', 'true', 'null', '012', '1:30', '-', ''])('quotes the key %j, which some reader would not take for a string', (key) => {
    const text = renderAssessment({ ...emptyAssessment, profile: new Map([[key, 'x']]) }, sampleFramework);
    expect(text).toContain(`profile: { ${JSON.stringify(key)}: x }`);
  });

  it('shows what hides in a text as an escape', () => {
    const text = renderAssessment({ ...emptyAssessment, organization: 'a\u2028b\u2029c\ufeffd\u202ee\uffff' }, sampleFramework);
    expect(text).toContain('organization: "a\\u2028b\\u2029c\\ufeffd\\u202ee\\uffff"');
  });

  it('leaves letters of every script and emoji readable', () => {
    const text = renderAssessment({ ...emptyAssessment, organization: 'Zoë 株式会社 👩‍👩‍👧 שלום' }, sampleFramework);
    expect(text).toContain('organization: "Zoë 株式会社 👩‍👩‍👧 שלום"');
  });

  it.each([
    ['an escape character', '\u001b[31m'],
    ['NUL', 'a\u0000'],
    ['a carriage return', 'a\rb'],
    ['DEL', '\u007f'],
    ['a C1 control', '\u009b31m'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('refuses %s instead of dropping it', (_name, organization) => {
    expect(() => renderAssessment({ ...emptyAssessment, organization }, sampleFramework)).toThrow(UnstorableError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %d', (value) => {
    expect(() => renderAssessment(withAnswers(['cycle-time', answered(value)]), sampleFramework)).toThrow(UnstorableError);
  });

  it.each([
    { value: null, inputs: null },
    { value: 1, inputs: new Map([['won', 1]]) },
  ])('refuses a reading that no loader reads: %j', (reading) => {
    const kpis = new Map([['win-rate', { ...reading, period: null, source: null }]]);
    expect(() => renderAssessment({ ...emptyAssessment, kpis }, sampleFramework)).toThrow(UnstorableError);
  });

  it.each(['__proto__', '<<', 'k'.repeat(1100)])('refuses a key that no loader reads: %s', (key) => {
    expect(() => renderAssessment({ ...emptyAssessment, profile: new Map([[key, 'x']]) }, sampleFramework)).toThrow(UnstorableError);
  });
});

describe('one answer', () => {
  it('stands on one line, whatever its note holds', () => {
    expect(renderAnswer({ state: 'unknown', note: 'one\ntwo', evidence: [] }, undefined)).toBe('{ value: unknown, note: "one\\ntwo" }');
  });

  it('is nothing when there is neither an answer nor a remark', () => {
    expect(renderAnswer({ ...noRemarks, state: 'unanswered' }, undefined)).toBeNull();
  });
});
