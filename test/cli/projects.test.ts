// What a revmat.yaml changes for the commands that use frameworks.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, makeProject, runCli } from './run-cli.ts';

const tiny = `format: revmat/framework@1
id: tiny
version: "1"
title: Tiny
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: high, name: High }]
pillars: [{ id: all, title: All, questions: [{ id: only, text: Is it done?, options: [No., Yes.] }] }]
`;
const config = 'format: revmat/config@1\nframeworks: [shared/maturity]\nframework: tiny\n';

describe('a revmat.yaml', () => {
  it('says where frameworks are found, from every folder of the project', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'shared/maturity/tiny.yaml': tiny, 'clients/acme/acme.yaml': 'format: revmat/assessment@1\nframework: tiny\nanswers: { only: 2 }\n' });
    expect((await runCli(['frameworks'], { cwd })).stdout).toContain('tiny');
    expect((await runCli(['frameworks', 'show', 'tiny'], { cwd: join(cwd, 'clients') })).stdout).toContain('Is it done?');
    expect((await runCli(['report', 'acme.yaml', '-f', 'json'], { cwd: join(cwd, 'clients/acme') })).code).toBe(0);
    expect((await runCli(['report', join(cwd, 'clients/acme/acme.yaml'), '-f', 'json'], { cwd: makeFolder() })).code).toBe(0);
  });

  it('says so for assessments that lie outside as well', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'shared/maturity/tiny.yaml': tiny });
    const outside = makeProject({ 'acme.yaml': 'format: revmat/assessment@1\nframework: tiny\nanswers: { only: 2 }\n' });
    expect((await runCli(['report', join(outside, 'acme.yaml'), '-f', 'json'], { cwd })).code).toBe(0);
  });

  it('that names a folder that is missing is warned of where frameworks are listed', async () => {
    const { code, stderr } = await runCli(['frameworks'], { cwd: makeProject({ 'revmat.yaml': config }) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'revmat.yaml:2:14 warning missing-folder: there is no folder "shared/maturity"\n' });
  });

  it('names the framework that is assessed where nobody does', async () => {
    const cwd = makeProject({ 'revmat.yaml': config, 'shared/maturity/tiny.yaml': tiny });
    const { code } = await runCli(['assess', '-o', 'acme.yaml', '--set', 'only=2'], { cwd });
    expect(code).toBe(0);
    expect((await runCli(['report', 'acme.yaml', '-f', 'json'], { cwd })).stdout).toContain('"id": "tiny"');
  });

  it('leaves it to the person where it names none', async () => {
    const cwd = makeProject({ 'revmat.yaml': 'format: revmat/config@1\n' });
    const { code, stderr } = await runCli(['assess', '-o', 'acme.yaml', '--set', 'only=2'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('say which framework');
  });

  it.each([[['frameworks']], [['assess', 'mcalign', '-o', 'acme.yaml', '--set', 'forecast=2']], [['report', 'a.yaml']]])('that is broken ends %j with 2, and shows why', async (argv) => {
    const cwd = makeProject({ 'revmat.yaml': `${config}gates: 3\n`, 'a.yaml': 'format: revmat/assessment@1\nframework: mcalign\n' });
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('revmat.yaml:4:8 error wrong-type: "gates" must be a mapping (keys and values), not 3\nrevmat: revmat.yaml is not usable\n');
    expect(existsSync(join(cwd, 'acme.yaml'))).toBe(false);
  });
});

describe('two frameworks of one id', () => {
  const warning = 'warning ambiguous-framework: "tiny" is also the id of frameworks/tiny.yaml, which is used instead; give one of them another id\n';
  const files = { 'frameworks/tiny.yaml': tiny.replace('title: Tiny', 'title: First'), 'tiny.yaml': tiny, 'a.yaml': 'format: revmat/assessment@1\nframework: tiny\nanswers: { only: 1 }\n' };

  it.each([[['frameworks', 'show', 'tiny']], [['frameworks']], [['report', 'a.yaml']], [['assess', 'tiny', '-o', 'b.yaml', '--set', 'only=2']]])('are warned of by %j, and the nearer one is used', async (argv) => {
    const { code, stderr } = await runCli(argv, { cwd: makeProject(files) });
    expect(code).toBe(0);
    expect(stderr.split(warning)).toHaveLength(2);
  });
});
