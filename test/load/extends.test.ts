// Frameworks that build on others: what they come to, and word for word what is said where they cannot.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import { effectiveChanges } from '../../src/load/effective-changes.ts';
import { flattenFramework } from '../../src/load/flatten-framework.ts';
import { noBases, type Bases } from '../../src/load/bases.ts';
import { createLibrary } from '../../src/load/library.ts';
import { loadKpiCatalog } from '../../src/load/load-kpi-catalog.ts';
import { rangeOf } from '../../src/load/locate.ts';
import { failure, problem } from '../../src/load/problem.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { resolveFramework } from '../../src/load/resolve-framework.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { allQuestions } from '../../src/model/framework.ts';
import { workingTime } from '../working-time.ts';
import { codesOf, documentFrom, fixtures, valueOf } from './fixtures.ts';

const folder = join(fixtures, 'extends');
const plainStyle = { red: String, yellow: String, dim: String, bold: String };
const yamlIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.yaml'));
const readKpis = () => valueOf(loadKpiCatalog(valueOf(parseSource(valueOf(readSource(join(folder, 'library/kpis.yaml'), 'kpis.yaml'))))));
const library = createLibrary({ bundled: null, folders: [join(folder, 'bases')], project: folder, shownFrom: folder }, readKpis);

function resolve(path: string, name: string) {
  const source = readSource(path, name);
  const document = source.ok ? parseSource(source.value) : source;
  return document.ok ? resolveFramework(document.value, library) : document;
}

describe('a framework that builds on another', () => {
  it.each(yamlIn(join(folder, 'good')).filter((name) => !name.endsWith('.expected.yaml')))('%s comes to what is expected', (name) => {
    const resolved = valueOf(resolve(join(folder, 'good', name), name));
    expect(flattenFramework(resolved)).toBe(readFileSync(join(folder, 'good', name.replace(/yaml$/, 'expected.yaml')), 'utf8'));
  });

  it.each(yamlIn(join(folder, 'good')))('%s reads back from its flat form as the same framework', (name) => {
    const resolved = valueOf(resolve(join(folder, 'good', name), name));
    const flat = valueOf(loadFramework(documentFrom(flattenFramework(resolved))));
    expect(flat).toEqual(valueOf(loadFramework(valueOf(parseSource(valueOf(readSource(join(folder, 'good', name))))), library)));
  });
});

describe('a framework that cannot be laid over another', () => {
  it.each(yamlIn(folder))('%s', (name) => {
    const said = showDiagnostics(resolve(join(folder, name), name).diagnostics, { style: plainStyle });
    expect(said).toBe(readFileSync(join(folder, name.replace(/yaml$/, 'expected.txt')), 'utf8'));
  });
});

describe('an entry without an id', () => {
  const levels = 'levels: [{ value: 0, id: none, name: None }, { value: 10, id: full, name: Full }]';
  const told = (text: string) => resolveFramework(documentFrom(`format: revmat/framework@1\nid: acme\nversion: "1"\ntitle: Acme\n${levels}\n${text}`), library).diagnostics.map(({ code, path }) => [code, path]);

  it('is told of by itself, whatever is taken over beside it', () => {
    expect(told('pillars: [{ id: p, title: P, questions: [{ use: other/pricing }, { text: Who?, options: [a, b] }] }]\n')).toEqual([['missing-key', ['pillars', 0, 'questions', 1, 'id']]]);
    expect(told('pillars: [{ id: p, title: P, questions: [{ use: other/pricing }] }]\nkpis: [{ use: slip-rate }, { title: Sales cycle, unit: days, direction: lower }]\n')).toEqual([['missing-key', ['kpis', 1, 'id']]]);
  });

  it('is one as well where half of it is missing', () => {
    expect(told('pillars: [{ id: p, title: P, questions: [{ use: other/pricing }] }]\nkpis: [{ use: slip-rate }, { id: cycle, title: Sales cycle }]\n')).toEqual([
      ['missing-key', ['kpis', 1, 'unit']],
      ['missing-key', ['kpis', 1, 'direction']],
    ]);
  });
});

