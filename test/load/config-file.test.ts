// Where a project's revmat.yaml is found, and what the folders in it may be.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/load/check-config.ts';
import { findProject, type Project } from '../../src/load/config-file.ts';
import { loadConfig } from '../../src/load/config.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { warningCodes } from '../../src/model/warning-codes.ts';
import { codesOf, documentFrom, fixtures, valueOf } from './fixtures.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'revmat-project-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function folder(path: string): string {
  mkdirSync(join(root, path), { recursive: true });
  return join(root, path);
}

function find(path: string): Outcome<Project | null> {
  return findProject(folder(path), (file) => file);
}

const head = 'format: revmat/config@1\n';

describe('a revmat.yaml', () => {
  it('is found in the folder itself and above it, the nearest first', () => {
    write('revmat.yaml', head);
    write('sub/revmat.yaml', head);
    expect(valueOf(find('other/deep'))?.folder).toBe(root);
    expect(valueOf(find('sub/deep'))?.folder).toBe(join(root, 'sub'));
  });

  it('is not looked for above the folder of a git repository', () => {
    write('revmat.yaml', head);
    folder('repo/.git');
    expect(valueOf(find('repo/deep'))).toBeNull();
    write('repo/revmat.yaml', head);
    expect(valueOf(find('repo/deep'))?.folder).toBe(join(root, 'repo'));
  });

  it('is passed over where it says that it is something else', () => {
    write('revmat.yaml', head);
    write('answers/revmat.yaml', 'format: revmat/assessment@1\nframework: mcalign\n');
    expect(valueOf(find('answers'))?.folder).toBe(root);
  });

  it('that is broken is a failure, not nothing', () => {
    write('revmat.yaml', `${head}framework: [\n`);
    expect(codesOf(find('.'))).toEqual(['yaml-syntax']);
  });

  it('that is a folder is a failure as well', () => {
    folder('revmat.yaml');
    expect(codesOf(find('.'))).toEqual(['not-a-file']);
  });
});

describe('framework folders', () => {
  it('are frameworks and the project folder where nothing is said, as far as they exist', () => {
    write('revmat.yaml', head);
    expect(valueOf(find('.'))?.folders).toEqual([root]);
    folder('frameworks');
    const found = find('.');
    expect(valueOf(found)?.folders).toEqual([join(root, 'frameworks'), root]);
    expect(found.diagnostics).toEqual([]);
  });

  it('are searched in the order in which they are written', () => {
    for (const name of ['b', 'a/c']) folder(name);
    write('revmat.yaml', `${head}frameworks: [b, a/c, ./b/../a]\n`);
    expect(valueOf(find('.'))?.folders).toEqual(['b', 'a/c', 'a'].map((name) => join(root, name)));
  });

  it('that are missing are warned of, where they are written', () => {
    write('revmat.yaml', `${head}frameworks: [., framworks]\n`);
    const found = find('.');
    expect(valueOf(found)?.folders).toEqual([root]);
    expect(found.diagnostics).toMatchObject([{ code: 'missing-folder', severity: 'warning', params: { folder: 'framworks' }, range: { start: { line: 2, column: 17 } } }]);
  });

  it.each(['..', '../other', 'a/../../other', '/etc', 'C:\\frameworks', '\\\\host\\share'])('%s lies outside the project', (path) => {
    write('revmat.yaml', `${head}frameworks: ['${path}']\n`);
    expect(codesOf(find('.'))).toEqual(['outside-project']);
  });

  it('may be links, unless they lead out of the project', () => {
    folder('real');
    folder('project');
    write('project/revmat.yaml', `${head}frameworks: [linked]\n`);
    symlinkSync(join(root, 'real'), join(root, 'project/linked'));
    expect(codesOf(find('project'))).toEqual(['outside-project']);
    rmSync(join(root, 'project/linked'));
    symlinkSync(folder('project/inside'), join(root, 'project/linked'));
    expect(valueOf(find('project'))?.folders).toEqual([join(root, 'project/linked')]);
  });
});

describe('a config', () => {
  it('has what the file says', () => {
    const config = valueOf(loadConfig(documentFrom(`${head}frameworks: [own]\nframework: acme\ngates: { overall: 2.5, pillars: { people: 3 }, coverage: 0.8 }\nignore: [no-steps]\n`)));
    expect(config).toEqual({ frameworks: ['own'], framework: 'acme', gates: [{ rule: 'score', kind: 'overall', id: 'overall', min: 2.5, severity: 'error' }, { rule: 'score', kind: 'pillar', id: 'people', min: 3, severity: 'error' }, { rule: 'coverage', min: 0.8, severity: 'error' }], ignore: new Set(['no-steps']) });
  });

  it('has defaults for all of it', () => {
    expect(valueOf(loadConfig(documentFrom(head)))).toEqual({ frameworks: ['frameworks', '.'], framework: null, gates: [], ignore: new Set() });
  });

  it('can ignore every warning, and no error', () => {
    expect(valueOf(loadConfig(documentFrom(`${head}ignore: [${warningCodes.join(', ')}]\n`))).ignore.size).toBe(warningCodes.length);
    expect(codesOf(loadConfig(documentFrom(`${head}ignore: [missing-key]\n`)))).toEqual(['invalid-value']);
  });
});

