import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticFormats } from '../../src/cli/diagnostic-formats/registry.ts';
import { makeFolder, makeProject, runCli } from './run-cli.ts';

describe('revmat validate', () => {
  it('is silent when all is well', async () => {
    const files = ['frameworks', 'examples'].flatMap((folder) => readdirSync(folder).filter((file) => file !== 'library').map((file) => join(folder, file)));
    expect(await runCli(['validate', ...files])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('ends with 1 and names line, column and what was meant', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'bad.yaml'), 'pillars: [{id: a, wieght: 2}]\n');
    const { code, stdout } = await runCli(['validate', 'bad.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('bad.yaml:1:19 error unknown-key: unknown key "wieght"; did you mean "weight"?\n');
  });

  it('shows the line on a terminal', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'bad.yaml'), 'pillars: [{id: a, wieght: 2}]\n');
    const { stdout } = await runCli(['validate', 'bad.yaml', '--no-color'], { cwd, columns: 80 });
    expect(stdout).toMatch(/1 \| pillars: \[\{id: a, wieght: 2\}\]\n *\| {19}\^{6}\n/);
  });

  it('ends with 2 when a file cannot be read', async () => {
    const { code, stdout } = await runCli(['validate', 'nowhere.yaml'], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stdout).toContain('nowhere.yaml');
  });

  it('checks an assessment against its framework', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'format: revmat/assessment@1\nframework: mcalign\nanswers: { forecast: 6 }\n');
    const { code, stdout } = await runCli(['validate', 'a.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('a.yaml:3:22 error');
  });

  it('prints problems as JSON in the envelope', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'bad.yaml'), 'pillars: [{id: a, wieght: 2}]\n');
    const { code, stdout } = await runCli(['validate', 'bad.yaml', '--json'], { cwd });
    const envelope = JSON.parse(stdout) as { readonly diagnostics: readonly object[] };
    expect(code).toBe(1);
    expect(envelope).toMatchObject({ formatVersion: 1, ok: false });
    expect(envelope.diagnostics).toContainEqual(expect.objectContaining({ code: 'unknown-key', file: 'bad.yaml', line: 1, column: 19 }));
  });
});

