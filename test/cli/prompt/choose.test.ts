import { describe, expect, it } from 'vitest';
import { askForFramework, askForOrganization, ChoiceCancelled } from '../../../src/cli/prompt/choose.ts';
import { fakeIo, shown } from './fake-io.ts';

const choices = [
  { id: 'mcalign', title: 'RevOps assessment', summary: 'Four pillars.', questions: 28 },
  { id: 'stages', title: 'Stages\x1b[2J of growth', summary: null, questions: 12 },
];

describe('choosing a framework on a terminal', () => {
  it('shows titles with what they are and how long they take, on stderr', async () => {
    const io = fakeIo();
    const chosen = askForFramework(choices, io, { colour: false });
    await shown(io);
    expect(io.output()).toContain('RevOps assessment');
    expect(io.output()).toContain('Four pillars. · 28 questions, about 15 minutes');
    await io.type('\x1b[B');
    expect(io.output()).toContain('12 questions, about 5 minutes');
    expect(io.output()).not.toContain('\x1b[2J');
    expect(io.output().split('\x1b').some((piece) => /^\[\d+m/.test(piece))).toBe(false);
    await io.type('\r');
    expect(await chosen).toBe('stages');
  });

  it('begins with the framework of the project', async () => {
    const io = fakeIo();
    const chosen = askForFramework(choices, io, { preselected: 'stages' });
    await shown(io);
    await io.type('\r');
    expect(await chosen).toBe('stages');
  });

  it.each([['Ctrl-C', '\x03'], ['Ctrl-D', '\x04'], ['Escape', '\x1b']])('is cancelled with %s', async (_, typed) => {
    const io = fakeIo();
    const chosen = askForFramework(choices, io);
    const outcome = chosen.catch((error: unknown) => error);
    await shown(io);
    await io.type(typed);
    expect(await outcome).toBeInstanceOf(ChoiceCancelled);
  });

  it('asks for the company, which may be left open', async () => {
    for (const [typed, expected] of [['Acme \r', 'Acme'], ['\r', null]] as const) {
      const io = fakeIo();
      const organization = askForOrganization(io);
      await shown(io);
      await io.type(typed);
      expect(await organization).toBe(expected);
    }
  });
});

describe('choosing without redrawing', () => {
  it('takes a number or an id, and asks again for anything else', async () => {
    const io = fakeIo({ env: { TERM: 'dumb' } });
    const chosen = askForFramework(choices, io);
    await io.type('7\n');
    expect(io.output()).toContain('Type a number from 1 to 2.');
    await io.type('1\n');
    expect(await chosen).toBe('mcalign');
    expect(io.output()).not.toContain('\x1b');
  });

  it('takes the framework of the project where nothing is typed', async () => {
    const io = fakeIo({ tty: false });
    const chosen = askForFramework(choices, io, { preselected: 'stages' });
    await io.type('\n');
    expect(io.output()).toContain('(Enter takes stages)');
    expect(await chosen).toBe('stages');
  });

  it('passes over a framework of the project that is not there', async () => {
    const io = fakeIo({ tty: false });
    const chosen = askForFramework(choices, io, { preselected: 'gone' });
    await io.type('\n');
    expect(io.output()).toContain('Type a number from 1 to 2.');
    await io.type('2\n');
    expect(await chosen).toBe('stages');
  });

  it('is cancelled by the end of the input', async () => {
    const io = fakeIo({ tty: false });
    const outcome = askForFramework(choices, io).catch((error: unknown) => error);
    io.stdin.push(null);
    expect(await outcome).toBeInstanceOf(ChoiceCancelled);
  });

  it('asks for the company in one line', async () => {
    const io = fakeIo({ tty: false });
    const organization = askForOrganization(io);
    await io.type(' Acme\n');
    expect(await organization).toBe('Acme');
  });
});
