// revmat init: a project that works as written, and nobody's files lost.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, runCli } from './run-cli.ts';

/** An empty folder of that name. */
function folder(name = 'Acme RevOps'): string {
  const cwd = join(makeFolder(), name);
  mkdirSync(cwd);
  return cwd;
}

function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8');
}

function filesIn(cwd: string): readonly string[] {
  return readdirSync(cwd, { recursive: true, encoding: 'utf8', withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(cwd.length + 1)] : [])).toSorted();
}

/** The framework with all its examples in use. */
function withExamples(text: string): string {
  return text.replaceAll(/^# (?=(?:[a-z]+:$| {2}))/gm, (found, offset: number) => (offset > text.indexOf('# Examples follow') ? '' : found));
}

describe('a new project', () => {
  it('works as written: validate, assess, report', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'answers.yaml'), 'ownership: 3\nplan: 2\nforecast: unknown\n');
    expect((await runCli(['init'], { cwd })).code).toBe(0);
    expect(await runCli(['validate'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runCli(['assess', '-o', 'assessments/first.yaml', '--answers', 'answers.yaml'], { cwd })).code).toBe(0);
    expect(await runCli(['validate', 'assessments/first.yaml'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout } = await runCli(['report', 'assessments/first.yaml', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ framework: { id: 'acme-revops' }, overall: { target: 4 } });
  });

  it('consists of these files, and says so', async () => {
    const cwd = folder();
    const { stdout, stderr } = await runCli(['init'], { cwd });
    expect(stdout).toBe('');
    expect(filesIn(cwd)).toEqual([
      '.github/workflows/revmat.yml',
      '.revmat/assessment.schema.json',
      '.revmat/config.schema.json',
      '.revmat/framework.schema.json',
      'assessments/.gitkeep',
      'frameworks/acme-revops.yaml',
      'revmat.yaml',
    ]);
    for (const file of filesIn(cwd)) expect(stderr).toContain(`  ${file}\n`);
    for (const command of ['revmat validate', 'revmat assess -o assessments/first.yaml', 'revmat report assessments/first.yaml']) expect(stderr).toContain(`  ${command} `);
  });

  it('names the next commands whole in a narrow terminal', async () => {
    const { stderr } = await runCli(['init'], { cwd: folder(), env: { COLUMNS: '50' } });
    expect(stderr.split('Next:\n')[1]).toBe('  revmat validate\n  revmat assess -o assessments/first.yaml\n  revmat report assessments/first.yaml\n');
  });

  it.each(['frameworks/acme-revops.yaml', 'revmat.yaml'])('tells editors of both families in %s where the schema is', async (path) => {
    const cwd = folder();
    await runCli(['init'], { cwd });
    const [first = '', second = ''] = read(cwd, path).split('\n');
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
    expect(second).toBe(`# $schema: ${schema}`);
    expect(existsSync(resolve(cwd, dirname(path), schema))).toBe(true);
  });

  it.each(['mcalign', 'chargebee-saas'])('on %s has examples that are valid once they are in use', async (base) => {
    const cwd = folder();
    await runCli(['init', base, '--id', 'own'], { cwd });
    const used = withExamples(read(cwd, 'frameworks/own.yaml'));
    writeFileSync(join(cwd, 'frameworks/own.yaml'), used);
    expect(Object.keys(parse(used) as object)).toEqual(['format', 'id', 'version', 'title', 'extends', 'target', 'pillars', 'questions', 'steps']);
    expect(await runCli(['validate'], { cwd })).toMatchObject({ code: 0 });
    const { stdout } = await runCli(['frameworks', 'show', 'own', '--json'], { cwd });
    expect(stdout).toContain('"our-question"');
  });

  it('has examples of gates that are within reach', async () => {
    const cwd = folder();
    await runCli(['init'], { cwd });
    const used = read(cwd, 'revmat.yaml').replaceAll('  # ', '  ');
    writeFileSync(join(cwd, 'revmat.yaml'), used);
    expect(parse(used)).toMatchObject({ gates: { coverage: 0.8, overall: 3, pillars: { people: { min: 3 } }, evidence: { 'max-age': 365 }, baseline: { file: 'revmat-baseline.json' } } });
    expect(await runCli(['validate'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each(['"Größe": 100 % \\ #1', "it's: yes", '収益の成熟度', '- [a, b]', '{x: 1}', '&a *b !c', 'no'])('may be called %j', async (title) => {
    const cwd = folder();
    await runCli(['init', '--id', 'own', '--title', title], { cwd });
    expect((await runCli(['validate'], { cwd })).code).toBe(0);
    const { stdout } = await runCli(['frameworks', 'show', 'own', '--json'], { cwd });
    expect((JSON.parse(stdout) as { readonly result: { readonly title: string } }).result.title).toBe(title);
  });

  it.each([['Acme RevOps', 'acme-revops'], ['mcalign', 'our-mcalign'], ['収益', 'our-mcalign'], ['con', 'our-mcalign']])('in the folder %s has the id %s', async (name, id) => {
    const cwd = folder(name);
    expect((await runCli(['init'], { cwd })).code).toBe(0);
    expect(read(cwd, `frameworks/${id}.yaml`)).toContain(`\nid: ${id}\n`);
  });
});

describe('the CI job', () => {
  it.each([['github', '.github/workflows/revmat.yml'], ['gitlab', '.gitlab-ci.yml']])('for %s installs revmat, validates and reports', async (ci, path) => {
    const cwd = folder();
    await runCli(['init', '--ci', ci], { cwd });
    const text = read(cwd, path);
    expect(parse(text)).toHaveProperty(ci === 'github' ? 'jobs.revmat.steps' : 'revmat.script');
    for (const command of ['npm install --global revmat@', 'revmat validate', 'revmat report "$file"', 'revmat check ']) expect(text).toContain(command);
  });

  it('is left out where none is wanted', async () => {
    const cwd = folder();
    await runCli(['init', '--ci', 'none'], { cwd });
    expect(filesIn(cwd).filter((file) => file.startsWith('.git'))).toEqual([]);
  });
});

describe('what is there already', () => {
  it('is named, all of it, and nothing is written', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'frameworks'));
    for (const path of ['revmat.yaml', 'frameworks/own.yaml']) writeFileSync(join(cwd, path), 'mine\n');
    const { code, stderr } = await runCli(['init', '--id', 'own'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('frameworks/own.yaml, revmat.yaml exist already; nothing was written');
    expect(filesIn(cwd)).toEqual(['frameworks/own.yaml', 'revmat.yaml']);
    expect(read(cwd, 'revmat.yaml')).toBe('mine\n');
  });

  it('stays as it is where init is called twice', async () => {
    const cwd = folder();
    await runCli(['init', '--id', 'own', '--title', 'First'], { cwd });
    expect((await runCli(['init', '--id', 'own', '--title', 'Second'], { cwd })).code).toBe(2);
    expect(read(cwd, 'frameworks/own.yaml')).toContain('title: "First"');
  });

  it('is replaced with --force', async () => {
    const cwd = folder();
    await runCli(['init', '--id', 'own', '--title', 'First'], { cwd });
    expect((await runCli(['init', '--id', 'own', '--title', 'Second', '--force'], { cwd })).code).toBe(0);
    expect(read(cwd, 'frameworks/own.yaml')).toContain('title: "Second"');
  });

  it('counts where it is a link into nowhere as well', async () => {
    const cwd = folder();
    symlinkSync('/nowhere/at/all', join(cwd, 'revmat.yaml'));
    expect((await runCli(['init'], { cwd })).stderr).toContain('revmat.yaml exists already');
  });

  it('is not said to be written where it is left alone', async () => {
    const cwd = folder();
    await runCli(['init'], { cwd });
    expect((await runCli(['init', '--force'], { cwd })).stderr).not.toContain('.gitkeep');
  });

  it('does not count where it is a schema of revmat, and does where it is another', async () => {
    const cwd = folder();
    await runCli(['schema', 'framework', '-o', '.revmat/framework.schema.json'], { cwd });
    expect((await runCli(['init'], { cwd })).code).toBe(0);
    const other = folder();
    mkdirSync(join(other, '.revmat'));
    writeFileSync(join(other, '.revmat/config.schema.json'), '{}\n');
    expect((await runCli(['init'], { cwd: other })).stderr).toContain('.revmat/config.schema.json exists already');
  });

  it('is not left through a link that leads out of the folder', async () => {
    const cwd = folder();
    const elsewhere = makeFolder();
    symlinkSync(elsewhere, join(cwd, 'frameworks'));
    const { code, stderr } = await runCli(['init', '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('leads out of the project');
    expect([...readdirSync(elsewhere), ...filesIn(cwd)]).toEqual([]);
  });
});

describe('a folder that has no room', () => {
  it.each([
    ['a file where a folder has to be', 'frameworks', 'frameworks is a file, and a folder is needed'],
    ['a file in the way of a file further down', '.github', '.github is a file, and a folder is needed'],
    ['a file in the way of a file that is written last', '.revmat', '.revmat is a file, and a folder is needed'],
  ])('%s: says so and writes nothing, with --force as well', async (_, name, said) => {
    const cwd = folder();
    writeFileSync(join(cwd, name), '');
    for (const argv of [['init'], ['init', '--force']]) {
      const { code, stderr } = await runCli(argv, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${said}; nothing was written`);
    }
    expect(filesIn(cwd)).toEqual([name]);
  });

  it('a folder where a file has to be: says so and writes nothing', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'revmat.yaml'));
    const { code, stderr } = await runCli(['init', '--force'], { cwd });
    expect({ code, stderr, files: filesIn(cwd) }).toEqual({ code: 2, stderr: 'revmat: cannot write revmat.yaml: there is a folder of that name; nothing was written\n', files: [] });
  });

  it('a link into nowhere where a folder has to be: says so and writes nothing', async () => {
    const cwd = folder();
    symlinkSync('/nowhere/at/all', join(cwd, 'assessments'));
    const { code, stderr } = await runCli(['init'], { cwd });
    expect({ code, stderr, files: filesIn(cwd) }).toEqual({ code: 2, stderr: 'revmat: cannot write assessments/.gitkeep: assessments is a link that leads nowhere; nothing was written\n', files: [] });
  });
});

describe('a way out', () => {
  it('in a folder with a project is one more framework', async () => {
    const cwd = folder();
    await runCli(['init'], { cwd });
    const { stderr } = await runCli(['init', '--id', 'second'], { cwd });
    expect(stderr).toContain('another framework in it is one more file in frameworks/. To replace what exists, add --force.');
  });

  it('beside a framework or a CI file is another id, or no CI file', async () => {
    const cwd = folder();
    for (const path of ['frameworks', '.github/workflows']) mkdirSync(join(cwd, path), { recursive: true });
    for (const path of ['frameworks/own.yaml', '.github/workflows/revmat.yml']) writeFileSync(join(cwd, path), 'mine\n');
    const { stderr } = await runCli(['init', '--id', 'own'], { cwd });
    expect(stderr).toContain('--id ID. Without a CI file: --ci none. To replace');
    expect((await runCli(['init', '--id', 'another', '--ci', 'none'], { cwd })).code).toBe(0);
  });
});

describe('a project below others', () => {
  it('is told that the one around it holds no more', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'revmat.yaml'), 'format: revmat/config@1\n');
    mkdirSync(join(cwd, 'north'));
    const { stderr } = await runCli(['init'], { cwd: join(cwd, 'north') });
    expect(stderr).toContain('This folder lies in the project of ../revmat.yaml.');
  });

  it.each([['github', '../../.github/workflows/revmat.yml', 'working-directory: "teams/north"'], ['gitlab', '../../.gitlab-ci.yml', 'cd "teams/north"']])('in a repository is told where its CI file for %s belongs', async (ci, path, addition) => {
    const cwd = folder();
    for (const path of ['.git', 'teams/north']) mkdirSync(join(cwd, path), { recursive: true });
    const { code, stderr } = await runCli(['init', '--ci', ci], { cwd: join(cwd, 'teams/north') });
    const said = stderr.replaceAll('\n', ' ');
    expect(code).toBe(0);
    expect(said).toContain(path);
    expect(said).toContain(addition);
  });

  it('is told nothing where it is the repository itself, or has no CI file', async () => {
    const cwd = folder();
    for (const path of ['.git', 'north/.git', 'south']) mkdirSync(join(cwd, path), { recursive: true });
    writeFileSync(join(cwd, 'revmat.yaml'), 'format: revmat/config@1\n');
    expect((await runCli(['init'], { cwd: join(cwd, 'north') })).stderr).not.toMatch(/lies in|CI file/);
    expect((await runCli(['init', '--ci', 'none'], { cwd: join(cwd, 'south') })).stderr).not.toContain('CI file');
  });
});

describe('what cannot be', () => {
  it.each([
    [['--id', 'Not An Id'], 'cannot be an id'],
    [['--id', '../up'], 'cannot be an id'],
    [['--id', 'con'], 'cannot be an id'],
    [['--id', 'mcalign'], 'is the id of a framework that comes with revmat'],
    [['--title', '  '], 'needs a title'],
    [['--title', 'a\u0007b'], 'character that no file can hold'],
    [['mcaling'], 'did you mean "mcalign"?'],
    [['--ci', 'jenkins'], 'Allowed choices are github, gitlab, none'],
  ])('%j is refused, and nothing is written', async (argv, said) => {
    const cwd = folder();
    const { code, stderr } = await runCli(['init', ...argv], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(filesIn(cwd)).toEqual([]);
  });
});
