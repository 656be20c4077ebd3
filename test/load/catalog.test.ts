// Where frameworks are found, and what is refused on the way.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFramework, listFrameworks, type Places } from '../../src/load/catalog.ts';
import { compileFrameworks } from '../../src/load/compile-frameworks.ts';
import { codesOf, valueOf } from './fixtures.ts';

let root: string;
let places: Places;
let bundledFolder: string;

/** `id: small`, with another id. */
function smallAs(id: string): string {
  return `format: revmat/framework@1\nid: ${id}\nversion: "1"\ntitle: T\nlevels: [{ value: 1, id: a, name: A }, { value: 2, id: b, name: B }]\npillars: [{ id: p, title: P, questions: [{ id: q, text: Q, options: [a, b] }] }]\n`;
}

const kpis = 'format: revmat/kpis@1\nkpis: [{ id: win-rate, title: Win rate, unit: percent, direction: higher }]\n';

const recommendations = `format: revmat/recommendations@1
questions: [{ id: time, text: How much time is there?, options: [{ id: little, text: Little }, { id: much, text: Much }] }]
rules: { full: [{ when: { time: [little, much] }, points: 1, because: There is no other. }] }
`;

/** All that a folder of frameworks is compiled with. */
function writeLibrary(folder: string, catalog = kpis): void {
  mkdirSync(join(root, folder, 'library'), { recursive: true });
  writeFileSync(join(root, folder, 'library/kpis.yaml'), catalog);
  writeFileSync(join(root, folder, 'library/recommendations.yaml'), recommendations);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revmat-catalog-'));
  for (const folder of ['package/frameworks', 'package/dist/frameworks/library', 'work/frameworks']) mkdirSync(join(root, folder), { recursive: true });
  writeLibrary('package/frameworks');
  writeFileSync(join(root, 'package/package.json'), '{}');
  writeFileSync(join(root, 'package/frameworks/full.yaml'), smallAs('full').replace('version: "1"', 'version: "2.0.0"'));
  bundledFolder = join(root, 'package/dist/frameworks');
  places = { bundled: bundledFolder, folders: [join(root, 'work/frameworks'), join(root, 'work')] };
  for (const { name, text } of compileFrameworks(join(root, 'package/frameworks')).files) writeFileSync(join(bundledFolder, name), text);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(root, 'work', name), text);
}

describe('findFramework', () => {
  it('a bundled one', () => {
    expect(valueOf(findFramework(places, 'full'))).toMatchObject({ bundled: true, file: join(bundledFolder, 'full.json'), framework: { id: 'full', version: '2.0.0' } });
  });

  it('one in a folder, the first folder first', () => {
    write('mine.yaml', smallAs('mine'));
    write('frameworks/mine.yaml', smallAs('mine').replace('version: "1"', 'version: "2"'));
    expect(valueOf(findFramework(places, 'mine'))).toMatchObject({ bundled: false, file: join(root, 'work/frameworks/mine.yaml'), framework: { version: '2' } });
  });

  it('warns of another one with the same id, unless it is the same file', () => {
    write('frameworks/mine.yaml', smallAs('mine'));
    symlinkSync(join(root, 'work/frameworks/mine.yaml'), join(root, 'work/mine.yaml'));
    expect(findFramework(places, 'mine').diagnostics).toEqual([]);
    rmSync(join(root, 'work/mine.yaml'));
    write('mine.yaml', smallAs('mine'));
    const warning = { code: 'ambiguous-framework', severity: 'warning', file: expect.stringMatching(/work[/]mine\.yaml$/) as unknown, params: { id: 'mine', other: 'frameworks/mine.yaml' } };
    expect(findFramework(places, 'mine').diagnostics).toMatchObject([warning]);
    expect(listFrameworks(places).diagnostics).toMatchObject([warning]);
  });

  it('an unknown one: what is known, and what was probably meant', () => {
    write('mine.yaml', smallAs('mine'));
    const [problem] = findFramework(places, 'mien').diagnostics;
    expect(problem).toMatchObject({ code: 'unknown-framework', params: { suggestion: 'mine', known: ['full', 'mine'] } });
  });

  it('refuses to let a local file pass for a bundled one', () => {
    write('full.yaml', smallAs('full'));
    expect(codesOf(findFramework(places, 'full'))).toEqual(['shadows-bundled']);
  });

  it('does not take an assessment of that name for a framework', () => {
    write('full.yaml', 'format: revmat/assessment@1\nframework: full\n');
    expect(findFramework(places, 'full').ok).toBe(true);
  });

  it('may find the source of a bundled one in its own checkout', () => {
    const inCheckout = { ...places, folders: [join(root, 'package/frameworks')] };
    expect(valueOf(findFramework(inCheckout, 'full')).bundled).toBe(true);
    expect(listFrameworks(inCheckout)).toMatchObject({ frameworks: [{ id: 'full', bundled: true }], diagnostics: [] });
  });

  it('refuses a link that leads out of the folder', () => {
    writeFileSync(join(root, 'elsewhere.yaml'), smallAs('elsewhere'));
    symlinkSync(join(root, 'elsewhere.yaml'), join(root, 'work/elsewhere.yaml'));
    expect(codesOf(findFramework(places, 'elsewhere'))).toEqual(['outside-folder']);
  });

  it.each(['../package/frameworks/full', '/etc/passwd', 'a/b', '..', 'con', ''])('%j is no id, so nothing is opened', (id) => {
    expect(codesOf(findFramework(places, id))).toEqual(['unknown-framework']);
  });

  it('wants the id and the file name to agree', () => {
    write('mine.yaml', smallAs('yours'));
    expect(findFramework(places, 'mine').diagnostics[0]).toMatchObject({ code: 'other-file-name', params: { id: 'yours', name: 'mine.yaml' } });
  });

  it('says what is wrong in a broken one', () => {
    write('mine.yaml', smallAs('mine').replace('title: T', 'titel: T'));
    expect(codesOf(findFramework(places, 'mine'))).toEqual(['missing-key', 'unknown-key']);
  });
});