describe('gates', () => {
  const gatesOf = (gates: string) => valueOf(loadConfig(documentFrom(`${head}gates: ${gates}\n`))).gates;
  const framework = valueOf(loadFrameworkFile(join(fixtures, 'good', 'full.yaml')));
  const check = (gates: string) => {
    const document = documentFrom(`${head}gates: ${gates}\n`);
    return checkConfig(document, valueOf(loadConfig(document)), framework);
  };

  it('must be within the scale of what they are about', () => {
    const { min, max } = framework.scale;
    expect(check(`{ overall: ${max} }`)).toEqual([]);
    expect(check(`{ overall: ${max + 1} }`)).toMatchObject([{ code: 'outside-scale', params: { value: max + 1, min, max }, path: ['gates', 'overall'] }]);
  });

  it('must be about pillars that there are', () => {
    const pillar = framework.pillars[0]?.id ?? '';
    expect(check(`{ pillars: { ${pillar}: ${framework.pillars[0]?.scale.max} } }`)).toEqual([]);
    expect(check(`{ pillars: { ${pillar}x: 1 } }`)).toMatchObject([{ code: 'unknown-id', params: { kind: 'pillar', suggestion: pillar }, range: { start: { line: 2, column: 21 } } }]);
  });

  it('must be about parts of the kind that they stand under', () => {
    expect(check(`{ questions: { ${framework.pillars[0]?.id}: 1 } }`)).toMatchObject([{ code: 'wrong-kind', params: { expected: 'question', got: 'pillar' } }]);
  });

  it('must be about KPIs and symptoms that there are', () => {
    expect(check('{ kpis: { nothing: { min: 1 } }, symptoms: [nowhere] }')).toMatchObject([
      { code: 'unknown-id', params: { kind: 'kpi', id: 'nothing' }, range: { start: { line: 2, column: 18 } } },
      { code: 'unknown-id', params: { kind: 'symptom', id: 'nowhere' }, path: ['gates', 'symptoms'] },
    ]);
  });

  it('can be written short and long', () => {
    const short = gatesOf('{ overall: 2, pillars: { people: 3 }, stage: 2, coverage: 0.5, evidence: all, symptoms: contradicting, baseline: b.json }');
    const long = gatesOf('{ overall: { min: 2 }, pillars: { people: { min: 3 } }, stage: { min: 2 }, coverage: { min: 0.5 }, evidence: { required: all }, symptoms: { forbid: contradicting }, baseline: { file: b.json, tolerance: 0 } }');
    expect(short.map(({ rule }) => rule)).toEqual(['score', 'score', 'stage', 'coverage', 'evidence', 'symptom', 'baseline']);
    expect(long).toEqual(short);
  });

  it('can be warnings', () => {
    const gates = gatesOf('{ questions: { a: { min: 2, severity: warning } }, evidence: { required: top-levels, max-age: 90, severity: warning }, kpis: { win-rate: { max: 50, severity: warning } }, symptoms: { forbid: [x, y, x], severity: warning } }');
    expect(gates.map(({ rule, severity }) => [rule, severity])).toEqual(['score', 'evidence', 'evidence-age', 'kpi', 'symptom', 'symptom'].map((rule) => [rule, 'warning']));
  });

  it('for the age of evidence alone are about the top levels, and do not ask for evidence', () => {
    expect(gatesOf('{ evidence: { max-age: 90 } }')).toEqual([{ rule: 'evidence-age', of: 'top-levels', days: 90, severity: 'error' }]);
  });

  it.each(['../b.json', '/tmp/b.json', 'C:\\b.json', 'linked/b.json', 'linked/deeper/b.json'])('cannot have a baseline outside the project: %s', (path) => {
    symlinkSync(folder('elsewhere'), join(folder('project'), 'linked'));
    write('project/revmat.yaml', `${head}gates: { baseline: '${path}' }\n`);
    expect(find('project').diagnostics).toMatchObject([{ code: 'outside-project', range: { start: { line: 2, column: 20 } } }]);
  });

  it('may have a baseline that is not there yet', () => {
    write('revmat.yaml', `${head}gates: { baseline: later/b.json }\n`);
    expect(valueOf(find('.'))?.config.gates).toMatchObject([{ file: 'later/b.json', tolerance: 0 }]);
  });
});
