// A team's framework of ten lines, over a bundled one: it is found, checked, told apart from what it builds on, and scored.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

const fixtures = join(packageFolder, 'test/fixtures/own-framework');
const mcalign = JSON.parse(readFileSync(join(packageFolder, 'dist/frameworks/mcalign.json'), 'utf8'));

function makeProject(): string {
  const folder = makeFolder();
  mkdirSync(join(folder, 'frameworks'));
  cpSync(join(fixtures, 'acme.yaml'), join(folder, 'frameworks/acme.yaml'));
  return folder;
}

function idsOf(group: { readonly questions: readonly { readonly id: string }[]; readonly dimensions: readonly never[] }): readonly string[] {
  return [...group.questions.map(({ id }) => id), ...group.dimensions.flatMap(idsOf)];
}

/** Everything at 3, but what is given. */
function answers(given: Readonly<Record<string, number>>): string {
  const all = Object.fromEntries(mcalign.pillars.flatMap(idsOf).map((id: string) => [id, 3]));
  return Object.entries({ ...all, ...given }).map(([id, value]) => `${id}: ${value}\n`).join('');
}

async function score(cwd: string, framework: string, given: string) {
  writeFileSync(join(cwd, 'answers.yaml'), given);
  const assessed = await runCli(['assess', framework, '-o', `by-${framework}.yaml`, '--answers', 'answers.yaml'], { cwd });
  expect(assessed.stderr + assessed.code).toMatch(/Saved .*0$/s);
  const { stdout } = await runCli(['report', `by-${framework}.yaml`, '-f', 'json'], { cwd });
  return JSON.parse(stdout);
}

describe('a framework of ten lines', () => {
  it('is ten lines long', () => {
    expect(readFileSync(join(fixtures, 'acme.yaml'), 'utf8').trimEnd().split('\n')).toHaveLength(10);
  });

  it('validates', async () => {
    expect(await runCli(['validate', 'frameworks/acme.yaml'], { cwd: makeProject() })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('says for each of its changes in which line it is', async () => {
    const { stdout } = await runCli(['frameworks', 'show', 'acme', '--origin'], { cwd: makeProject() });
    expect(stdout).toBe(readFileSync(join(fixtures, 'origin.expected.txt'), 'utf8'));
  });

  it('changes the scores as worked out by hand', async () => {
    const cwd = makeProject();
    const common = { ownership: 4, 'shared-goals': 5, plan: 1, pipeline: 2 };
    // people: mandate 4, alignment (5 + 1 + 2) / 3, revops-team 3, capability-building 3
    // processes: lifecycle-design 3, handoffs 3, selling (2 + 3 + 3) / 3, retaining 3, process-governance 3
    const before = await score(cwd, 'mcalign', answers({ ...common, cadence: 2 }));
    expect(before.pillars[0].score).toBeCloseTo((4 + 8 / 3 + 3 + 3) / 4, 12);
    expect(before.pillars[1].score).toBeCloseTo((3 + 3 + 8 / 3 + 3 + 3) / 5, 12);
    expect(before.overall).toMatchObject({ score: expect.closeTo(3.025, 12), target: 3, gap: 0 });
    // Without cadence: alignment (5 + 1) / 2 = 3. With ent.approval at 4 of 4, which is 5 of 5: selling (2 + 3 + 3 + 5) / 4 = 3.25.
    // people (4 + 3 + 3 + 3) / 4 = 3.25, counted twice; processes (3 + 3 + 3.25 + 3 + 3) / 5 = 3.05
    const after = await score(cwd, 'acme', answers({ ...common, 'ent.approval': 4 }).replace('cadence: 3\n', ''));
    expect(after.pillars[0]).toMatchObject({ score: expect.closeTo(3.25, 12), target: 4 });
    expect(after.pillars[1]).toMatchObject({ score: expect.closeTo(3.05, 12) });
    expect(after.overall).toMatchObject({ score: expect.closeTo((2 * 3.25 + 3.05 + 3 + 3) / 5, 12), target: 4, gap: expect.closeTo(0.89, 12) });
  });

  it('recommends the steps that came with the question it took over', async () => {
    const cwd = makeProject();
    const report = await score(cwd, 'acme', answers({ 'ent.approval': 0 }).replace('cadence: 3\n', ''));
    expect(report.steps.map((step: { question: string }) => step.question)).toContain('ent.approval');
  });

  it('is the same framework when it is written out in full', async () => {
    const cwd = makeProject();
    const { stdout: shown } = await runCli(['frameworks', 'show', 'acme', '--json'], { cwd });
    const flat = await runCli(['frameworks', 'flatten', 'acme'], { cwd });
    writeFileSync(join(cwd, 'frameworks/acme.yaml'), flat.stdout);
    expect(flat.stdout).not.toMatch(/^\s*(?:- )?(?:extends|use):/m);
    expect((await runCli(['frameworks', 'show', 'acme', '--json'], { cwd })).stdout).toBe(shown);
  });

  it('shows its answers through the framework that it builds on, and names what is missing there', async () => {
    const cwd = makeProject();
    await score(cwd, 'acme', answers({ 'ent.approval': 4 }).replace('cadence: 3\n', ''));
    const { stdout } = await runCli(['report', 'by-acme.yaml', '--as', 'mcalign', '-f', 'json'], { cwd });
    const { framework, overall, seenThrough } = JSON.parse(stdout);
    expect(framework.id).toBe('mcalign');
    expect(overall.counts).toMatchObject({ total: 28, answered: 27 });
    expect(seenThrough).toMatchObject({ id: 'acme', version: '1.0.0', missing: ['cadence'], unfitting: [] });
    expect((await runCli(['report', 'by-acme.yaml', '--as', 'mcalign', '-f', 'markdown'], { cwd })).stdout).toContain('27 of the 28 questions here; missing: cadence.');
  });

  it('shows the one answer that it shares with the framework whose question it took over', async () => {
    const cwd = makeProject();
    await score(cwd, 'acme', answers({ 'ent.approval': 4 }).replace('cadence: 3\n', ''));
    const { stdout } = await runCli(['report', 'by-acme.yaml', '--as', 'chargebee-saas', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).overall.counts).toMatchObject({ total: 22, answered: 1 });
  });
});

describe('a framework that builds on a file', () => {
  it('never follows a link out of the project', async () => {
    const cwd = makeProject();
    const outside = makeFolder();
    cpSync(join(fixtures, 'acme.yaml'), join(outside, 'base.yaml'));
    writeFileSync(join(cwd, 'revmat.yaml'), 'format: revmat/config@1\n');
    symlinkSync(join(outside, 'base.yaml'), join(cwd, 'frameworks/base.yaml'));
    writeFileSync(join(cwd, 'frameworks/linked.yaml'), 'format: revmat/framework@1\nid: linked\nversion: "1"\nextends: ./base.yaml\n');
    const { code, stdout } = await runCli(['validate', 'frameworks/linked.yaml'], { cwd });
    expect(stdout).toContain('frameworks/linked.yaml:4:10 error outside-project');
    expect(code).toBe(1);
  });
});
