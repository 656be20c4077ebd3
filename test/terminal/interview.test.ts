// The interview in a real terminal: what no fake stream can show. Skipped, and said so, where there is no tmux.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasTmux, realTerminal, waitFor } from './tmux.ts';

interface Entry {
  readonly pid?: number;
  readonly values?: readonly unknown[];
  readonly end?: string;
  readonly saved?: boolean;
}

const folder = hasTmux ? mkdtempSync(join(tmpdir(), 'interview-')) : '';
const terminal = realTerminal(`revmat-interview-${process.pid}`);

function entries(): readonly Entry[] {
  try {
    return readFileSync(join(folder, 'saved'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Entry);
  } catch {
    return [];
  }
}

const ended = (): Promise<Entry> => waitFor(() => entries().find(({ end }) => end !== undefined) ?? null, () => 'the end of the interview');
const saved = (): Entry['values'] => entries().findLast(({ values }) => values !== undefined)?.values;
const saves = (...values: readonly unknown[]): Promise<true> => waitFor(() => (JSON.stringify(saved()) === JSON.stringify(values) ? true : null), () => `${JSON.stringify(values)} to be saved`);

/** A process that has ended but that nobody has asked about yet (state Z) does not run any more. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function start(variables = ''): Promise<void> {
  await terminal.see(/^\$/m);
  terminal.keys(`SAVED=saved ${variables} node harness.mjs`, 'Enter');
  await terminal.see('1. How are goals');
}

/** The shell is as it was: its screen, its cursor, echo and line editing. */
async function expectSaneShell(): Promise<void> {
  terminal.keys('stty -a', 'Enter');
  const screen = await terminal.see(/[ ;]icanon/);
  expect(screen).toMatch(/[ ]echo /);
  expect(screen).not.toContain('How are goals');
  expect(terminal.isCursorShown()).toBe(true);
}

describe.skipIf(!hasTmux)('the interview in a real terminal (needs /usr/bin/tmux)', () => {
  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('./interview-harness.ts', import.meta.url))],
      outfile: join(folder, 'harness.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'silent',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
  });

  beforeEach(() => {
    rmSync(join(folder, 'saved'), { force: true });
    terminal.open(80, 24, folder);
  });

  afterEach(() => terminal.stop());

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes pasted digits one by one, survives a stop and a new size, and leaves with Ctrl-C', async () => {
    await start();
    terminal.paste('3333333');
    // Two choices, then the third item of a checklist is ticked, unticked, ….
    await saves(3, 3, ['risks']);
    terminal.keys('C-z');
    await terminal.see('Stopped');
    expect(terminal.isCursorShown()).toBe(true);
    terminal.keys('fg', 'Enter');
    await terminal.see('[x] Known risks');
    terminal.keys('Enter', '2');
    await terminal.see('5. 営業');
    terminal.resize(50, 20);
    await terminal.see(/^ 1-3 answer {2}← back {2}u don't know {2}s skip {2}\? more$/m);
    terminal.keys('C-c');
    expect(await ended()).toEqual({ end: 'interrupted', saved: true });
    await expectSaneShell();
  });

  it('keeps a pasted text of several lines as a note, and leaves with Ctrl-D', async () => {
    await start();
    terminal.keys('n');
    await terminal.see('Note');
    terminal.paste('1 of\n3 q');
    await terminal.see('1 of⏎3 q');
    terminal.keys('Enter', '4');
    await saves(4);
    terminal.keys('C-d');
    expect(await ended()).toEqual({ end: 'paused', saved: true });
    await expectSaneShell();
  });

  it('puts the terminal back when it is terminated', async () => {
    await start();
    terminal.keys('4');
    await saves(4);
    process.kill(entries()[0]!.pid!, 'SIGTERM');
    expect(await ended()).toEqual({ end: 'terminated', saved: true });
    await expectSaneShell();
  });

  it('is gone, its answers saved, when its window is closed, with everything saved', async () => {
    await start();
    terminal.keys('4');
    await saves(4);
    const pid = entries()[0]!.pid!;
    terminal.close();
    expect(await ended()).toEqual({ end: 'hangup', saved: true });
    await waitFor(() => (isRunning(pid) ? null : true), () => 'the program to be gone');
  });

  it('asks line by line on a dumb terminal', async () => {
    await terminal.see(/^\$/m);
    terminal.keys('SAVED=saved TERM=dumb node harness.mjs', 'Enter');
    await terminal.see('Type ? for help.');
    terminal.keys('4', 'Enter');
    await saves(4);
    terminal.keys('C-d');
    expect(await ended()).toEqual({ end: 'paused', saved: true });
  });
});
