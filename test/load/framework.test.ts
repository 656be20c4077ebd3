// A framework file becomes a framework with every default filled.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { allQuestions } from '../../src/model/framework.ts';
import { fixtures, valueOf } from './fixtures.ts';

const small = valueOf(loadFrameworkFile(join(fixtures, 'good', 'small.yaml')));
const full = valueOf(loadFrameworkFile(join(fixtures, 'good', 'full.yaml')));

describe('what a file does not say', () => {
  it('is the same with CRLF line ends and a byte order mark', () => {
    expect(loadFrameworkFile(join(fixtures, 'good', 'small-crlf-bom.yaml'))).toEqual({ ok: true, value: small, diagnostics: [] });
  });

  it('the scale goes from the lowest to the highest level, and the target is the middle level', () => {
    expect(small.scale).toEqual({ min: 1, max: 3 });
    expect(small.target).toBe(2);
  });

  it('bands have equal widths', () => {
    // (3 - 1) / 3 levels: 1 + 2/3 and 1 + 4/3
    expect(small.scoring.bands).toEqual([1 + 2 / 3, 1 + 4 / 3]);
  });

  it('options take the values of the levels', () => {
    expect(allQuestions(small)[0]).toMatchObject({ type: 'choice', weight: 1, scale: { min: 1, max: 3 }, gate: null, help: null, options: [{ value: 1, text: 'Alone' }, { value: 2 }, { value: 3 }] });
  });

  it('lists are empty and texts are null', () => {
    expect(small).toMatchObject({ summary: null, language: 'en', source: null, stages: [], themes: [], roles: [], symptoms: [], kpis: [], steps: [] });
  });
});

describe('what a file says', () => {
  const [goals, share, systems, days] = allQuestions(full);

  it('the scoring policy, with defaults for the rest', () => {
    expect(full.scoring).toMatchObject({
      method: 'staged', overall: 'capped', bands: [1.5, 2.5], minCoverage: 0.5, unknown: 'lowest',
      rounding: { decimals: 2, mode: 'half-up' }, gates: { share: 0.8, floor: 1 }, evidencedLevels: 2,
    });
  });

  it('questions of every type, each with its scale', () => {
    expect(goals).toMatchObject({ id: 'goals', weight: 3, redFlag: 'No plan.', themes: ['unity'], gate: { stage: null, pass: null } });
    expect(share).toMatchObject({ scale: { min: 0, max: 10 }, options: [{ value: 0, text: 'None' }, { value: 10, text: 'All' }] });
    expect(systems).toMatchObject({ type: 'checklist', scale: { min: 1, max: 3 }, items: [{ id: 'crm', value: 1, text: 'CRM' }, { id: 'erp' }] });
    expect(days).toMatchObject({ type: 'number', unit: 'days', bands: [30, 10], gate: { stage: 2, pass: 3 } });
  });

  it('conditions, on facts in the order of the file and on an earlier question of any node', () => {
    expect(days?.when).toEqual({ profile: [{ fact: 'motion', in: ['sales-led', 'hybrid'] }, { fact: 'segment', in: ['mid'] }], answer: { question: 'share', in: [10] } });
    expect(goals?.when).toBeNull();
  });

  it('pillars and dimensions', () => {
    expect(full.pillars[0]).toMatchObject({ weight: 2, target: 3, aggregate: 'mean', dimensions: [{ id: 'tools', aggregate: 'min', scale: { min: 0, max: 1 }, target: null }] });
  });

  it('formulas as written and as parsed', () => {
    const won = { kind: 'input', id: 'won' };
    expect(full.kpis[0]?.formula).toEqual({ text: 'won / (won + lost)', tree: { kind: '/', left: won, right: { kind: '+', left: won, right: { kind: 'input', id: 'lost' } } } });
    expect(full.kpis[0]?.bands[0]).toEqual({ cohort: 'any', cuts: [15, 20], tooHigh: 50, mapping: 'own', source: 'S', year: 2026, undated: false });
  });

  it('steps, whatever they serve', () => {
    expect(full.steps.map(({ id, serves, needs, doneWhen }) => ({ id, serves, needs, doneWhen }))).toEqual([
      { id: 'first', serves: ['goals'], needs: [], doneWhen: 'Done.' },
      { id: 'second', serves: ['tools'], needs: ['first'], doneWhen: null },
    ]);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(full))).toStrictEqual(full);
  });
});