describe('listFrameworks', () => {
  it('bundled ones first, then by id', () => {
    write('zeta.yaml', smallAs('zeta'));
    write('alpha.yaml', smallAs('alpha'));
    const { frameworks, diagnostics } = listFrameworks(places);
    expect(frameworks.map(({ id, bundled }) => [id, bundled])).toEqual([['full', true], ['alpha', false], ['zeta', false]]);
    expect(frameworks[0]).toMatchObject({ title: 'T', version: '2.0.0', method: 'mean', pillars: 1, questions: 1 });
    expect(diagnostics).toEqual([]);
  });

  it('passes over other YAML, and reports broken frameworks', () => {
    write('docker-compose.yaml', 'services: [');
    write('acme.yaml', 'format: revmat/assessment@1\nframework: full\n');
    write('Not An Id.yaml', smallAs('x'));
    write('broken.yaml', 'format: revmat/framework@1\nid: [\n');
    write('full.yaml', smallAs('full'));
    symlinkSync(join(root, 'nowhere'), join(root, 'work/dangling.yaml'));
    const { frameworks, diagnostics } = listFrameworks(places);
    expect(frameworks.map(({ id }) => id)).toEqual(['full']);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['yaml-syntax', join(root, 'work/broken.yaml')], ['shadows-bundled', join(root, 'work/full.yaml')]]);
  });

  it('does without folders that do not exist', () => {
    expect(listFrameworks({ ...places, folders: [join(root, 'nowhere')] }).frameworks.length).toBe(1);
  });
});

describe('compileFrameworks', () => {
  it('one file per framework, what the library holds, and an index', () => {
    expect(compileFrameworks(join(root, 'package/frameworks')).files.map(({ name }) => name)).toEqual(['full.json', 'full.source.json', 'library/kpis.json', 'library/recommendations.json', 'index.json']);
  });

  it('puts into a framework what it takes over from the catalogue', () => {
    writeFileSync(join(root, 'package/frameworks/full.yaml'), `${smallAs('full')}kpis: [{ use: win-rate }]\n`);
    const [full] = compileFrameworks(join(root, 'package/frameworks')).files;
    expect(JSON.parse(full?.text ?? '')).toMatchObject({ kpis: [{ id: 'win-rate', title: 'Win rate', unit: 'percent' }] });
  });

  it('fails loudly on the smallest problem', () => {
    writeLibrary('work');
    write('bad.yaml', smallAs('bad').replace('title: T', 'title: 3'));
    expect(() => compileFrameworks(join(root, 'work'))).toThrow(/bad\.yaml:4:8 wrong-type/);
    write('bad.yaml', smallAs('good'));
    expect(() => compileFrameworks(join(root, 'work'))).toThrow(/file name and id must be the same/);
  });

  it('fails on a framework that no rule recommends', () => {
    writeFileSync(join(root, 'package/frameworks/second.yaml'), smallAs('second'));
    expect(() => compileFrameworks(join(root, 'package/frameworks'))).toThrow(/recommendations\.yaml:3:8 missing-key \{"key":"second"\}/);
  });

  it.each([
    ['a key that is missing', kpis.replace(', unit: percent', ''), /kpis\.yaml:2:8 missing-key/],
    ['an id that is there twice', kpis.replace(/\[(.*)\]/, '[$1, $1]'), /kpis\.yaml:2:\d+ duplicate-id/],
    ['a formula that is none', kpis.replace('title: Win rate', 'title: Win rate, formula: won /'), /kpis\.yaml:2:\d+ formula-syntax/],
    ['a KPI that takes another one over', kpis.replace('id: win-rate', 'use: win-rate'), /kpis\.yaml:2:\d+ unknown-key/],
  ])('fails on a catalogue with %s', (_what, catalog, said) => {
    writeLibrary('work', catalog);
    expect(() => compileFrameworks(join(root, 'work'))).toThrow(said);
  });
});
