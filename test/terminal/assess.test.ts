// The built program in a real terminal, from the first question to the report. Skipped, and said so, where there is no tmux.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allQuestions, type Framework } from '../../src/model/framework.ts';
import { hasTmux, realTerminal, waitFor } from './tmux.ts';

const program = resolve('bin/revmat.js');
const terminal = realTerminal(`revmat-assess-${process.pid}`);
const frameworks = (JSON.parse(readFileSync('dist/frameworks/index.json', 'utf8')) as readonly { readonly id: string }[]).map(({ id }) => id);
let folder = '';

function answers(): readonly string[] {
  return readFileSync(join(folder, 'acme.yaml'), 'utf8')
    .split('\n')
    .filter((line) => /^ {2}[a-z.-]+: /.test(line))
    .map((line) => line.trim());
}

/** As the built program has it. */
function sizeOf(id: string): { readonly questions: number; readonly symptoms: number } {
  const framework = JSON.parse(readFileSync(`dist/frameworks/${id}.json`, 'utf8')) as Framework;
  return { questions: allQuestions(framework).length, symptoms: framework.symptoms.length };
}

/** What the screen showed before is gone first, lest it be taken for what comes. */
async function run(command: string): Promise<void> {
  const empty = /^\$\s*$/;
  if (!empty.test(await terminal.see(/^\$ ?$/m))) {
    terminal.keys('clear', 'Enter');
    await terminal.see(empty);
  }
  terminal.keys(`clear; node ${program} ${command}; echo "ended with $?"`, 'Enter');
}

describe.skipIf(!hasTmux)('revmat assess in a real terminal (needs /usr/bin/tmux)', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'revmat-assess-'));
    terminal.open(80, 24, folder);
  });
  afterEach(async () => {
    terminal.stop();
    // What was hung up saves once more, and lets go of its lock last.
    await waitFor(() => (existsSync(join(folder, '.acme.yaml.lock')) ? null : true), () => 'the lock to be released');
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(frameworks)('answers %s to the end with one key per question', async (id) => {
    const { questions, symptoms } = sizeOf(id);
    await run(`assess ${id} -o acme.yaml --organization Acme`);
    await terminal.see(`0 of ${questions}`);
    terminal.keys('3'.repeat(questions) + 'y'.repeat(symptoms));
    await terminal.see('Every question has an answer.');
    terminal.keys('f');
    await terminal.see(/^Acme (?:is Defined \(3\.0 of 5\), with all pillars level|has reached stage 3, Subscription management)/m);
    await terminal.see('ended with 0');
    expect(answers()).toHaveLength(questions + symptoms);
  });

  it('asks what and who first where neither is given, survives a stop there, and hears the answers', async () => {
    await run('assess');
    await terminal.see('What is to be assessed?');
    terminal.keys('C-z');
    await terminal.see('Stopped');
    terminal.keys('fg', 'Enter');
    terminal.keys(...frameworks.slice(0, frameworks.indexOf('mcalign')).map(() => 'Down'), 'Enter');
    await terminal.see('Which company is it?');
    terminal.keys('Acme', 'Enter');
    await terminal.see('0 of 28');
    terminal.keys('3');
    await terminal.see('1 of 28');
    terminal.keys('C-c');
    await terminal.see('1 of 28 answered');
  });

  it('goes back, and takes another answer', async () => {
    await run('assess mcalign -o acme.yaml');
    await terminal.see('0 of 28');
    terminal.keys('3', '4');
    await terminal.see('3. What does');
    terminal.keys('Left');
    await terminal.see('2. How are goals');
    terminal.keys('b');
    await terminal.see('1. Who owns');
    terminal.keys('5');
    await waitFor(() => (answers()[0] === 'ownership: 5' ? true : null), () => 'the changed answer');
    expect(answers()).toEqual(['ownership: 5', 'shared-goals: 4']);
  });

  it('ends with 130 on Ctrl-C, says how to go on, and goes on there', async () => {
    await run('assess mcalign -o acme.yaml');
    await terminal.see('0 of 28');
    terminal.keys('3', '3', '2', 'C-c');
    await terminal.see('revmat assess acme.yaml');
    await terminal.see('ended with 130');
    await run('assess acme.yaml');
    await terminal.see('3 of 28');
    await terminal.see('4. How do sales, marketing');
  });

  it('loses nothing that was acknowledged when it is killed', async () => {
    await run('assess mcalign -o acme.yaml');
    await terminal.see('0 of 28');
    terminal.keys('1', '2', '3');
    await terminal.see('3 of 28');
    const lock = JSON.parse(readFileSync(join(folder, '.acme.yaml.lock'), 'utf8')) as { readonly pid: number };
    process.kill(lock.pid, 'SIGKILL');
    expect(answers()).toEqual(['ownership: 1', 'shared-goals: 2', 'plan: 3']);
    await terminal.see('ended with 137');
    await run('assess acme.yaml');
    await terminal.see('4. How do sales, marketing');
  });

  it('lets nobody else write the same file meanwhile', async () => {
    await run('assess mcalign -o acme.yaml');
    await terminal.see('0 of 28');
    const other = realTerminal(`revmat-other-${process.pid}`);
    try {
      other.open(80, 24, folder);
      await other.see(/^\$ ?$/m);
      other.keys(`node ${program} assess acme.yaml; echo "ended with $?"`, 'Enter');
      await other.see('in use');
      await other.see('ended with 2');
    } finally {
      other.stop();
    }
  });

  it('asks line by line with --plain', async () => {
    await run('assess mcalign -o acme.yaml --plain');
    await terminal.see(/^>/m);
    for (const line of ['3', 'u', 'q']) terminal.keys(line, 'Enter');
    await terminal.see('ended with 0');
    expect(answers()).toEqual(['ownership: 3', 'shared-goals: unknown']);
  });

  it('offers the frameworks where none is named', async () => {
    await run('assess');
    await terminal.see('SaaS billing stages');
    terminal.keys('C-c');
    await terminal.see('ended with 130');
    expect(existsSync(join(folder, 'acme.yaml'))).toBe(false);
  });
});
