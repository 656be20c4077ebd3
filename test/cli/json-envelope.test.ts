// --json on every command: one document on standard output, whatever happens, and of the documented shape.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PassThrough } from 'node:stream';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, type CommandEntry } from '../../src/cli/commands/registry.ts';
import { outputNames, outputs } from '../../src/cli/output-schemas/registry.ts';
import { run } from '../../src/cli/main.ts';
import { answers, refusals } from './json-calls.ts';
import { jsonProject, makeJsonProject, projectFor } from './json-project.ts';
import { faultsOf, faultsOfResult } from './output-validator.ts';
import { fakeIo } from './prompt/fake-io.ts';
import { makeFolder, packageFolder, runCli, type CliResult } from './run-cli.ts';

interface Envelope {
  readonly ok: boolean;
  readonly result: unknown;
  readonly diagnostics: readonly { readonly code: string; readonly hint: string | null }[];
}

async function call(line: string): Promise<CliResult & { readonly envelope: Envelope }> {
  const result = await runCli(line.split(' '), { cwd: projectFor(line) });
  // Whatever stands beside the document makes this throw.
  return { ...result, envelope: JSON.parse(result.stdout) as Envelope };
}

/** `frameworks show` for every command that can be called. */
function callable(): readonly string[] {
  return (Object.entries(commands) as [string, CommandEntry][]).flatMap(([name, { setUp }]) => {
    const command = new Command(name);
    setUp(command, async () => undefined);
    return [name, ...command.commands.map((each) => `${name} ${each.name()}`)];
  });
}

describe.each(answers)('revmat $line', ({ line, name, code: expected }) => {
  it('prints one document of the documented shape', async () => {
    const { code, stdout, envelope } = await call(line);
    expect({ code, ok: envelope.ok, faults: [...faultsOf('output', envelope), ...faultsOfResult(name, envelope.result)] }).toEqual({ code: expected, ok: expected === 0, faults: [] });
    expect(stdout.endsWith('}\n')).toBe(true);
  });
});

describe.each(refusals)('revmat $line', ({ line, code: expected, problem }) => {
  it('prints one document that says why there is no result', async () => {
    const { code, stderr, envelope } = await call(line);
    expect(faultsOf('output', envelope)).toEqual([]);
    expect({ code, ok: envelope.ok, result: envelope.result, problem: envelope.diagnostics[0]?.code }).toEqual({ code: expected, ok: false, result: null, problem });
    expect(stderr).not.toBe('');
  });
});

describe('the calls that are tried', () => {
  const called = (lines: readonly { readonly line: string }[], command: string) => lines.some(({ line }) => line.split(' ').filter((word) => word !== '--json').join(' ').startsWith(command));

  it.each(callable())('are some of %s, with and without a result', (command) => {
    expect({ answered: called(answers, command), refused: called(refusals, command) }).toEqual({ answered: true, refused: true });
  });

  it.each(outputNames)('have every result: %s', (name) => {
    const { command } = outputs[name];
    const words = command.split(' ').slice(1);
    expect(answers.filter((answer) => answer.name === name && words.every((word) => answer.line.includes(word)))).not.toEqual([]);
  });
});

