import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

interface Node {
  readonly id: string;
  readonly dimensions?: readonly Node[];
  readonly questions?: readonly { readonly id: string; readonly options: readonly { readonly value: number; readonly text: string }[] }[];
}

const own = readFileSync(new URL('../fixtures/cli/tiny.yaml', import.meta.url), 'utf8');

describe('revmat frameworks', () => {
  it('lists what is bundled', async () => {
    const { code, stdout } = await runCli(['frameworks']);
    expect(code).toBe(0);
    for (const id of ['mcalign', 'chargebee-saas']) expect(stdout).toContain(id);
  });

  it('lists and shows what lies in the folder', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'tiny.yaml'), own);
    expect((await runCli(['frameworks'], { cwd })).stdout).toContain('tiny');
    expect((await runCli(['frameworks', 'show', 'tiny'], { cwd })).stdout).toContain('Is it done?');
    expect((await runCli(['frameworks', 'show', './tiny.yaml'], { cwd })).stdout).toContain('Is it done?');
  });

  it('shows a framework as JSON with every question and its options', async () => {
    const { stdout } = await runCli(['frameworks', 'show', 'mcalign', '--json']);
    const { ok, result } = JSON.parse(stdout) as { readonly ok: boolean; readonly result: { readonly levels: readonly object[]; readonly stages: readonly object[]; readonly pillars: readonly Node[] } };
    const questions = (node: Node): readonly NonNullable<Node['questions']>[number][] => [...(node.questions ?? []), ...(node.dimensions ?? []).flatMap(questions)];
    const all = result.pillars.flatMap(questions);
    expect(ok).toBe(true);
    expect(result.levels).toHaveLength(5);
    expect(result.stages).toEqual([]);
    expect(all).toHaveLength(28);
    for (const { options } of all) expect(options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says how to show one to whoever leaves out "show"', async () => {
    const { code, stderr } = await runCli(['frameworks', 'mcalign']);
    expect(code).toBe(2);
    expect(stderr).toContain('revmat frameworks show mcalign');
  });

  it('suggests the framework that was meant', async () => {
    const { code, stderr } = await runCli(['frameworks', 'show', 'mcaling']);
    expect(code).toBe(2);
    expect(stderr).toContain('mcalign');
  });

  it('breaks titles that are longer than a line', async () => {
    const cwd = makeFolder();
    const long = 'a title that does not fit on a line of fifty columns, whoever reads it';
    writeFileSync(join(cwd, 'tiny.yaml'), own.replaceAll(/title: [^,}\n]+/g, `title: "${long}"`));
    const { stdout } = await runCli(['frameworks', 'show', './tiny.yaml'], { cwd, env: { COLUMNS: '50' } });
    expect(stdout).toContain('a title that does not fit on a line of fifty\ncolumns, whoever reads it\n');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('fits a page of 50 columns', async () => {
    const { stdout } = await runCli(['frameworks', 'show', 'chargebee-saas'], { env: { COLUMNS: '50' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});
