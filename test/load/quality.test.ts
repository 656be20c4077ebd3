// When quality is looked at, and whom it is told to where a framework builds on another. What is told stands in fixtures/load/quality.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import { noBases, type Bases } from '../../src/load/bases.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { inspectFramework } from '../../src/load/inspect-framework.ts';
import { resolveFramework } from '../../src/load/resolve-framework.ts';
import { codesOf, documentFrom, fixtures, valueOf } from './fixtures.ts';

const plainStyle = { red: String, yellow: String, dim: String, bold: String };
const folder = join(fixtures, 'quality');

const base = `format: revmat/framework@1
id: base
version: "1.0.0"
title: From sales to customer success
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: high, name: High }]
themes: [{ id: first-value, title: First value }]
pillars:
  - id: process
    title: Process
    questions:
      - { id: notes, text: What is handed over?, weight: 2, themes: [first-value], options: [Nothing, A form] }
      - { id: kick-off, text: When do they meet?, themes: [first-value], options: [Late, At once] }
kpis:
  - id: win-rate
    title: Win rate
    unit: percent
    direction: higher
    bands: [{ cohort: any, cuts: [15], mapping: published, source: A survey, year: 2026 }]
steps:
  - { id: write-a-form, question: notes, from: 1, to: 2, title: Write a form, effort: S, impact: 3 }
  - { id: book-early, question: kick-off, from: 1, to: 2, title: Book the meeting early, effort: S, impact: 3 }
`;

const bases: Bases = { ...noBases, byPath: () => resolveFramework(documentFrom(base, 'base.yaml'), noBases) };

function inspectOwn(changes: string): string {
  const own = `format: revmat/framework@1\nid: own\nversion: "1.0.0"\nextends: ./base.yaml\n${changes}`;
  return showDiagnostics(inspectFramework(documentFrom(own, 'own.yaml'), bases).diagnostics, { style: plainStyle });
}

describe('the quality of a framework', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('is no matter for who only uses it: %s', (name) => {
    expect(loadFrameworkFile(join(folder, name))).toMatchObject({ ok: true, diagnostics: [] });
  });

  it('is not looked at where there are errors', () => {
    expect(codesOf(inspectFramework(documentFrom(base.replace('effort: S', 'effort: XL').replace('from: 1, to: 2', 'from: 1, to: 1'))))).toEqual(['backward-step', 'invalid-value']);
  });

  it('is without a fault in the base of these tests', () => {
    expect(valueOf(inspectFramework(documentFrom(base))).id).toBe('base');
    expect(inspectFramework(documentFrom(base)).diagnostics).toEqual([]);
  });
});

describe('a framework that builds on another', () => {
  it('is not blamed for a theme and a weight of the other that have nothing beside them any more', () => {
    expect(inspectOwn('questions: [{ id: kick-off, remove: true }]\n')).toBe('');
  });

  it('is told of cuts of its own under the source of the other', () => {
    expect(inspectOwn('kpis: [{ id: win-rate, bands: [{ cohort: any, cuts: [20] }] }]\n')).toBe(
      'own.yaml:5:53 warning borrowed-source: the bands of "win-rate" for "any" have cuts of this file, but "source" and "year" of what it builds on; say with "mapping", "source" and "year" where these come from\n',
    );
    expect(inspectOwn('kpis: [{ id: win-rate, bands: [{ cohort: any, cuts: [20], mapping: own, source: Our deals, year: 2026 }] }]\n')).toBe('');
  });

  it('is told of what it writes itself', () => {
    expect(inspectOwn('pillars: [{ id: process, weight: 2 }]\n')).toBe('own.yaml:5:34 warning no-effect: this weight changes no score: there is nothing beside it to be weighed against\n');
  });

  it('is told of a rung that it takes out, where it names the other', () => {
    expect(inspectOwn('steps: [{ id: book-early, remove: true }]\n')).toBe('own.yaml:4:10 warning no-steps: no step lifts "kick-off"; somebody who falls short here gets no advice\n  in base.yaml:12:15\n');
  });
});
