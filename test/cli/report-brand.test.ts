import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

function withSample(): string {
  const cwd = makeFolder();
  copyFileSync(join(packageFolder, 'examples/lumen-analytics.yaml'), join(cwd, 'acme.yaml'));
  cpSync(join(packageFolder, 'test/fixtures/brand'), cwd, { recursive: true });
  return cwd;
}

describe('revmat report --brand', () => {
  it('gives the page its name and logo, and leaves the other formats as they are', async () => {
    const cwd = withSample();
    const argv = ['report', 'acme.yaml', '-f', 'html', '-o', 'a.html', '-f', 'markdown', '-o', 'a.md'];
    expect(await runCli([...argv, '--brand', 'brand.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(cwd, 'a.html'), 'utf8');
    expect(page).toContain('Northgate Advisory');
    expect(page).toContain(readFileSync(join(cwd, 'logo.svg')).toString('base64'));
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe((await runCli(['report', 'acme.yaml', '-f', 'markdown'], { cwd })).stdout);
  });

  it.each([
    ['on the terminal', []],
    ['as Markdown', ['-f', 'markdown']],
    ['as an envelope', ['--json']],
  ])('is refused where nothing would show it: %s', async (_where, options) => {
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '--brand', 'brand.yaml', ...options], { cwd: withSample() });
    expect(code).toBe(2);
    expect(stderr).toContain('--brand has nothing to change: of the formats only html shows a brand');
    expect(options.includes('--json') || stdout === '').toBe(true);
  });

  it('says where a brand is wrong, and writes nothing', async () => {
    const cwd = withSample();
    writeFileSync(join(cwd, 'pale.yaml'), 'format: revmat/brand@1\ncolors: { accent: "#ffcc00" }\n');
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '-f', 'html', '--brand', 'pale.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('pale.yaml:2:19 error low-contrast:');
  });

  it('never writes over the brand or its logo', async () => {
    const cwd = withSample();
    for (const file of ['brand.yaml', 'logo.svg']) {
      const before = readFileSync(join(cwd, file), 'utf8');
      const { code, stderr } = await runCli(['report', 'acme.yaml', '-f', 'html', '-o', file, '--brand', 'brand.yaml', '--force'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(`${file} is the file that is being read`);
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
    }
  });

  it('is checked by validate', async () => {
    expect(await runCli(['validate', 'brand.yaml'], { cwd: withSample() })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('revmat report -f html', () => {
  it('is chosen by the ending, shows the roadmap, and is known again as its own', async () => {
    const cwd = withSample();
    const argv = ['report', 'acme.yaml', '-o', 'a.html'];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('<section id="roadmap"');
    expect((await runCli(argv, { cwd })).code).toBe(0);
  });
});
