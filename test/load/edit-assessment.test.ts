// Saving into a file that a person wrote: what changed is replaced, everything else stays byte for byte.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAssessment } from '../../src/load/assessment.ts';
import { editAssessment } from '../../src/load/edit-assessment.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { isSameAssessment } from '../../src/load/same-assessment.ts';
import { readSource } from '../../src/load/source.ts';
import { sourceFromText, type Source } from '../../src/load/source-text.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { noRemarks, nothingRetired, type Answer, type Assessment, type SymptomAnswer } from '../../src/model/assessment.ts';
import type { Question } from '../../src/model/framework.ts';
import { renderAnswer } from '../../src/store/assessment-yaml.ts';
import { fixtures, valueOf } from './fixtures.ts';

const full = valueOf(loadFrameworkFile(join(fixtures, 'good', 'full.yaml')));
const renderEntry = (answer: Answer, question: Question): string => renderAnswer(answer, question) ?? '{}';

function load(source: Source): Assessment {
  return valueOf(loadAssessment(valueOf(parseSource(source)), full));
}

function edit(text: string, change: (before: Assessment) => Assessment): string {
  const source = valueOf(sourceFromText('acme.yaml', text));
  const before = load(source);
  return editAssessment(source, before, change(before), full, renderEntry);
}

function answer(before: Assessment, id: string, value: number): Assessment {
  const remarks = before.answers.get(id) ?? noRemarks;
  const { note, evidence } = remarks;
  return { ...before, answers: new Map(before.answers).set(id, { note, evidence, state: 'answered', value }) };
}

describe('saving answers to goals, share and days, and one symptom', () => {
  const folder = join(fixtures, 'edit');
  const names = readdirSync(folder).filter((name) => name.endsWith('.after.yaml'));

  it.each(names)('%s', (name) => {
    const source = valueOf(readSource(join(folder, name.replace('.after', ''))));
    const before = load(source);
    const answered = [['goals', 3], ['share', 10], ['days', 12]] as const;
    const after = answered.reduce((assessment, [id, value]) => answer(assessment, id, value), before);
    const text = editAssessment(source, before, { ...after, symptoms: new Map([['slow', 'yes']]) }, full, renderEntry);
    expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
  });
});

describe('editing', () => {
  const head = 'format: revmat/assessment@1\nframework: full\n';

  it('changes nothing where nothing changed', () => {
    const text = `${head}answers: {goals:   2} # odd\n`;
    expect(edit(text, (before) => before)).toBe(text);
  });

  it('removes the line of an answer that is gone', () => {
    const text = `${head}answers:\n  goals: 2 # why\n  share: 0\n`;
    expect(edit(text, (before) => ({ ...before, answers: new Map([...before.answers].slice(1)) }))).toBe(`${head}answers:\n  share: 0\n`);
  });

  it('removes answers from a flow mapping with their commas', () => {
    const text = `${head}answers: { goals: 2, share: 0, days: 3 }\n`;
    const keep = (id: string) => (before: Assessment) => ({ ...before, answers: new Map([...before.answers].filter(([key]) => key === id)) });
    expect(edit(text, keep('goals'))).toBe(`${head}answers: { goals: 2 }\n`);
    expect(edit(text, keep('share'))).toBe(`${head}answers: { share: 0 }\n`);
    expect(edit(text, keep('none'))).toBe(`${head}answers: { }\n`);
  });

  it('changes the parts of an answer in its mapping, and leaves the others and their comments alone', () => {
    const text = `${head}answers:\n  goals:\n    # said by two people\n    note: 'Nobody knows' # yet\n    evidence:\n      - a plan # of May\n  days: { value: 3,  note: x, }\n`;
    const change = (before: Assessment): Assessment => ({
      ...before,
      answers: new Map<string, Answer>([
        ['goals', { state: 'answered', value: 2, note: 'Nobody knows', evidence: ['a plan'] }],
        ['days', { state: 'not-applicable', reason: 'no data', note: null, evidence: ['mail'] }],
      ]),
    });
    expect(edit(text, change)).toBe(
      `${head}answers:\n  goals:\n    value: 2\n    # said by two people\n    note: 'Nobody knows' # yet\n    evidence:\n      - a plan # of May\n  days: { na: "no data", evidence: ["mail"], }\n`,
    );
  });

  it('writes out what repeated an answer that changes, and changes only the value of that', () => {
    const text = `${head}answers:\n  goals: &why { value: 1, note: Same }\n  share: { na: "No" }\n  days: *why\n`;
    expect(edit(text, (before) => answer(before, 'goals', 3))).toBe(
      `${head}answers:\n  goals: &why { value: 3, note: Same }\n  share: { na: "No" }\n  days: { value: 1, note: "Same" }\n`,
    );
  });

  it('writes out what repeats a changed fact in another part of the file', () => {
    const text = `organization: &who Acme\n${head}answers:\n  goals: { value: 1, note: *who }\nprofile: { parent: *who }\n`;
    expect(edit(text, (before) => ({ ...before, organization: 'Acme North' }))).toBe(
      `organization: "Acme North"\n${head}answers:\n  goals: { value: 1, note: "Acme" }\nprofile: { parent: "Acme" }\n`,
    );
  });

  it('keeps the lines of an answer that is anchored', () => {
    const text = `${head}answers:\n  goals: &both\n    # said by two people\n    value: 1   # at first\n    note: Same\n  days: *both\n`;
    expect(edit(text, (before) => answer(before, 'goals', 3))).toBe(
      `${head}answers:\n  goals: &both\n    # said by two people\n    value: 3   # at first\n    note: Same\n  days: { value: 1, note: "Same" }\n`,
    );
  });

  it('keeps the comment beside a value that gives way to a reason, and back', () => {
    const text = `${head}answers:\n  goals:\n    note: Ask again\n    value: 1   # of two people\n  share: { "value": 10 }\n`;
    const away = (before: Assessment): Assessment => ({
      ...before,
      answers: new Map([...before.answers].map(([id, { note, evidence }]): [string, Answer] => [id, { note, evidence, state: 'not-applicable', reason: 'No plan' }])),
    });
    const gone = edit(text, away);
    expect(gone).toBe(`${head}answers:\n  goals:\n    note: Ask again\n    na: "No plan"   # of two people\n  share: { "na": "No plan" }\n`);
    expect(edit(gone, (before) => answer(answer(before, 'goals', 1), 'share', 10))).toBe(text);
  });

  it('leaves what is retired alone', () => {
    const retired = `retired: # nobody asks any more\n  answers:\n    gaols: { value: 7, note: 'Old' } # sic\n    goals: 9\n`;
    expect(edit(`${head}${retired}answers:\n  goals: 1\n`, (before) => answer(before, 'goals', 3))).toBe(`${head}${retired}answers:\n  goals: 3\n`);
  });

  it('replaces the facts about the assessment where they stand', () => {
    const text = `format: revmat/assessment@1\ndate: 2026-01-31 # kick-off\nframework: full\nprofile:\n  segment: mid # for now\n`;
    const change = (before: Assessment): Assessment => ({ ...before, date: '2026-11-22', organization: 'Acme "B"', profile: new Map([['segment', 'ent']]) });
    expect(edit(text, change)).toBe(
      `format: revmat/assessment@1\ndate: "2026-11-22" # kick-off\nframework: full\norganization: "Acme \\"B\\""\nprofile:\n  segment: "ent" # for now\n`,
    );
  });

  it('refuses to save what would not be read back', () => {
    const text = `${head}answers: { goals: 2 }\n`;
    expect(() => edit(text, (before) => answer(before, 'goals', 99))).toThrow('would be broken by saving');
  });
});

