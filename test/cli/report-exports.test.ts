// revmat report -f: what concerns files and machines, for every format that there is.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportFormatNames, reportFormats } from '../../src/report/registry.ts';
import { makeFolder, runCli } from './run-cli.ts';

function withSample(folder = makeFolder()): string {
  mkdirSync(folder, { recursive: true });
  copyFileSync('examples/lumen-analytics.yaml', join(folder, 'acme.yaml'));
  return folder;
}

describe('revmat report -f', () => {
  it.each(reportFormatNames)('%s writes over its own file, and over no other', async (name) => {
    const cwd = withSample();
    const argv = ['report', 'acme.yaml', '-f', name, '-o', 'out'];
    const written = async () => ({ ...(await runCli(argv, { cwd })), text: readFileSync(join(cwd, 'out'), 'utf8') });
    const first = await written();
    expect(first).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await written()).toEqual(first);
    writeFileSync(join(cwd, 'out'), 'my own notes\n');
    expect(await written()).toMatchObject({ code: 2, text: 'my own notes\n' });
  });

  it.each(reportFormatNames)('%s is named in the help with what it is for', async (name) => {
    const { stdout } = await runCli(['report', '--help']);
    const line = stdout.split('\n').find((each) => each.startsWith(`  ${name} `)) ?? '';
    expect(line.replace(/ +/g, ' ')).toContain(` ${name} ${reportFormats[name].summary.slice(0, 20)}`);
  });

  it('takes the first of the formats that share an ending', async () => {
    const cwd = withSample();
    expect((await runCli(['report', 'acme.yaml', '-o', 'a.csv', '-o', 'b.xml', '-o', 'c.md'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(/^organization,date,/);
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toContain('<testsuites ');
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).not.toContain('<details>');
    const { stderr } = await runCli(['report', 'acme.yaml', '-o', 'a.xyz'], { cwd });
    expect(stderr.match(/\.csv/g)).toHaveLength(1);
  });

  it('goes into the summary of a job, which is an empty file, and annotates beside it', async () => {
    const cwd = withSample();
    writeFileSync(join(cwd, 'summary'), '');
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '-f', 'github', '-o', 'summary', '-f', 'annotations', '-o', '-'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('**Lumen Analytics is Emerging');
    expect(stdout.split('\n')[1]).toMatch(/^::warning file=acme\.yaml,line=\d+,/);
  });

  it.each([
    ['in a job, from the root of the repository', 'repository', 'clients/acme.yaml'],
    ['elsewhere, from the current folder', 'other', 'acme.yaml'],
  ])('names the assessment %s', async (_where, workspace, expected) => {
    const folder = makeFolder();
    const cwd = withSample(join(folder, 'repository', 'clients'));
    const env = { GITHUB_WORKSPACE: join(folder, workspace) };
    expect((await runCli(['report', 'acme.yaml', '-f', 'annotations'], { cwd, env })).stdout).toContain(`::notice file=${expected},title`);
    expect((await runCli(['report', 'acme.yaml', '-f', 'junit'], { cwd, env })).stdout).toContain(` file="${expected}" line="10"`);
  });

  it('points at the line of each answer', async () => {
    const cwd = withSample();
    const { stdout } = await runCli(['report', 'acme.yaml', '-f', 'annotations'], { cwd });
    const lines = readFileSync(join(cwd, 'acme.yaml'), 'utf8').split('\n');
    const pointed = [...stdout.matchAll(/line=(\d+)/g)].map(([, line]) => lines[Number(line) - 1]?.trim().split(':')[0]);
    expect(pointed).toEqual(['forecast', 'forecast', 'intelligent']);
  });
});
