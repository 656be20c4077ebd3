import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InterviewOptions } from '../../../src/cli/prompt/interview-options.ts';
import { interviewLineByLine } from '../../../src/cli/prompt/plain-interview.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { interviewEn } from '../../../src/text/en/interview.ts';
import { emptyAssessment } from '../../fixtures/interview/assessment.ts';
import { smallFramework } from '../../fixtures/interview/framework.ts';
import { fakeIo, settle } from './fake-io.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/interview/${name}`, import.meta.url), 'utf8');

function begin(options: Partial<InterviewOptions> = {}, tty = false) {
  const io = fakeIo({ tty });
  const saves: Assessment[] = [];
  const end = interviewLineByLine({
    framework: smallFramework,
    assessment: emptyAssessment,
    io,
    save: (assessment) => void saves.push(assessment),
    plain: true,
    colour: false,
    labels: interviewEn,
    organization: 'Acme',
    ...options,
  });
  return { io, saves, end };
}

describe('the interview line by line', () => {
  it('reads like a conversation', async () => {
    const { io, end } = begin();
    let transcript = io.output();
    for (const line of fixture('plain-input.txt').trimEnd().split('\n')) {
      const before = io.output().length;
      await io.type(`${line}\n`);
      transcript += `${line}\n${io.output().slice(before)}`;
    }
    expect(transcript).toBe(fixture('plain-transcript.txt'));
    expect(await end).toMatchObject({ kind: 'finished', saved: true });
  });

  it('takes all lines that arrive at once', async () => {
    const { io, saves, end } = begin();
    await io.type('3\n4\n1 2\n\n2\nq\n');
    const { assessment } = await end;
    expect([...assessment.answers.keys()]).toEqual(['shared-goals', 'cadence', 'handover', 'forecast']);
    expect(saves.at(-1)).toBe(assessment);
  });

  it('understands Windows line ends', async () => {
    const { io, end } = begin();
    await io.type('3\r\nq\r\n');
    expect((await end).assessment.answers.size).toBe(1);
  });

  it('ends as closed when the input ends, as paused when somebody typed Ctrl-D', async () => {
    for (const [tty, kind] of [[false, 'closed'], [true, 'paused']] as const) {
      const { io, end } = begin({}, tty);
      await io.type('3\n');
      io.stdin.push(null);
      expect(await end).toMatchObject({ kind, saved: true });
    }
  });

  it.each([
    ['SIGINT', 'interrupted'],
    ['SIGTERM', 'terminated'],
    ['SIGHUP', 'hangup'],
  ] as const)('%s ends it as %s', async (signal, kind) => {
    const { io, end } = begin();
    io.send(signal);
    expect((await end).kind).toBe(kind);
    // Hang-ups come in several; the next one must not kill the program before it has put things away.
    expect(io.listening()).toEqual(signal === 'SIGHUP' ? ['SIGHUP'] : []);
  });

  it('says when saving fails, and lets the first q not end it', async () => {
    const { io, end } = begin({
      save() {
        throw new Error('the disk is full');
      },
    });
    await io.type('3\nq\n');
    expect(io.output()).toContain('Saving failed: the disk is full.');
    expect(io.output()).toContain(interviewEn.hints.unsaved);
    await io.type('q\n');
    await settle();
    expect(await end).toMatchObject({ kind: 'paused', saved: false });
  });
});
