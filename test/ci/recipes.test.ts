// Every recipe of docs/ci.md: it parses, and its scripts do what the page says, in a project that is good and in one that is not.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gateFormatNames } from '../../src/cli/gate-formats/registry.ts';
import { renderCiFile } from '../../src/cli/init-ci-file.ts';
import { version } from '../../src/cli/version.ts';
import { hasGit } from '../has-git.ts';
import { makeRepository, makeWorld, recipesIn, scriptsOf, type Action, type Workflow } from './recipes.ts';

const page = readFileSync('docs/ci.md', 'utf8');
const recipes = recipesIn(page);
const recipe = (name: string): string => recipes.get(name) ?? '';
const workflows = [...recipes.keys()].filter((name) => name.startsWith('.github/workflows/'));

interface GitlabJob {
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } };
}

const gitlab = (text: string): GitlabJob => (parse(text) as { readonly revmat: GitlabJob }).revmat;
const config = (gates: string): string => `format: revmat/config@1\nframework: mcalign\ngates: ${gates}\n`;
const passing = config('{ people: 2.4 }').replace('people: 2.4', 'pillars: { people: 2.4 }');
const failing = passing.replace('2.4', '2.5');

describe('docs/ci.md', () => {
  it('has all its recipes held by a test', () => {
    expect(page.match(/^```yaml$/gm)).toHaveLength(recipes.size);
    expect([...recipes.keys()]).toEqual(['revmat.yaml', ...['revmat', 'revmat-steps', 'revmat-compare', 'revmat-nightly'].map((name) => `.github/workflows/${name}.yml`), '.gitlab-ci.yml', '.pre-commit-config.yaml']);
  });

  it('installs this version', () => {
    const named = [...page.matchAll(/revmat@v?(\d+\.\d+\.\d+)/g)].map(([, found]) => found);
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named)).toEqual(new Set([version]));
  });

  it('names every format', () => {
    expect([...page.matchAll(/^\| `([a-z]+)` \| /gm)].map(([, name]) => name)).toEqual(expect.arrayContaining([...gateFormatNames]));
  });

  it.each(workflows)('lets %s do no more than it must', (name) => {
    expect((parse(recipe(name)) as Workflow).permissions).toEqual({ contents: name.includes('nightly') ? 'write' : 'read' });
  });
});

describe('the steps for GitHub', () => {
  const scripts = scriptsOf(recipe('.github/workflows/revmat-steps.yml'));

  it('pass a good project, and show its report', () => {
    const world = makeWorld({ 'revmat.yaml': passing });
    expect(world.run(...scripts)).toMatchObject({ status: 0, stdout: 'assessments/acme.yaml: passed people: 2.4; at least 2.4 is needed\n' });
    expect(world.summary()).toContain('Lumen Analytics');
  });

  it('fail another one, with an annotation at an answer', () => {
    const { status, stdout } = makeWorld({ 'revmat.yaml': failing }).run(...scripts.slice(-1));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=assessments\/acme\.yaml,line=14,title=revmat check%3A people::people: 2\.4; at least 2\.5 is needed%0A14: capacity/);
  });
});

describe('the comparison of a pull request', () => {
  it.skipIf(!hasGit)('shows what moved', () => {
    const world = makeWorld({ 'revmat.yaml': passing });
    makeRepository(world);
    const file = join(world.folder, 'assessments/acme.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('shared-goals: 2', 'shared-goals: 4'));
    expect(world.run(...scriptsOf(recipe('.github/workflows/revmat-compare.yml')))).toMatchObject({ status: 0 });
    expect(world.summary()).toContain('shared');
  });
});

describe('the nightly ratchet', () => {
  it.skipIf(!hasGit)('commits a baseline that rose, and nothing where none did', () => {
    const world = makeWorld();
    const origin = makeRepository(world);
    const [check = '', commit = ''] = scriptsOf(recipe('.github/workflows/revmat-nightly.yml'));
    const subjects = (): string => execFileSync('git', ['log', '--format=%s'], { cwd: origin, encoding: 'utf8' });
    expect(world.run(check, commit, commit)).toMatchObject({ status: 0 });
    expect(subjects()).toBe('Raise the baseline to what has been reached\nBegin\n');
  });
});

describe('the job for GitLab', () => {
  const { before_script: install, script, artifacts } = gitlab(recipe('.gitlab-ci.yml'));

  it('installs revmat by itself', () => {
    expect(install).toEqual([`npm install --global revmat@${version}`]);
  });

  it('fails a project that falls short, and leaves what it promises as artifacts', () => {
    const world = makeWorld({ 'revmat.yaml': failing });
    expect(world.run(...script).status).toBe(1);
    expect(artifacts.paths).toEqual(['reports']);
    expect(readFileSync(join(world.folder, artifacts.reports.junit), 'utf8')).toContain('tests="1" failures="1"');
    expect(existsSync(join(world.folder, 'reports/acme.md'))).toBe(true);
  });

  it('passes a good one', () => {
    const world = makeWorld({ 'revmat.yaml': passing });
    expect(world.run('mkdir reports', ...script.slice(-1)).status).toBe(0);
    expect(readFileSync(join(world.folder, artifacts.reports.junit), 'utf8')).toContain('failures="0"');
  });
});

describe('the job that init writes', () => {
  it('fails for GitHub where a gate is not passed', () => {
    const world = makeWorld({ 'revmat.yaml': failing });
    expect(world.run(...scriptsOf(renderCiFile('github', 'assessments').text).slice(-1)).status).toBe(1);
    expect(world.summary()).toContain('Lumen Analytics');
  });

  it('fails for GitLab in the same way, and is content where there are no assessments yet', () => {
    const job = ['mkdir -p reports', ...gitlab(renderCiFile('gitlab', 'assessments').text).script.slice(-1)];
    const world = makeWorld({ 'revmat.yaml': failing });
    expect(world.run(...job).status).toBe(1);
    expect(existsSync(join(world.folder, 'reports/revmat.xml'))).toBe(true);
    rmSync(join(world.folder, 'assessments/acme.yaml'));
    expect(world.run(...job).status).toBe(0);
  });
});

describe('the Action', () => {
  const text = readFileSync('action.yml', 'utf8');
  const action = parse(text) as Action;
  const check = action.runs.steps.find((step) => step.run?.includes('revmat check'));

  /** As the runner fills it: `${{ inputs.x }}` by what is given, else by the default. */
  function envOf(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const fill = (value: string): string => value.replace(/^\$\{\{ inputs\.([a-z-]+) \}\}$/, (_, name: string) => given[name] ?? action.inputs[name]?.default ?? '');
    return Object.fromEntries(Object.entries(check?.env ?? {}).map(([key, value]) => [key, fill(value)]));
  }

  it('is one that GitHub takes: composite, each script with its shell', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.filter(({ run, shell }) => (run === undefined) === (shell !== undefined))).toEqual([]);
  });

  it('lets nothing that is given become part of a script', () => {
    expect(action.runs.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const used = [...text.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
  });

  it('has the inputs that its page names', () => {
    const documented = [...page.slice(page.indexOf('| input |')).matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \|/gm)].flatMap(([, names = '']) => [...names.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    expect(documented.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    const { with: given = {} } = (parse(recipe('.github/workflows/revmat.yml')) as Workflow).jobs['revmat']?.steps[1] ?? {};
    expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it('passes as its page shows it, and says so', () => {
    const { with: given } = (parse(recipe('.github/workflows/revmat.yml')) as Workflow).jobs['revmat']?.steps[1] ?? {};
    const world = makeWorld({ 'revmat.yaml': passing });
    expect(world.runWith(envOf(given as Record<string, string>), check?.run ?? '')).toMatchObject({ status: 0, stdout: expect.stringContaining('passed people: 2.4; at least 2 is needed') });
    expect(world.outputs()).toBe('passed=true\n');
    expect(world.summary()).toContain('Lumen Analytics');
  });

  it('fails where a gate is not passed, whatever is in names and words', () => {
    const hostile = 'a b; touch $(echo pwned) `touch pwned`.yaml';
    const world = makeWorld({ [`assessments/${hostile}`]: readFileSync('examples/lumen-analytics.yaml', 'utf8') });
    const { status, stdout } = world.runWith(envOf({ files: 'assessments/a b*.yaml\n', 'fail-under': 'people=3\noverall=1', args: '--kpi\nwin-rate=20..', summary: 'false' }), check?.run ?? '');
    expect(status).toBe(1);
    expect(stdout.match(/^::error file=assessments\/a b; touch/gm)).toHaveLength(1);
    expect(existsSync(join(world.folder, 'pwned'))).toBe(false);
    expect(world.outputs()).toBe('passed=false\n');
  });

  it('does not pass where there is nothing to check', () => {
    const world = makeWorld();
    expect(world.runWith(envOf({ files: 'none/*.yaml' }), check?.run ?? '')).toMatchObject({ status: 2, stdout: '::error title=revmat::The input "files" matches no file.\n' });
    expect(world.outputs()).toBe('passed=false\n');
  });
});
