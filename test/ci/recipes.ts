// Recipes of docs/ci.md and the Action as the shell scripts that a runner would run, with a project around them.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { makeFolder, packageFolder } from '../cli/run-cli.ts';

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly (Step & { readonly shell?: string })[] };
}

/** The blocks of a page by the file that their first line names. */
export function recipesIn(page: string): ReadonlyMap<string, string> {
  return new Map([...page.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]));
}

/** What a runner would do before: nothing that could run here. */
export function isSetUp({ uses, run }: Step): boolean {
  return /^actions\/(?:checkout|setup-node)@v\d+$/.test(uses ?? '') || /^npm install --global revmat@\d+\.\d+\.\d+$/.test((run ?? '').trim());
}

/** Of the one job of a workflow, in order; throws on a step that is neither set-up nor a script. */
export function scriptsOf(text: string): readonly string[] {
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) => steps).filter((step) => !isSetUp(step)).map((step) => {
    if (step.run === undefined) throw new Error(`cannot run ${JSON.stringify(step)}`);
    return step.run;
  });
}

export interface World {
  readonly folder: string;
  /** What the summary of the run holds, and the outputs of its step. */
  summary(): string;
  outputs(): string;
  /** Runs scripts with `bash -e -o pipefail`, as runners do, until one fails. `env`: more of it. */
  runWith(env: Readonly<Record<string, string>>, ...scripts: readonly string[]): Ran;
  run(...scripts: readonly string[]): Ran;
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project with the sample in assessments/, and `revmat` on the path. */
export function makeWorld(files: Readonly<Record<string, string>> = {}): World {
  const folder = makeFolder();
  const tools = makeFolder();
  mkdirSync(join(folder, 'assessments'));
  cpSync(join(packageFolder, 'examples/lumen-analytics.yaml'), join(folder, 'assessments/acme.yaml'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(tools, 'revmat'), `#!/usr/bin/env bash\nexec "${process.execPath}" "${join(packageFolder, 'bin/revmat.js')}" "$@"\n`);
  chmodSync(join(tools, 'revmat'), 0o755);
  const [summary, output] = ['summary.md', 'output'].map((name) => join(tools, name)) as [string, string];
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const runWith: World['runWith'] = (env, ...scripts) => {
    // Each in a shell of its own, so that its exit ends no more than itself.
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', scripts.map((script) => `(\n${script}\n)\n`).join('')], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: [tools, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter), HOME: folder, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, GITHUB_WORKSPACE: folder, GITHUB_BASE_REF: 'main', ...env },
    });
    return { status, stdout, stderr };
  };
  return { folder, summary: () => read(summary), outputs: () => read(output), runWith, run: (...scripts) => runWith({}, ...scripts) };
}

/** Makes the folder a repository whose branch main lies at a bare origin as well. */
export function makeRepository({ folder }: World): string {
  const origin = makeFolder();
  const git = (...words: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Begin');
  git('remote', 'add', 'origin', origin);
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  return origin;
}
