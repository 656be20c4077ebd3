import { describe, expect, it } from 'vitest';
import { ChoiceCancelled } from '../../../src/cli/prompt/choose.ts';
import { createProjectQuestions } from '../../../src/cli/prompt/ask-for-project.ts';
import { interviewEn } from '../../../src/text/en/interview.ts';
import { languages } from '../../../src/text/registry.ts';
import { fakeIo, shown, type FakeIo } from './fake-io.ts';

const words = { ...languages.en, interview: interviewEn };
const bases = [
  { id: 'mcalign', title: 'Pillars', summary: null, questions: 28 },
  { id: 'stages', title: 'Stages', summary: null, questions: 12 },
];
const refuseShort = (text: string) => (text.length < 3 ? 'too short' : null);

function questions(io: FakeIo) {
  return createProjectQuestions({ io, words, errColour: false });
}

describe('on a terminal', () => {
  it('offers the frameworks, the standard one first in hand', async () => {
    const io = fakeIo();
    const base = questions(io).base(bases, 'stages');
    await shown(io, 'What is the new framework built on?');
    await io.type('\r');
    expect(await base).toBe('stages');
  });

  it('takes the standard with Enter, and nothing that cannot be', async () => {
    const io = fakeIo();
    const id = questions(io).id('own', refuseShort);
    await shown(io, 'own');
    await io.type('x\r');
    expect(io.output()).toContain('too short');
    await io.type('yz\r');
    expect(await id).toBe('xyz');
  });

  it('offers the CI services', async () => {
    const io = fakeIo();
    const ci = questions(io).ci(['github', 'gitlab', 'none']);
    await shown(io, 'gitlab');
    await io.type('\x1b[B\r');
    expect(await ci).toBe('gitlab');
  });

  it('is cancelled with Ctrl-C, and says that nothing was written', async () => {
    const io = fakeIo();
    const outcome = questions(io).title('T', refuseShort).catch((error: unknown) => error);
    await shown(io, 'title');
    await io.type('\x03');
    expect(await outcome).toBeInstanceOf(ChoiceCancelled);
    expect(await outcome).toMatchObject({ message: 'Nothing was written.' });
  });
});

describe('without redrawing', () => {
  it('asks line by line, and again for what cannot be', async () => {
    const io = fakeIo({ env: { TERM: 'dumb' } });
    const ask = questions(io);
    const id = ask.id('own', refuseShort);
    await io.type('x\n');
    expect(io.output()).toContain('(Enter takes own)');
    expect(io.output()).toContain('too short\n');
    await io.type(' own-2 \n');
    expect(await id).toBe('own-2');
    const ci = ask.ci(['github', 'none']);
    await io.type('jenkins\n');
    expect(io.output()).toContain('Type one of github, none.');
    await io.type('\n');
    expect(await ci).toBe('github');
    expect(io.output()).not.toContain('\x1b');
  });

  it('is cancelled at the end of the input', async () => {
    const io = fakeIo({ env: { TERM: 'dumb' } });
    const outcome = questions(io).id('own', refuseShort).catch((error: unknown) => error);
    io.stdin.push(null);
    expect(await outcome).toBeInstanceOf(ChoiceCancelled);
  });
});
