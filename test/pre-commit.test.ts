// The hook for pre-commit: a command line that the program takes, and a pattern that finds the files of a project.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, runCli } from './cli/run-cli.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly language: string;
  readonly files: string;
  readonly types: readonly string[];
  readonly require_serial: boolean;
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
const [hook] = hooks as readonly [Hook];
const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly bin: Readonly<Record<string, string>> };

describe('the hook for pre-commit', () => {
  it('is one, which calls a program of the package', () => {
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ id: 'revmat-validate', language: 'node', types: ['yaml'], require_serial: true });
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  });

  it('checks the files that init writes, and no others of them', async () => {
    const cwd = join(makeFolder(), 'own');
    mkdirSync(cwd);
    expect((await runCli(['init'], { cwd })).code).toBe(0);
    const paths = readdirSync(cwd, { recursive: true, encoding: 'utf8', withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(cwd.length + 1)] : []));
    const chosen = paths.filter((path) => new RegExp(hook.files).test(path) && /\.ya?ml$/.test(path)).toSorted();
    expect(chosen).toEqual(['frameworks/own.yaml', 'revmat.yaml']);
    const argv = [...hook.entry.split(' ').slice(1), ...(hook.args ?? []), ...chosen];
    expect(await runCli(argv, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each(['assessments/acme.yaml', 'clients/acme/assessments/2026.yml', 'frameworks/own.de.yaml', 'sub/revmat.yaml'])('checks %s', (path) => {
    expect(new RegExp(hook.files).test(path)).toBe(true);
  });

  it.each(['docker-compose.yaml', '.github/workflows/revmat.yml', 'src/frameworks.yaml', 'my-revmat.yaml', 'assessments/deep/notes.yaml'])('leaves %s alone', (path) => {
    expect(new RegExp(hook.files).test(path)).toBe(false);
  });
});
