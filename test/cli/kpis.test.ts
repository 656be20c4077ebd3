import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const cwd = 'test/fixtures/kpis';
const expected = (name: string) => readFileSync(`${cwd}/${name}`, 'utf8');
const small = ['--framework', './phases.yaml'];

/** A folder with `phases.yaml`, one piece of text replaced. */
function folderWith(text: string, replacement: string): string {
  const folder = makeFolder();
  writeFileSync(join(folder, 'phases.yaml'), expected('phases.yaml').replace(text, replacement));
  return folder;
}

interface Answer<T> {
  readonly ok: boolean;
  readonly result: T;
}

describe('revmat kpis', () => {
  it('lists the KPIs of a framework with direction and bands', async () => {
    expect(await runCli(['kpis', ...small], { cwd })).toEqual({ code: 0, stdout: expected('list.txt'), stderr: '' });
  });

  it('lists the catalogue by phase', async () => {
    const { code, stdout } = await runCli(['kpis']);
    expect(code).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^[A-Z]\w+$/.test(line));
    expect(headings).toEqual(['Engage', 'Execute', 'Expand', 'Money', 'Foundations']);
  });

  it('lists as JSON, with the limits of every band', async () => {
    const { stdout } = await runCli(['kpis', ...small, '--json'], { cwd });
    const { ok, result } = JSON.parse(stdout) as Answer<{ readonly kpis: readonly { readonly id: string; readonly bands: readonly object[] }[] }>;
    expect(ok).toBe(true);
    expect(result.kpis.map(({ id }) => id)).toEqual(['bookings', 'win-rate', 'cycle', 'retention']);
    expect(result.kpis[1]?.bands).toEqual([
      { cohort: 'any', cuts: [20, 40], tooHigh: 80, mapping: 'derived', source: "Somebody's survey", year: 2022, undated: false, limits: [{ low: null, high: 20 }, { low: 20, high: 40 }, { low: 40, high: null }] },
    ]);
  });

  it('breaks a phase that is longer than a line', async () => {
    const folder = folderWith('direction: trend }', 'direction: trend, phase: from the first touch of a marketing campaign to the signature }');
    const { stdout } = await runCli(['kpis', ...small], { cwd: folder, env: { COLUMNS: '40' } });
    expect(stdout).toMatch(/^From the first touch of a marketing\ncampaign to the signature\nbookings /);
  });

  it('refuses a language that the catalogue does not speak', async () => {
    const { code, stderr } = await runCli(['kpis', '--lang', 'de']);
    expect(code).toBe(2);
    expect(stderr).toContain('revmat does not speak "de"');
  });

  it('says how to explain one to whoever leaves out "show"', async () => {
    const { code, stderr } = await runCli(['kpis', 'win-rate']);
    expect(code).toBe(2);
    expect(stderr).toContain('revmat kpis show win-rate');
  });
});

describe('revmat kpis show', () => {
  it('explains formula, bands, sources, and what is held against it', async () => {
    expect(await runCli(['kpis', 'show', 'win-rate', ...small], { cwd })).toEqual({ code: 0, stdout: expected('show.txt'), stderr: '' });
  });

  it('fits 50 columns', async () => {
    expect((await runCli(['kpis', 'show', 'win-rate', ...small], { cwd, env: { COLUMNS: '50' } })).stdout).toBe(expected('show-50.txt'));
  });

  it('finds one in the catalogue, with the frameworks that use it', async () => {
    const { stdout } = await runCli(['kpis', 'show', 'win-rate', '--json']);
    const { result } = JSON.parse(stdout) as Answer<{ readonly id: string; readonly formula: string; readonly uses: readonly { readonly framework: string }[] }>;
    expect(result).toMatchObject({ id: 'win-rate', formula: 'won / (won + lost)' });
    expect(result.uses.map(({ framework }) => framework)).toContain('mcalign');
  });

  it('does not call figures old that are three years old', async () => {
    const { stdout } = await runCli(['kpis', 'show', 'win-rate', ...small], { cwd, now: () => new Date(2025, 11, 31) });
    expect(stdout).not.toContain('years old');
  });

  it('names a framework once beside a text that two of its steps share', async () => {
    const again = 'moves: [win-rate] }\n  - { id: look-daily, question: inspect, from: 2, to: 3, title: Look at deals every week, effort: S, impact: 4, moves: [win-rate] }';
    const { stdout } = await runCli(['kpis', 'show', 'win-rate', ...small], { cwd: folderWith('moves: [win-rate] }', again) });
    expect(stdout).toContain('  · Look at deals every week (phases)\n');
  });

  it('suggests the KPI that was meant', async () => {
    const { code, stderr } = await runCli(['kpis', 'show', 'wn-rate']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean "win-rate"?');
  });

  it('looks nowhere else than in the framework that is named', async () => {
    const { code, stderr } = await runCli(['kpis', 'show', 'dso', ...small], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no KPI "dso" in "./phases.yaml"');
  });
});