describe('what is no file of revmat', () => {
  const formats = 'revmat/framework@1, revmat/config@1, revmat/translation@1, revmat/assessment@1, revmat/baseline@1, revmat/brand@1';
  it.each([
    ['says nothing about itself', 'services: {}\nversion: 3\n', `compose.yaml:1:1 error unknown-format: the key "format" is missing, and nothing else says what this is; files of revmat say one of: ${formats}\n`],
    ['says it is of another program', 'format: other/thing@1\nitems: []\n', `compose.yaml:1:9 error unknown-format: "other/thing@1" is no format of revmat; files of revmat say one of: ${formats}\n`],
    ['is misspelt', 'format: revmat/framwork@1\nid: x\n', 'compose.yaml:1:9 error unknown-format: "revmat/framwork@1" is no format of revmat; did you mean "revmat/framework@1"?\n'],
  ])('%s: one error, and no guess', async (_, text, stdout) => {
    expect(await runCli(['validate', 'compose.yaml'], { cwd: makeProject({ 'compose.yaml': text }) })).toEqual({ code: 1, stdout, stderr: '1 error and 0 warnings in 1 file.\n' });
  });

  it('is not what extends a framework and only lacks its format', async () => {
    const { stdout } = await runCli(['validate', 'acme.yaml'], { cwd: makeProject({ 'acme.yaml': 'id: acme\nversion: "1"\nextends: mcalign\n' }) });
    expect(stdout).toBe('acme.yaml:1:1 error missing-key: missing key "format"\n');
  });

  it.each([['', 'an empty text is the name of no file'], ['-', 'standard input is not read']])('is %j', async (name, said) => {
    const { code, stdout, stderr } = await runCli(['validate', name], { cwd: makeProject({ 'tiny.yaml': tiny }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it.each([['--json'], ['-f', 'json']])('is told in the envelope with %s %s', async (...format) => {
    const { code, stdout } = await runCli(['validate', ...format], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, ok: false, result: null, diagnostics: [{ code: 'not-evaluated', message: expect.stringContaining('nothing to check') as string }] });
  });
});

const tiny = readFileSync(new URL('../fixtures/cli/tiny.yaml', import.meta.url), 'utf8');
const assessment = 'format: revmat/assessment@1\nframework: tiny@0.9\n';
const config = 'format: revmat/config@1\n';

describe('revmat validate without arguments', () => {
  it('checks revmat.yaml, and what is in its framework folders', async () => {
    const cwd = makeProject({
      'revmat.yaml': `${config}frameworks: [own]\nframework: tinny\n`,
      'own/tiny.yaml': tiny.replace('title: Tiny', 'titel: Tiny'),
      'own/notes.yaml': 'services: {}\n',
      'own/acme.yaml': 'format: revmat/assessment@1\nframework: nothing\n',
      'elsewhere/tiny.yaml': 'format: revmat/framework@1\n',
    });
    const { code, stdout, stderr } = await runCli(['validate'], { cwd });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').map((line) => line.split(':').slice(0, 3).join(':'))).toEqual(['revmat.yaml:3:12 error unknown-framework', 'own/tiny.yaml:1:1 error missing-key', 'own/tiny.yaml:4:1 error unknown-key']);
    expect(stderr).toBe('3 errors and 0 warnings in 2 files.\n');
  });

  it('does so from a folder below as well', async () => {
    const cwd = makeProject({ 'revmat.yaml': `${config}framwork: x\n`, 'sub/notes.txt': '' });
    expect((await runCli(['validate'], { cwd: join(cwd, 'sub') })).stdout).toMatch(/^\.\.\/revmat\.yaml:2:1 error unknown-key:/);
  });

  it('checks frameworks where there is no revmat.yaml', async () => {
    const cwd = makeProject({ 'frameworks/tiny.yaml': tiny });
    expect(await runCli(['validate'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('ends with 2 where there is nothing to check', async () => {
    const { code, stderr } = await runCli(['validate'], { cwd: makeProject({}) });
    expect(code).toBe(2);
    expect(stderr).toContain('there is nothing to check');
  });

  it('ends with 2 where a broken revmat.yaml hides the rest', async () => {
    const cwd = makeProject({ 'revmat.yaml': `${config}frameworks: own\n` });
    const { code, stdout } = await runCli(['validate'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'revmat.yaml:2:13 error wrong-type: "frameworks" must be a list, not "own"\n' });
  });
});

describe('a link that validate comes upon', () => {
  const secret = 'format: revmat/framework@1\nid: secret\npassword: hunter2\n';

  it('is not opened in a framework folder where it leads out of it', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'frameworks/tiny.yaml': tiny });
    const elsewhere = makeProject({ 'secret.yaml': secret });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'frameworks/secret.yaml'));
    expect(await runCli(['validate'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is not opened in a folder that is named where it leads out of the project', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'sub/tiny.yaml': tiny });
    const elsewhere = makeProject({ 'secret.yaml': secret });
    symlinkSync(join(elsewhere, 'secret.yaml'), join(cwd, 'sub/secret.yaml'));
    symlinkSync(join(cwd, 'nowhere.yaml'), join(cwd, 'sub/dangling.yaml'));
    expect(await runCli(['validate', 'sub'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is followed in a folder that is named where it stays in the project', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'archive/bad.yaml': secret, 'sub/tiny.yaml': tiny });
    symlinkSync('../archive/bad.yaml', join(cwd, 'sub/bad.yaml'));
    const { code, stdout } = await runCli(['validate', 'sub'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('sub/bad.yaml:3:1 error unknown-key');
  });

  it('is followed in a folder that is named by a link to another project, where it stays in that one', async () => {
    const elsewhere = makeProject({ 'archive/bad.yaml': secret, 'sub/tiny.yaml': tiny });
    symlinkSync('../archive/bad.yaml', join(elsewhere, 'sub/bad.yaml'));
    const cwd = makeProject({ 'revmat.yaml': config });
    symlinkSync(join(elsewhere, 'sub'), join(cwd, 'linked'));
    expect((await runCli(['validate', 'linked'], { cwd })).stdout).toContain('linked/bad.yaml:3:1 error unknown-key');
  });

  it('is followed where it is named itself', async () => {
    const cwd = makeProject({ 'revmat.yaml': config });
    const elsewhere = makeProject({ 'bad.yaml': secret });
    symlinkSync(join(elsewhere, 'bad.yaml'), join(cwd, 'bad.yaml'));
    const { code, stdout } = await runCli(['validate', 'bad.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('bad.yaml:3:1 error unknown-key');
  });
});

describe('revmat validate with a project', () => {
  it('finds frameworks where revmat.yaml says', async () => {
    const cwd = makeProject({ 'revmat.yaml': `${config}frameworks: [own]\n`, 'own/tiny.yaml': tiny, 'answers/acme.yaml': assessment });
    const { code, stdout } = await runCli(['validate', 'answers/acme.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "answers/acme.yaml:2:12 warning framework-version: written for version 0.9 of the framework; version 1 is used\n" });
  });

  it('ends with 2 where that cannot be read, and shows why once', async () => {
    const cwd = makeProject({ 'revmat.yaml': `${config}frameworks: own\n`, 'a.yaml': assessment, 'b.yaml': assessment });
    const { code, stdout } = await runCli(['validate', 'a.yaml', 'b.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'revmat.yaml:2:13 error wrong-type: "frameworks" must be a list, not "own"\n' });
  });

  it('judges a broken revmat.yaml that is asked for', async () => {
    const cwd = makeProject({ 'revmat.yaml': 'frameworks: [.]\n' });
    const { code, stdout } = await runCli(['validate', 'revmat.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'revmat.yaml:1:1 error missing-key: missing key "format"\n' });
  });

  it('leaves out the warnings that are ignored there', async () => {
    const cwd = makeProject({ 'revmat.yaml': `${config}ignore: [framework-version]\n`, 'tiny.yaml': tiny, 'acme.yaml': assessment });
    expect(await runCli(['validate', 'acme.yaml', '--strict'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('counts warnings as errors with --strict', async () => {
    const cwd = makeProject({ 'tiny.yaml': tiny, 'acme.yaml': assessment });
    expect((await runCli(['validate', 'acme.yaml'], { cwd })).code).toBe(0);
    const { code, stdout } = await runCli(['validate', 'acme.yaml', '--strict'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('acme.yaml:2:12 error framework-version:');
  });

  it('warns of a second framework with the same id', async () => {
    const cwd = makeProject({ 'frameworks/tiny.yaml': tiny, 'tiny.yaml': tiny, 'acme.yaml': assessment.replace('@0.9', '') });
    const { code, stdout } = await runCli(['validate', 'acme.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'tiny.yaml warning ambiguous-framework: "tiny" is also the id of frameworks/tiny.yaml, which is used instead; give one of them another id\n' });
  });
});

describe('revmat validate with a folder', () => {
  it('checks what in it and below names a format of revmat', async () => {
    const cwd = makeProject({
      'all/tiny.yaml': tiny.replace('title: Tiny', 'titel: Tiny'),
      'all/deep/acme.yml': 'format: revmat/assessment@1\n',
      'all/deep/data.json': '{"format": "revmat/assessment@1"}',
      'all/compose.yaml': 'services: {}\n',
      'all/.hidden/x.yaml': 'format: revmat/framework@1\n',
      'all/node_modules/x/x.yaml': 'format: revmat/framework@1\n',
    });
    const { code, stdout } = await runCli(['validate', 'all'], { cwd });
    const files = new Set(stdout.trimEnd().split('\n').map((line) => line.split(':')[0]));
    expect(code).toBe(1);
    expect([...files]).toEqual(['all/tiny.yaml', 'all/deep/acme.yml']);
  });

  it('checks a file once that is named twice', async () => {
    const cwd = makeProject({ 'all/acme.yaml': 'format: revmat/assessment@1\n' });
    const { stdout } = await runCli(['validate', 'all', 'all/acme.yaml', './all/acme.yaml', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ result: { files: 1, errors: 1 } });
  });

  it('ends with 2 where there is nothing of ours in it', async () => {
    const { code, stderr } = await runCli(['validate', 'all'], { cwd: makeProject({ 'all/compose.yaml': 'services: {}\n' }) });
    expect(code).toBe(2);
    expect(stderr).toContain('there is nothing to check in all');
  });
});

describe('the formats of revmat validate', () => {
  it('are all named in the help', async () => {
    const { stdout } = await runCli(['validate', '--help']);
    for (const name of Object.keys(diagnosticFormats)) expect(stdout).toContain(`  ${name} `);
    expect(readdirSync('src/cli/diagnostic-formats').filter((file) => Object.hasOwn(diagnosticFormats, file.replace('.ts', '')))).toHaveLength(Object.keys(diagnosticFormats).length);
  });

  it('json is what --json prints', async () => {
    const cwd = makeProject({ 'a.yaml': 'format: revmat/assessment@1\n' });
    expect(await runCli(['validate', 'a.yaml', '-f', 'json'], { cwd })).toEqual(await runCli(['validate', 'a.yaml', '--json'], { cwd }));
  });

  it('github and sarif name files from the root of the checkout', async () => {
    const cwd = makeProject({ 'sub/a.yaml': 'format: revmat/assessment@1\n' });
    const world = { cwd: join(cwd, 'sub'), env: { GITHUB_WORKSPACE: cwd } };
    expect((await runCli(['validate', 'a.yaml', '-f', 'github'], world)).stdout).toMatch(/^::error file=sub\/a\.yaml,line=1,/);
    expect((await runCli(['validate', 'a.yaml', '-f', 'sarif'], world)).stdout).toContain('"uri": "sub/a.yaml"');
  });

  it('nothing obeyed by a CI runner comes out of a hostile file', async () => {
    const cwd = makeProject({ 'a.yaml': 'format: revmat/assessment@1\nframework: tiny\n"##[add-mask]x": 1\n"::error::x": 1\n' });
    for (const format of Object.keys(diagnosticFormats)) {
      const { stdout } = await runCli(['validate', 'a.yaml', '-f', format], { cwd });
      expect(stdout).not.toContain('##[');
      expect(stdout.split('\n').filter((line) => /^\s*::/.test(line) && !line.startsWith('::error file=a.yaml,'))).toEqual([]);
    }
  });

  it.each([[['-f', 'xml']], [['-f', 'text', '--json']]])('%j is a usage error', async (options) => {
    expect((await runCli(['validate', 'a.yaml', ...options], { cwd: makeFolder() })).code).toBe(2);
  });
});