describe('the home of a question', () => {
  const homes = (name: string) => {
    const framework = valueOf(loadFramework(valueOf(parseSource(valueOf(readSource(join(folder, 'good', name))))), library));
    return Object.fromEntries(allQuestions(framework).map(({ id, home }) => [id, home]));
  };

  it('stays where it was first asked, through any number of files', () => {
    expect(homes('twice.yaml')['cadence']).toBe('small/cadence');
  });

  it('is the framework that gives it other answers', () => {
    expect(homes('twice.yaml')['goals']).toBe('acme-eu/goals');
  });

  it('stays where only its words or its weight differ', () => {
    expect(homes('patched.yaml')['goals']).toBe('small/goals');
  });

  it('is a new one where the levels that its options stand for have other values', () => {
    expect(homes('levels-shifted.yaml')).toMatchObject({ goals: 'acme/goals', training: 'small/training' });
  });

  it('stays where a file says the same answers again', () => {
    const same = documentFrom('format: revmat/framework@1\nid: acme\nversion: "1"\nextends: small\nquestions: [{ id: crm, type: choice, options: [Little, Most, All] }]\n');
    expect(allQuestions(valueOf(loadFramework(same, library))).find(({ id }) => id === 'crm')?.home).toBe('small/crm');
  });

  it('is a new one where a scale is left out', () => {
    const scaled = documentFrom('format: revmat/framework@1\nid: scaled\nversion: "1"\nextends: small\nquestions: [{ id: crm, scale: { min: 0, max: 3 } }]\n');
    const without = documentFrom('format: revmat/framework@1\nid: acme\nversion: "1"\nextends: scaled\nquestions: [{ id: crm, without: [scale] }]\n');
    const bases: Bases = { byId: (id, trail) => (id === 'scaled' ? resolveFramework(scaled, library) : library.byId(id, trail)), byPath: noBases.byPath, kpis: noBases.kpis };
    expect(allQuestions(valueOf(loadFramework(without, bases))).find(({ id }) => id === 'crm')?.home).toBe('acme/crm');
  });

  it('goes along with a question that is taken over under another id', () => {
    expect(homes('used.yaml')['prices']).toBe('other/pricing');
  });
});

