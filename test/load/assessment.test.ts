// An assessment file becomes an assessment; what kind of file it is shows before it is loaded.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworkReferenceOf, kindOf, loadAssessment } from '../../src/load/assessment.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { sourceFromBytes } from '../../src/load/source-text.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { renderAssessment } from '../../src/store/assessment-yaml.ts';
import { anyCharacter } from '../any-character.ts';
import { codesOf, documentFrom, fixtures, valueOf } from './fixtures.ts';

const full = valueOf(loadFrameworkFile(join(fixtures, 'good', 'full.yaml')));
const head = 'format: revmat/assessment@1\nframework: full\n';

function load(text: string): Assessment {
  return valueOf(loadAssessment(documentFrom(text), full));
}

describe('answers', () => {
  it('short forms: a value, unknown, a list of what is ticked', () => {
    const { answers } = load(`${head}answers: { goals: 2, share: unknown, systems: [erp, crm], days: -1.5 }\n`);
    expect(answers.get('goals')).toEqual({ state: 'answered', value: 2, note: null, evidence: [] });
    expect(answers.get('share')).toEqual({ state: 'unknown', note: null, evidence: [] });
    expect(answers.get('systems')).toEqual({ state: 'answered', value: ['erp', 'crm'], note: null, evidence: [] });
    expect(answers.get('days')).toEqual({ state: 'answered', value: -1.5, note: null, evidence: [] });
  });

  it('long forms: with remarks, not applicable, or remarks alone', () => {
    const { answers } = load(`${head}answers:\n  goals: { value: unknown, note: n, evidence: one }\n  share: { na: Self-serve, evidence: [a, b] }\n  days: { note: later }\n`);
    expect(answers.get('goals')).toEqual({ state: 'unknown', note: 'n', evidence: ['one'] });
    expect(answers.get('share')).toEqual({ state: 'not-applicable', reason: 'Self-serve', note: null, evidence: ['a', 'b'] });
    expect(answers.get('days')).toEqual({ state: 'unanswered', note: 'later', evidence: [] });
  });

  it('may be missing or empty', () => {
    expect(load(head).answers.size).toBe(0);
    expect(load(`${head}answers:\nsymptoms: ~\n`).answers.size).toBe(0);
  });
});

describe('the target of the whole', () => {
  it("is on the framework's scale, also where the whole is a sum of points", () => {
    const summed = { ...full, scoring: { ...full.scoring, overall: 'sum' as const } };
    expect(codesOf(loadAssessment(documentFrom(`${head}targets: { overall: 3 }\n`), summed))).toEqual([]);
    expect(codesOf(loadAssessment(documentFrom(`${head}targets: { overall: 12 }\n`), summed))).toEqual(['outside-scale']);
  });
});

describe('the rest', () => {
  it('facts, targets, symptoms and readings', () => {
    const loaded = load(
      `${head.replace('full', 'full@2.0.0')}organization: Acme\ndate: 2024-02-29\nrespondent: { id: sales-1 }\nprofile: { segment: no }\ntargets: { overall: 3, people: 1 }\n` +
        'symptoms: { slow: no }\nkpis: { win-rate: { inputs: { won: 41, lost: 120 }, period: 2026-Q3, source: CRM }, cycle: 30 }\n',
    );
    expect(loaded).toMatchObject({ framework: { id: 'full', version: '2.0.0' }, organization: 'Acme', date: '2024-02-29', respondent: { id: 'sales-1', role: null } });
    expect([...loaded.profile, ...loaded.targets, ...loaded.symptoms]).toEqual([['segment', 'no'], ['overall', 3], ['people', 1], ['slow', 'no']]);
    expect(loaded.kpis.get('win-rate')).toEqual({ value: null, inputs: new Map([['won', 41], ['lost', 120]]), period: '2026-Q3', source: 'CRM' });
    expect(loaded.kpis.get('cycle')).toEqual({ value: 30, inputs: null, period: null, source: null });
  });

  it('without a framework only the shape is checked', () => {
    const outcome = loadAssessment(documentFrom(`${head}answers: { anything: 99 }\ndate: soon\n`), null);
    expect(codesOf(outcome)).toEqual(['bad-date']);
    expect(loadAssessment(documentFrom(`${head}answers: { anything: 99 }\n`), null).ok).toBe(true);
  });
});

describe('what a document is', () => {
  it.each([
    ['format: revmat/framework@7', 'framework'],
    ['format: revmat/assessment@1', 'assessment'],
    ['format: revmat/assessment@1\nlevels: []', 'assessment'],
    ['pillars: []', 'framework'],
    ['framework: full', 'assessment'],
    ['a: 1', null],
  ])('%j is a file of kind %s', (text, kind) => {
    expect(kindOf(documentFrom(text))).toBe(kind);
  });

  it('which framework it is for', () => {
    expect(frameworkReferenceOf(documentFrom('framework: full'))).toEqual({ id: 'full', version: null });
    expect(frameworkReferenceOf(documentFrom('framework: full@1.0.0'))).toEqual({ id: 'full', version: '1.0.0' });
    expect(frameworkReferenceOf(documentFrom('framework: ../full'))).toBe(null);
    expect(frameworkReferenceOf(documentFrom('framework: 3'))).toBe(null);
  });
});

describe('a file that revmat wrote', () => {
  const assessment = load(`${head}organization: Äcme 🙂\nanswers: { goals: { value: 2, note: "a\\nb", evidence: [ticket] }, systems: [crm] }\nsymptoms: { slow: yes }\nkpis: { cycle: 3 }\n`);
  const bytes = Buffer.from(renderAssessment(assessment, full));

  function loadBytes(part: Uint8Array): Outcome<Assessment> {
    const source = sourceFromBytes('acme.yaml', part);
    const document = source.ok ? parseSource(source.value) : source;
    return document.ok ? loadAssessment(document.value, full) : document;
  }

  it('is read back', () => {
    expect(valueOf(loadBytes(bytes))).toEqual(assessment);
  });

  it('is not read where its end is missing, wherever it was cut', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(loadBytes(bytes.subarray(0, length)).ok, `the first ${length} bytes`).toBe(false);
    }
  });

  it('nor with CRLF line ends', () => {
    const crlf = Buffer.from(bytes.toString().replaceAll('\n', '\r\n'));
    expect(valueOf(loadBytes(crlf))).toEqual(assessment);
    for (let length = 0; length < crlf.length; length++) expect(loadBytes(crlf.subarray(0, length)).ok).toBe(false);
  });

  it('may have comments after its end', () => {
    expect(loadBytes(Buffer.concat([bytes, Buffer.from('\n# reviewed\n')])).ok).toBe(true);
  });

  it('keeps any text, however odd', () => {
    // What no file may hold is refused by the writer.
    const text = fc.string({ unit: anyCharacter }).filter((value) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(value));
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom('no', '012', '1:30', '~', '', ' x', '...', '---', '{a', 'a: b', '# c', '\u2028\ufeff')), (value) => {
        const changed: Assessment = { ...assessment, organization: value, profile: new Map([['fact', value]]) };
        const loaded = valueOf(loadBytes(Buffer.from(renderAssessment(changed, full))));
        expect(loaded).toEqual(changed);
      }),
      { numRuns: 60 },
    );
  });
});