describe('any edit of any layout', () => {
  const remark = fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(text)), { nil: null });
  const remarks = fc.record({ note: remark, evidence: fc.array(fc.constantFrom('a plan', 'no', '12', 'x: y # z'), { maxLength: 2 }) });
  const anAnswer = (value: fc.Arbitrary<number | string[]>): fc.Arbitrary<Answer> =>
    fc.oneof(
      fc.tuple(remarks, value).map(([rest, given]): Answer => ({ ...rest, state: 'answered', value: given })),
      remarks.map((rest): Answer => ({ ...rest, state: 'unknown' })),
      remarks.map((rest): Answer => ({ ...rest, state: 'not-applicable', reason: 'none' })),
      remarks.map((rest): Answer => ({ ...rest, state: 'unanswered' })),
    );
  const values: Record<string, fc.Arbitrary<number | string[]>> = {
    goals: fc.constantFrom(1, 2, 3),
    share: fc.constantFrom(0, 10),
    systems: fc.constantFrom<string[][]>([], ['crm'], ['erp', 'crm']),
    days: fc.integer({ min: -5, max: 99 }),
  };
  const assessment = fc
    .record({
      answers: fc.record(Object.fromEntries(Object.entries(values).map(([id, value]) => [id, anAnswer(value)])), { requiredKeys: [] }),
      slow: fc.option(fc.constantFrom<SymptomAnswer>('yes', 'no', 'unknown'), { nil: null }),
      organization: remark,
    })
    .map(({ answers, slow, organization }): Assessment => ({
      framework: { id: 'full', version: null },
      organization,
      date: null,
      respondent: null,
      profile: new Map(),
      targets: new Map(),
      answers: new Map(Object.entries(answers) as [string, Answer][]),
      symptoms: new Map(slow === null ? [] : [['slow', slow]]),
      kpis: new Map(),
      retired: nothingRetired,
    }));
  const layouts = readdirSync(join(fixtures, 'edit'));

  it('is read back as what it should say, and undoing it too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layouts), fc.array(assessment, { minLength: 1, maxLength: 3 }), (layout, states) => {
        let source = valueOf(readSource(join(fixtures, 'edit', layout)));
        const first = load(source);
        for (const state of [...states.map((wanted) => ({ ...wanted, kpis: first.kpis, targets: first.targets })), first]) {
          source = valueOf(sourceFromText('acme.yaml', editAssessment(source, load(source), state, full, renderEntry)));
          expect(isSameAssessment(load(source), state)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