describe('what a chain of files changes', () => {
  const told = (name: string) => {
    const { changes } = valueOf(resolve(join(folder, 'good', name), name));
    return effectiveChanges(changes).map(({ what, kind, id, key, before, after, document, path }) => {
      const { line } = rangeOf(document, path, 'value').start;
      return [`${document.source.file}:${line}`, what, kind, id, key, before, after].filter((part) => part !== null && part !== undefined);
    });
  };

  it('is told file by file, the lowest first, and line by line', () => {
    expect(told('patched.yaml')).toEqual([
      ['patched.yaml:5', 'set', 'framework', '', 'title', 'A small framework', 'Acme'],
      ['patched.yaml:6', 'set', 'framework', '', 'scoring.rounding.mode', 'half-even'],
      ['patched.yaml:7', 'set', 'framework', '', 'target', 2, 3],
      ['patched.yaml:10', 'set', 'pillar', 'people', 'weight', 2],
      ['patched.yaml:14', 'set', 'question', 'goals', 'text', 'How are goals set?', 'Who sets the goals?'],
      ['patched.yaml:17', 'set', 'cohort', 'win-rate/any', 'cuts', [10, 20], [15, 30]],
      ['patched.yaml:17', 'added', 'cohort', 'win-rate/smb'],
      ['patched.yaml:19', 'set', 'step', 'meet', 'effort', 'S', 'M'],
    ]);
  });

  it('names the last of several files that change one value, and what the first of them found', () => {
    const weight = told('twice.yaml').filter((change) => change.includes('weight'));
    expect(weight).toEqual([['twice.yaml:8', 'set', 'pillar', 'people', 'weight', 4]]);
  });

  it('says what went along with what was taken out', () => {
    const gone = told('twice.yaml').filter((change) => change.includes('removed') || change.includes('dropped'));
    expect(gone).toEqual([
      ['twice.yaml:4', 'dropped', 'step', 'crm-most'],
      ['twice.yaml:7', 'removed', 'question', 'crm'],
    ]);
  });

  it('is nothing where one file takes back what another did', () => {
    const there = documentFrom('format: revmat/framework@1\nid: there\nversion: "1"\nextends: small\ntarget: 3\n');
    const back = documentFrom('format: revmat/framework@1\nid: back\nversion: "1"\nextends: there\ntarget: 2\n');
    const bases: Bases = { byId: (id, trail) => (id === 'there' ? resolveFramework(there, library) : library.byId(id, trail)), byPath: noBases.byPath, kpis: noBases.kpis };
    expect(effectiveChanges(valueOf(resolveFramework(back, bases)).changes)).toEqual([]);
  });

  it('is told of KPIs that are taken over, and of phases', () => {
    expect(told('kpis-used.yaml')).toEqual([
      ['kpis-used.yaml:6', 'used', 'kpi', 'slip-rate', 'slip-rate'],
      ['kpis-used.yaml:12', 'used', 'kpi', 'win-rate-by-value', 'win-rate'],
      ['kpis-used.yaml:14', 'set', 'pillar', 'tools', 'kpis', ['win-rate']],
      ['kpis-used.yaml:14', 'set', 'pillar', 'tools', 'metrics', ['slip-rate']],
      ['kpis-used.yaml:16', 'set', 'step', 'crm-most', 'moves', ['slip-rate']],
    ]);
    expect(told('phases-changed.yaml')).toEqual([
      ['phases-changed.yaml:6', 'set', 'pillar', 'sell', 'lead', 'field sales', 'sales and partners'],
      ['phases-changed.yaml:6', 'set', 'pillar', 'sell', 'technology', ['CRM', 'Forecasting'], ['CRM', 'Revenue platform']],
      ['phases-changed.yaml:6', 'set', 'pillar', 'sell', 'metrics', ['win-rate', 'cycle'], ['win-rate', 'slip-rate']],
      ['phases-changed.yaml:7', 'set', 'pillar', 'keep', 'goal', 'Lose no customer.'],
      ['phases-changed.yaml:7', 'set', 'pillar', 'keep', 'kpis', ['bookings']],
      ['phases-changed.yaml:9', 'removed', 'kpi', 'bookings'],
      ['phases-changed.yaml:10', 'used', 'kpi', 'slip-rate', 'slip-rate'],
    ]);
  });

  it('names no move of what stands in its place already', () => {
    const same = documentFrom('format: revmat/framework@1\nid: acme\nversion: "1"\nextends: small\nquestions: [{ id: exports, after: crm }, { id: training, in: learning }]\npillars: [{ id: people, before: tools }]\n');
    expect(valueOf(resolveFramework(same, library)).changes).toEqual([]);
  });

  it('leaves no change where a file says what was there before', () => {
    const same = documentFrom('format: revmat/framework@1\nid: acme\nversion: "1"\nextends: small\ntarget: 2\n');
    expect(valueOf(resolveFramework(same, library)).changes).toEqual([]);
  });
});

describe('a long file', () => {
  it('is laid over another in no time', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `q${index}`);
    const base = resolveFramework(documentFrom(`format: revmat/framework@1\nid: base\nversion: "1"\ntitle: T\nlevels: [{ id: a, value: 1, name: A }, { id: b, value: 2, name: B }]\npillars:\n- id: p\n  title: P\n  questions:\n${ids.map((id) => `  - { id: ${id}, text: T, options: [a, b] }\n`).join('')}`), noBases);
    const bases: Bases = { byId: () => base, byPath: noBases.byPath, kpis: noBases.kpis };
    const lines = ids.flatMap((id, index) => (index === 0 ? [] : [`- { id: ${id}, before: q${index - 1} }\n`, `- { use: base/${id}, id: new-${id}, in: p }\n`]));
    const document = documentFrom(`format: revmat/framework@1\nid: acme\nversion: "1"\nextends: base\nquestions:\n${lines.join('')}`);
    const started = workingTime();
    expect(codesOf(resolveFramework(document, bases))).toEqual([]);
    // Some 0.4 s on an ordinary machine.
    expect(workingTime() - started).toBeLessThan(4000);
  });
});

describe('a chain of files', () => {
  it('may not be endless', () => {
    const long: Bases = {
      byId: (id, trail) => (trail.length >= 3 ? failure([problem('base-too-deep', { limit: 3 }, { file: id })]) : resolveFramework(documentFrom(`format: revmat/framework@1\nid: ${id}\nversion: "1"\nextends: ${id}x\n`), long, trail)),
      byPath: noBases.byPath,
      kpis: noBases.kpis,
    };
    const { diagnostics } = resolveFramework(documentFrom('format: revmat/framework@1\nid: a\nversion: "1"\nextends: ax\n'), long);
    expect(diagnostics.map(({ code }) => code)).toEqual(['broken-base']);
  });
});
