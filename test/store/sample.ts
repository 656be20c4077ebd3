// A small framework and assessments of it for the tests of this floor and of the session above it.
import { readFileSync } from 'node:fs';
import type { Answer, Assessment } from '../../src/model/assessment.ts';
import { emptyAssessment as emptyBy, noRemarks } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { renderSchemaLines } from '../../src/store/schema-lines.ts';

export const sampleFramework = JSON.parse(readFixture('framework.json')) as Framework;

export function readFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/store/${name}`, import.meta.url), 'utf8');
}

/** What the fixtures have: those of a file in the folder of its project. */
export const schemaLines = renderSchemaLines('assessment', '.');

export const emptyAssessment = emptyBy({ id: 'sample', version: '1.0.0' });

export function answered(value: number | readonly string[]): Answer {
  return { ...noRemarks, state: 'answered', value };
}

export function withAnswers(...answers: readonly (readonly [string, Answer])[]): Assessment {
  return { ...emptyAssessment, answers: new Map(answers) };
}

/** Every part of an assessment, its maps in another order than the framework's. What full.yaml says. */
export const fullAssessment: Assessment = {
  framework: { id: 'sample', version: '1.0.0' },
  organization: 'Acme "North"',
  date: '2026-11-22',
  respondent: { id: 'sales-1', role: 'sales' },
  profile: new Map([
    ['segment', 'mid'],
    ['motion', 'sales-led'],
  ]),
  targets: new Map([
    ['people', 4],
    ['overall', 3],
  ]),
  answers: new Map<string, Answer>([
    ['cycle-time', answered(12.5)],
    ['systems', answered(['warehouse', 'crm'])],
    ['quote', { ...noRemarks, state: 'not-applicable', reason: 'Self-serve only' }],
    ['forecast', { ...noRemarks, state: 'unknown' }],
    ['capacity', { state: 'answered', value: 2, note: 'Two people, part time.\nNo deputy.', evidence: ['ticket log Q3', 'org chart'] }],
    ['shared-goals', answered(3)],
  ]),
  symptoms: new Map([
    ['late-close', 'unknown'],
    ['manual-invoices', 'yes'],
  ]),
  kpis: new Map([
    ['nrr', { value: 104.5, inputs: null, period: null, source: null }],
    [
      'win-rate',
      {
        value: null,
        inputs: new Map([
          ['lost', 120],
          ['won', 41],
        ]),
        period: '2026-Q3',
        source: 'CRM',
      },
    ],
  ]),
  retired: {
    answers: new Map<string, Answer>([
      ['tools', answered(['erp', 'crm'])],
      ['goals', { state: 'answered', value: 2, note: 'Said by two people.', evidence: ['plan'] }],
    ]),
    symptoms: new Map([['slow-close', 'yes']]),
    kpis: new Map([['growth', { value: 12, inputs: null, period: '2025', source: null }]]),
    targets: new Map([['culture', 4]]),
  },
};
