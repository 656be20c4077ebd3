import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/registry.ts';
import { version } from '../../src/cli/version.ts';
import { reportFormats } from '../../src/report/registry.ts';
import { runCli } from './run-cli.ts';

describe('the program', () => {
  it('prints the version of the package', async () => {
    const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toBe(packaged);
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${packaged}\n`, stderr: '' });
  });

  it('without arguments prints help on standard output', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of Object.keys(commands)) expect(stdout).toContain(name);
  });

  it.each([[], ['frameworks', 'show'], ['frameworks', 'flatten'], ...Object.keys(commands).map((name) => [name])].flatMap((words) => [80, 50].map((columns) => [words.join(' '), columns, words] as const)))('%s --help fits into %i columns, but for lines that are to be copied', async (_, columns, words) => {
    const { stdout } = await runCli([...words, '--help'], { env: { COLUMNS: String(columns) } });
    const copied = /^ {2}(?:\$ |# )/;
    expect(stdout.split('\n').filter((line) => line.length > columns && (columns === 80 || !copied.test(line)))).toEqual([]);
  });

  it.each(Object.keys(commands))('%s --help shows examples or notes', async (name) => {
    const { code, stdout } = await runCli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\$ revmat|examples\//);
  });

  it.each([
    ['an unknown command', ['asses'], 'assess'],
    ['an unknown option', ['report', 'x.yaml', '--formt', 'json'], '--format'],
    ['a missing argument', ['report'], "missing required argument 'file'"],
  ])('ends with 2 on %s and says what is meant', async (_what, argv, named) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('with --json prints one document also on failure', async () => {
    const { code, stdout } = await runCli(['report', 'missing.yaml', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, ok: false, result: null, diagnostics: [{ severity: 'error' }] });
  });
});

describe('a usage error', () => {
  it('is one document with --json as well', async () => {
    const { code, stdout } = await runCli(['report', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'usage', message: "error: missing required argument 'file'" }] });
  });
});

describe('the registries', () => {
  it('name every command file', () => {
    const files = readdirSync('src/cli/commands').filter((file) => !['registry.ts', 'command-setup.ts'].includes(file));
    expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it('name every report format file', () => {
    const files = readdirSync('src/report/formats');
    expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(Object.keys(reportFormats).toSorted());
  });

  it('are what the README and the help speak of', async () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of Object.keys(commands)) expect(readme).toContain(`revmat ${name}`);
    const { stdout } = await runCli(['report', '--help']);
    for (const name of Object.keys(reportFormats)) expect(stdout).toContain(name);
  });
});