describe('without --json', () => {
  it.each(['report -- --json', '-- --json', 'report --framework --json acme.yaml', 'report missing.yaml -- --json'])('nothing is printed as JSON: revmat %s', async (line) => {
    const { code, stdout } = await runCli(line.split(' '), { cwd: jsonProject });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('a fault of the program', () => {
  it('is one document as well', async () => {
    const now = () => {
      throw new Error('the clock ##[error] stands still');
    };
    const { code, stdout } = await runCli(['assess', 'shop', '-o', 'new.yaml', '--set', 'goals=1', '--json'], { cwd: makeJsonProject(), now });
    const envelope = JSON.parse(stdout) as Envelope;
    expect({ code, faults: faultsOf('output', envelope), diagnostics: envelope.diagnostics }).toMatchObject({ code: 70, faults: [], diagnostics: [{ code: 'bug', message: 'the clock ##[error] stands still' }] });
    expect(stdout).not.toContain('##[');
  });
});

describe('a problem', () => {
  it('comes with what helps against it', async () => {
    const { envelope } = await call('report nobody.yaml --json');
    expect(envelope.diagnostics.map(({ hint }) => hint)).toEqual(['revmat frameworks lists what there is; --framework FILE names a file.']);
  });
});

describe('a warning', () => {
  // Two files of one id: the first one is used. Made once: what assess writes there changes nothing for the others.
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'revmat-ambiguous-'));
    cpSync(jsonProject, cwd, { recursive: true });
    writeFileSync(join(cwd, 'revmat.yaml'), 'format: revmat/config@1\nframeworks: [frameworks, elsewhere]\n');
    cpSync(join(cwd, 'frameworks'), join(cwd, 'elsewhere'), { recursive: true });
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const callAmbiguous = async (line: string): Promise<Envelope> => JSON.parse((await runCli(line.split(' '), { cwd })).stdout) as Envelope;

  it.each(['report acme.yaml', 'report acme.yaml --as branch', 'plan acme.yaml', 'explain acme.yaml', 'explain acme.yaml --as branch', 'compare acme.yaml later.yaml', 'trend acme.yaml later.yaml', 'check acme.yaml --min-coverage 0', 'migrate acme.yaml', 'assess acme.yaml --set goals=2', 'frameworks show shop', 'frameworks compare shop gartner', 'kpis --framework shop', 'kpis show win-rate --framework shop', 'frameworks'])('that is shown is told as well: revmat %s', async (line) => {
    const { ok, diagnostics } = await callAmbiguous(`${line} --json`);
    const expected = line.includes('branch') || line === 'frameworks' ? 2 : 1;
    expect({ ok, codes: diagnostics.map(({ code }) => code) }).toEqual({ ok: true, codes: Array.from({ length: expected }, () => 'ambiguous-framework') });
  });
});

describe('what a framework says', () => {
  it.each([
    ['frameworks', 'frameworks'],
    ['frameworks-show', 'frameworks show hostile'],
    ['frameworks-show-origin', 'frameworks show heir --origin'],
    ['frameworks-compare', 'frameworks compare hostile heir'],
    ['frameworks-flatten', 'frameworks flatten heir'],
    ['kpis', 'kpis --framework hostile'],
    ['kpis-show', 'kpis show rate --framework hostile'],
    ['report', 'report answers.yaml'],
    ['plan', 'plan answers.yaml'],
    ['comparison', 'compare answers.yaml answers.yaml'],
    ['trend', 'trend answers.yaml earlier.yaml'],
    ['explain', 'explain answers.yaml pillar'],
    ['explain', 'explain answers.yaml question'],
  ] as const)('is data, and no command to a runner: %s', async (name, line) => {
    const { stdout } = await runCli([...line.split(' '), '--json'], { cwd: 'test/fixtures/cli/runner-commands' });
    const { result } = JSON.parse(stdout) as Envelope;
    expect(faultsOfResult(name, result)).toEqual([]);
    expect(JSON.stringify(result)).toMatch(/##\[|::/);
    expect(stdout.split('\n').filter((text) => /^\s*::|##\[/.test(text))).toEqual([]);
  });
});

describe('somebody who leaves instead of answering', () => {
  it.each(['frameworks recommend --json', 'init --json'])('leaves one document: revmat %s', async (line) => {
    const io = { ...fakeIo({ env: { TERM: 'dumb' } }), cwd: makeFolder(), packageFolder };
    io.stdin.push(null);
    const code = await run(line.split(' '), io);
    const envelope = JSON.parse(String((io.stdout as unknown as PassThrough).read())) as Envelope;
    expect({ code, faults: faultsOf('output', envelope), ok: envelope.ok, codes: envelope.diagnostics.map((each) => each.code) }).toEqual({ code: 130, faults: [], ok: false, codes: ['interrupted'] });
  });
});

describe('-f json', () => {
  it.each([
    ['report', 'report acme.yaml'],
    ['plan', 'plan acme.yaml'],
    ['comparison', 'compare acme.yaml later.yaml'],
    ['trend', 'trend acme.yaml later.yaml'],
  ] as const)('writes the document to its file, and nothing else anywhere: %s', async (kind, line) => {
    const cwd = makeJsonProject();
    expect(await runCli([...line.split(' '), '-f', 'json', '-o', 'out.json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(faultsOf(kind, JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')))).toEqual([]);
  });

  it('is what --json has as its result', async () => {
    const [enveloped, bare] = [await call('report acme.yaml --json'), await call('report acme.yaml -f json')];
    expect(enveloped.envelope.result).toEqual(bare.envelope);
  });
});

describe('what is saved', () => {
  it('is told with what was answered but is not asked', async () => {
    const { envelope, stderr } = await call('assess acme.yaml --set partners=2 --json');
    expect(envelope.result).toMatchObject({ file: 'acme.yaml', created: false, notCounted: ['partners'], overall: { score: 1.5, counts: { total: 3, answered: 2, notApplicable: 1 } } });
    expect(stderr).not.toMatch(/saved|counted/i);
  });
});

describe('the same call', () => {
  it.each(['report acme.yaml --json', 'kpis --json', 'schema output'])('has the same bytes: revmat %s', async (line) => {
    expect((await call(line)).stdout).toBe((await call(line)).stdout);
  });
});
