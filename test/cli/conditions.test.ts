// Questions that are not always asked, from the file to the report, and the facts that decide on it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const framework = `format: revmat/framework@1
id: tiny
version: "1.0.0"
title: Tiny
levels:
  - { value: 1, id: low, name: Low }
  - { value: 2, id: middle, name: Middle }
  - { value: 3, id: high, name: High }
pillars:
  - id: all
    title: All
    questions:
      - id: quotes
        text: How are quotes made?
        when: { profile: { motion: [sales-led, hybrid] } }
        options: [By hand, With a template, With rules]
      - id: approvals
        text: How are discounts approved?
        when: { profile: { segment: [mid] }, question: quotes, in: [2, 3] }
        options: [By word, By mail, By rule]
      - id: renewals
        text: How do renewals start?
        options: [Late, In time, By themselves]
`;

/** A folder with the framework, and an assessment in which everything is answered with 3. */
async function begin(...options: readonly string[]): Promise<{ readonly cwd: string; readonly text: () => string }> {
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'tiny.yaml'), framework);
  writeFileSync(join(cwd, 'answers.yaml'), 'quotes: 3\napprovals: 3\nrenewals: 3\n');
  const { code } = await runCli(['assess', 'tiny', '-o', 'acme.yaml', '--answers', 'answers.yaml', ...options], { cwd });
  expect(code).toBe(0);
  return { cwd, text: () => readFileSync(join(cwd, 'acme.yaml'), 'utf8') };
}

async function questionsOf(cwd: string): Promise<readonly object[]> {
  const { stdout } = await runCli(['report', 'acme.yaml', '-f', 'json'], { cwd });
  return (JSON.parse(stdout) as { pillars: { questions: object[] }[] }).pillars.flatMap((pillar) => pillar.questions);
}

describe('revmat assess --profile', () => {
  it('puts facts into the profile of a new assessment', async () => {
    const { text } = await begin('--profile', 'motion=sales-led', '--profile', 'team size=10 = small');
    expect(text()).toContain('\nprofile: { motion: sales-led, "team size": "10 = small" }\n');
  });

  it('changes facts of one that is resumed, and keeps the others', async () => {
    const { cwd, text } = await begin('--profile', 'motion=sales-led', '--profile', 'segment=mid');
    await runCli(['assess', 'acme.yaml', '--profile', 'motion=self-serve', '--set', 'renewals=2'], { cwd });
    expect(text()).toContain('\nprofile: { motion: self-serve, segment: mid }\n');
  });

  it('adds them to a file that a person wrote, and leaves the rest of it as it is', async () => {
    const { cwd, text } = await begin();
    const written = '# by hand\nformat: revmat/assessment@1\nframework: tiny\nprofile:\n  segment: mid   # since May\nanswers:\n  quotes: 2\n';
    writeFileSync(join(cwd, 'acme.yaml'), written);
    await runCli(['assess', 'acme.yaml', '--profile', 'motion=hybrid', '--set', 'quotes=3'], { cwd });
    expect(text()).toBe(written.replace('# since May\n', '# since May\n  motion: "hybrid"\n').replace('quotes: 2', 'quotes: 3'));
  });

  it('goes before the profile of a file of answers', async () => {
    const { cwd, text } = await begin('--profile', 'motion=hybrid');
    await runCli(['assess', 'tiny', '-o', 'copy.yaml', '--answers', 'acme.yaml', '--profile', 'motion=self-serve'], { cwd });
    expect(text()).toContain('motion: hybrid');
    expect(readFileSync(join(cwd, 'copy.yaml'), 'utf8')).toContain('\nprofile: { motion: self-serve }\n');
  });

  it.each(['motion', '=sales-led', 'motion=', ' = ', 'motion=a\u0007b', '__proto__=x', '<<=x'])('refuses %j and writes nothing', async (fact) => {
    const cwd = makeFolder();
    const { code, stderr } = await runCli(['assess', 'mcalign', '-o', 'acme.yaml', '--set', 'forecast=2', '--profile', fact], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^revmat: --profile/);
    expect(stderr).not.toContain('\u0007');
    expect(existsSync(join(cwd, 'acme.yaml'))).toBe(false);
  });

  it('is in the help with an example', async () => {
    const { stdout } = await runCli(['assess', '--help']);
    expect(stdout).toContain('--profile <fact=value>');
    expect(stdout).toContain('$ revmat assess mcalign -o acme.yaml --profile motion=sales-led');
  });
});

describe('an assessment with questions that are not asked', () => {
  it('says when it is saved that they are not applicable, and that nothing is missing', async () => {
    const { cwd } = await begin();
    const { stderr } = await runCli(['assess', 'acme.yaml', '--profile', 'motion=self-serve', '--set', 'renewals=2'], { cwd });
    expect(stderr).toContain('1 of 3 answered, 2 not applicable, coverage 100');
    expect(stderr).toContain('Read the report: revmat report acme.yaml');
  });

  it('names the answers that are given now and kept uncounted', async () => {
    const { cwd, text } = await begin('--profile', 'motion=self-serve');
    const { stderr } = await runCli(['assess', 'acme.yaml', '--set', 'quotes=2', '--set', 'renewals=2'], { cwd });
    expect(stderr.split('\n')[0]).toBe('revmat: kept, but not counted, since they are not asked here: quotes');
    expect(text()).toContain('  quotes: 2\n  approvals: 3\n  renewals: 2\n');
  });

  it('names those that come from a file of answers', async () => {
    const { cwd } = await begin('--profile', 'motion=hybrid');
    const { stderr } = await runCli(['assess', 'tiny', '-o', 'copy.yaml', '--answers', 'acme.yaml', '--profile', 'motion=self-serve'], { cwd });
    expect(stderr).toContain('revmat: kept, but not counted, since they are not asked here: quotes, approvals\n');
  });

  it('names none where all that is given counts', async () => {
    const { cwd } = await begin('--profile', 'motion=self-serve');
    expect((await runCli(['assess', 'acme.yaml', '--set', 'renewals=2'], { cwd })).stderr).not.toContain('not counted');
  });

  it('says where nothing applies that there is no score for that reason', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'tiny.yaml'), framework);
    const { stderr } = await runCli(['assess', 'tiny', '-o', 'acme.yaml', '--profile', 'motion=self-serve', '--set', 'renewals=na:No renewals'], { cwd });
    expect(stderr).toContain('This company has no score: none of the questions applies.\n');
  });

  it('keeps their answers in the file, and counts them again when the condition holds again', async () => {
    const { cwd, text } = await begin('--profile', 'motion=self-serve');
    expect(text()).toContain('  quotes: 3\n  approvals: 3\n  renewals: 3\n');
    expect(await questionsOf(cwd)).toMatchObject([
      { state: 'not-applicable', value: null, notAsked: { kind: 'profile', fact: 'motion', value: 'self-serve' } },
      { state: 'not-applicable', value: null, notAsked: { kind: 'answer', question: 'quotes', value: null } },
      { state: 'answered', value: 3, notAsked: null },
    ]);
    await runCli(['assess', 'acme.yaml', '--profile', 'motion=hybrid', '--set', 'renewals=2'], { cwd });
    expect(text()).toContain('  quotes: 3\n  approvals: 3\n  renewals: 2\n');
    expect(await questionsOf(cwd)).toMatchObject([{ value: 3 }, { value: 3 }, { value: 2 }]);
  });
});

describe('a staged framework whose gate questions are not asked', () => {
  const staged = framework
    .replace('pillars:', 'scoring: { method: staged }\nstages:\n  - { value: 1, id: one, name: One }\n  - { value: 2, id: two, name: Two }\n  - { value: 3, id: three, name: Three }\npillars:')
    .replace('id: quotes\n', 'id: quotes\n        gate: true\n');

  async function reportOf(motion: string, format: string): Promise<string> {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'tiny.yaml'), staged);
    await runCli(['assess', 'tiny', '-o', 'acme.yaml', '--profile', `motion=${motion}`, '--set', 'quotes=2', '--set', 'approvals=2', '--set', 'renewals=2'], { cwd });
    return (await runCli(['report', 'acme.yaml', '-f', format], { cwd })).stdout;
  }

  it.each(['terminal', 'markdown'])('does not say in %s how many pass, nor names a stage', async (format) => {
    const text = await reportOf('self-serve', format);
    expect(text).toContain('This company has reached none of the stages (mean 2.0 of 3)');
    expect(text).toContain('Reached: none of the stages\n');
    expect(text).toContain('Next: 1, One; none of the gate questions applies\n');
    expect(text).not.toContain('0 % of the gate');
  });

  it('says so where they are asked', async () => {
    const text = await reportOf('hybrid', 'terminal');
    expect(text).toContain('Reached: 2, Two\n Next: 3, Three; 0 % of the gate questions pass it already\n');
  });
});

it('revmat frameworks show says in words when a question is asked', async () => {
  const { cwd } = await begin();
  const { stdout } = await runCli(['frameworks', 'show', 'tiny'], { cwd });
  expect(stdout).toContain('  quotes · asked if motion is sales-led or hybrid\n');
  expect(stdout).toContain('  approvals · asked if segment is mid and quotes is 2 or 3\n');
  expect(stdout).toContain('  renewals\n');
});
