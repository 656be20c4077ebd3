import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

describe('revmat validate', () => {
  it('is silent when all is well', async () => {
    const files = ['frameworks', 'examples'].flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
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
