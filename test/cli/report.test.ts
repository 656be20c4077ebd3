import { copyFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const sample = 'examples/lumen-analytics.yaml';

function withSample(): string {
  const folder = makeFolder();
  copyFileSync(sample, join(folder, 'acme.yaml'));
  return folder;
}

describe('revmat report', () => {
  it('prints the report on standard output and nothing on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['report', sample]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Lumen Analytics is Emerging (2.3 of 5), held back by Insights (1.9).');
  });

  it('writes several formats in pairs', async () => {
    const cwd = withSample();
    const result = await runCli(['report', 'acme.yaml', '-f', 'json', '-o', 'r.json', '-f', 'markdown', '-o', 'r.md'], { cwd });
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'))).toMatchObject({ format: 'revmat/report@1' });
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toContain('# Lumen Analytics');
  });

  it('knows the format by the ending of the output', async () => {
    const cwd = withSample();
    expect((await runCli(['report', 'acme.yaml', '-o', 'r.md'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toMatch(/^<!-- revmat\/report@1 -->\n/);
  });

  it('holds for each pillar what the contract names', async () => {
    const { stdout } = await runCli(['report', sample, '-f', 'json']);
    const report = JSON.parse(stdout) as { readonly pillars: readonly object[]; readonly steps: readonly object[] };
    expect(report.pillars).toHaveLength(4);
    for (const pillar of report.pillars) {
      expect(Object.keys(pillar)).toEqual(expect.arrayContaining(['id', 'title', 'score', 'level', 'coverage', 'lower', 'upper', 'target', 'gap', 'questions']));
    }
    for (const step of report.steps) {
      expect(Object.keys(step)).toEqual(expect.arrayContaining(['id', 'question', 'from', 'to', 'owner', 'effort', 'impact', 'need', 'needs']));
    }
  });

  it('writes over its own reports, and over nothing else without --force', async () => {
    const cwd = withSample();
    const argv = ['report', 'acme.yaml', '-f', 'markdown', '-o', 'r.md'];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    expect((await runCli(argv, { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'r.md'), 'my own notes\n');
    const refused = await runCli(argv, { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toBe('my own notes\n');
    expect((await runCli([...argv, '--force'], { cwd })).code).toBe(0);
  });

  it('knows its own text files again as well', async () => {
    const cwd = withSample();
    const argv = ['report', 'acme.yaml', '-o', 'r.txt'];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).toBe(`${(await runCli(['report', 'acme.yaml'], { cwd })).stdout}\nrevmat/report@1\n`);
    expect((await runCli(argv, { cwd })).code).toBe(0);
  });

  it('never writes over the assessment, not even through a link', async () => {
    const cwd = withSample();
    symlinkSync('acme.yaml', join(cwd, 'r.json'));
    const { code } = await runCli(['report', 'acme.yaml', '-f', 'json', '-o', 'r.json', '--force'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toBe(readFileSync(sample, 'utf8'));
  });

  it.each([
    ['formats without outputs', ['-f', 'json', '-f', 'markdown'], 'do not make pairs'],
    ['an unknown format', ['-f', 'pdf'], 'no format "pdf"'],
    ['an ending that says nothing', ['-o', 'r.xyz'], 'ending'],
    ['one file for two reports', ['-f', 'json', '-o', 'r', '-f', 'markdown', '-o', 'r'], 'two reports'],
    ['two reports for standard output', ['-f', 'json', '-o', '-', '-f', 'markdown', '-o', '-'], 'standard output'],
  ])('refuses %s, and writes nothing', async (_what, options, named) => {
    const cwd = withSample();
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', ...options], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(existsSync(join(cwd, 'r'))).toBe(false);
  });

  it('never writes over a framework that it found by its id', async () => {
    const cwd = makeFolder();
    copyFileSync('test/fixtures/load/good/small.yaml', join(cwd, 'small.yaml'));
    writeFileSync(join(cwd, 'acme.yaml'), 'format: revmat/assessment@1\nframework: small\n');
    const { code, stderr } = await runCli(['report', 'acme.yaml', '-f', 'json', '-o', 'small.yaml', '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('small.yaml is the file that is being read');
  });

  it('refuses two reports for one file, however it is written', async () => {
    const cwd = withSample();
    const { code, stderr } = await runCli(['report', 'acme.yaml', '-f', 'json', '-o', 'r', '-f', 'markdown', '-o', './r'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('two reports cannot both be written to ./r');
    expect(existsSync(join(cwd, 'r'))).toBe(false);
  });

  it('does not take a folder that is not there for a file', async () => {
    const cwd = withSample();
    const { code, stderr } = await runCli(['report', 'acme.yaml', '-f', 'json', '-o', 'reports/'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write reports/: there is no such folder');
    expect(existsSync(join(cwd, 'reports'))).toBe(false);
  });

  it('points at the name of a framework that does not exist', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'acme.yaml'), 'format: revmat/assessment@1\nframework: mcaling@1.0.0 # sic\n');
    const problem = 'acme.yaml:2:12 error unknown-framework: there is no framework "mcaling"; did you mean "mcalign"?';
    expect((await runCli(['report', 'acme.yaml'], { cwd })).stderr).toContain(problem);
    expect((await runCli(['validate', 'acme.yaml'], { cwd })).stdout).toContain(problem);
  });

  it('ends with 2 and names the place when the assessment is broken', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'format: revmat/assessment@1\nframework: mcalign\nanswers:\n  forcast: 3\n');
    const { code, stderr } = await runCli(['report', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a.yaml:4:3 error');
    expect(stderr).toContain('forecast');
  });

  it('says when the answers were given for another version of the framework', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.yaml'), 'format: revmat/assessment@1\nframework: mcalign@0.9.0\nanswers:\n  forecast: 3\n');
    const { code, stdout, stderr } = await runCli(['report', 'a.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('version 0.9.0');
    expect(stderr).toContain('warning');
  });

  it('is the same whatever the locale, the time zone and the colour of the machine', async () => {
    const plain = await runCli(['report', sample]);
    const env = { LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati', NO_COLOR: '1' };
    expect((await runCli(['report', sample], { env })).stdout).toBe(plain.stdout);
  });

  it('uses colour on a terminal and none when it is asked for none', async () => {
    const escape = '\u001B[';
    expect((await runCli(['report', sample], { columns: 80 })).stdout).toContain(escape);
    expect((await runCli(['report', sample, '--no-color'], { columns: 80 })).stdout).not.toContain(escape);
    expect((await runCli(['report', sample], { columns: 80, env: { NO_COLOR: '1' } })).stdout).not.toContain(escape);
    expect((await runCli(['report', sample, '--color'])).stdout).toContain(escape);
  });
});

describe('revmat demo', () => {
  it('prints the sample report', async () => {
    const { code, stdout } = await runCli(['demo']);
    expect(code).toBe(0);
    expect(stdout).toBe((await runCli(['report', sample])).stdout);
  });
});
