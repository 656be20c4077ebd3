import { describe, expect, it } from 'vitest';
import { runInterview } from '../../../src/cli/prompt/run-interview.ts';
import type { InterviewEnd, InterviewOptions } from '../../../src/cli/prompt/interview-options.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { ChoiceQuestion, Framework } from '../../../src/model/framework.ts';
import { interviewEn } from '../../../src/text/en/interview.ts';
import { emptyAssessment } from '../../fixtures/interview/assessment.ts';
import { smallFramework } from '../../fixtures/interview/framework.ts';
import { fakeIo, settle, shown } from './fake-io.ts';
import type { FakeIo } from './fake-io.ts';

interface Running {
  readonly io: FakeIo;
  readonly saves: Assessment[];
  readonly end: Promise<InterviewEnd>;
}

async function begin(options: Partial<InterviewOptions> = {}, before: (stdin: FakeIo['stdin']) => void = () => undefined): Promise<Running> {
  const io = fakeIo();
  before(io.stdin);
  const saves: Assessment[] = [];
  const save = (assessment: Assessment): void => {
    io.log.push('save');
    saves.push(assessment);
  };
  const end = runInterview({ framework: smallFramework, assessment: emptyAssessment, io, save, plain: false, colour: false, labels: interviewEn, organization: 'Acme', ...options });
  await shown(io, '\x1b[H');
  return { io, saves, end };
}

/** 28 questions on one pillar, each from 1 to 5. */
function longFramework(): Framework {
  const [people] = smallFramework.pillars;
  const question = people!.dimensions[0]!.questions[0] as ChoiceQuestion;
  const questions = Array.from({ length: 28 }, (_, index) => ({ ...question, id: `q${index + 1}` }));
  return { ...smallFramework, pillars: [{ ...people!, questions, dimensions: [] }], symptoms: [] };
}

const values = (assessment: Assessment) => [...assessment.answers.values()].map((answer) => (answer.state === 'answered' ? answer.value : answer.state));

describe('the interview on a screen', () => {
  it('shows the first question and takes its answer', async () => {
    const { io, end } = await begin();
    expect(io.frame().join('\n')).toContain('1. How are goals and pay set');
    await io.type('3');
    expect(io.frame().join('\n')).toContain('2. How often');
    await io.type('q');
    expect(await end).toMatchObject({ kind: 'paused', saved: true });
  });

  it('counts every key of a chunk, in order', async () => {
    const { io, saves, end } = await begin({ framework: longFramework() });
    await io.type('1234512345123451234512345123');
    await io.type('\r');
    const { kind, assessment } = await end;
    expect(kind).toBe('finished');
    expect(values(assessment).join('')).toBe('1234512345123451234512345123');
    expect(saves).toHaveLength(28);
  });

  it('counts the digits of a bracketed paste', async () => {
    const { io, end } = await begin({ framework: longFramework() });
    await io.type('\x1b[200~3333333\x1b[201~');
    await io.type('q');
    expect(values((await end).assessment)).toEqual([3, 3, 3, 3, 3, 3, 3]);
  });

  it('has saved an answer before the next question is drawn', async () => {
    const { io, end } = await begin();
    io.log.length = 0;
    await io.type('34');
    const order = io.log.map((entry) => (entry === 'save' ? entry : /(\d)\. /.exec(entry)?.[1] ?? entry));
    expect(order).toEqual(['save', '2', 'save', '3']);
    await io.type('q');
    await end;
  });

  it('writes notes with editing keys, and accents and wide characters whole', async () => {
    const { io, end } = await begin();
    await io.type('ncafé 顧客x\x7f\r');
    await io.type('q');
    expect((await end).assessment.answers.get('shared-goals')).toMatchObject({ note: 'café 顧客' });
  });

  it('leaves a note with Escape, and takes the next key for itself', async () => {
    const { io, end } = await begin();
    await io.type('nhalf');
    await io.type('\x1b');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await io.type('3q');
    expect((await end).assessment.answers.get('shared-goals')).toEqual({ state: 'answered', value: 3, note: null, evidence: [] });
  });

  it('answers nothing with a click or with what a terminal says about itself', async () => {
    const { io, saves, end } = await begin();
    await io.type('\x1b[<0;13;5M\x1b[?62;1c\x1b]11;rgb:3333/4444/1111\x1b\\\x1b[M 33');
    await io.type('q');
    await end;
    expect(saves).toEqual([]);
  });

  it('hears keys although a prompt before it has paused the input', async () => {
    const { io, end } = await begin({}, (stdin) => stdin.pause());
    await io.type('3q');
    expect((await end).kind).toBe('paused');
  });

  it('puts together a character that arrives in two pieces', async () => {
    const { io, end } = await begin();
    await io.type('n');
    const bytes = Buffer.from('é');
    io.stdin.push(bytes.subarray(0, 1));
    await settle();
    io.stdin.push(bytes.subarray(1));
    await settle();
    await io.type('\rq');
    expect((await end).assessment.answers.get('shared-goals')).toMatchObject({ note: 'é' });
  });
});

describe('ways out', () => {
  it.each([
    ['\x03', 'interrupted'],
    ['\x04', 'paused'],
    ['q', 'paused'],
  ])('%j ends as %s', async (typed, kind) => {
    const { io, end } = await begin();
    await io.type(`3${typed}`);
    expect(await end).toMatchObject({ kind, saved: true });
  });

  it.each([
    ['SIGINT', 'interrupted'],
    ['SIGTERM', 'terminated'],
    ['SIGHUP', 'hangup'],
  ] as const)('%s ends as %s, with the note that was being typed', async (signal, kind) => {
    const { io, saves, end } = await begin();
    await io.type('nhalf a thought');
    io.send(signal);
    expect((await end).kind).toBe(kind);
    expect(saves.at(-1)?.answers.get('shared-goals')).toMatchObject({ note: 'half a thought' });
    // Hang-ups come in several; the next one must not kill the program before it has put things away.
    expect(io.listening()).toEqual(signal === 'SIGHUP' ? ['SIGHUP'] : []);
  });

  it('ends as a hang-up when the terminal is gone', async () => {
    const { io, end } = await begin();
    await io.type('3');
    io.stdin.destroy(new Error('read EIO'));
    expect(await end).toMatchObject({ kind: 'hangup', saved: true });
  });

  it.each(['q', '\x03', '\x04'])('%j puts everything back', async (typed) => {
    const { io, end } = await begin();
    const before = io.stderr.listenerCount('resize');
    await io.type(typed);
    await end;
    await settle();
    expect(io.log.findLast((entry) => entry.startsWith('raw'))).toBe('raw false');
    expect(io.output().endsWith('\x1b[?7h\x1b[?25h\x1b[?2004l\x1b[?1049l')).toBe(true);
    expect(io.listening()).toEqual([]);
    expect([before, io.stderr.listenerCount('resize'), io.stdin.listenerCount('data'), io.stdin.listenerCount('end')]).toEqual([1, 0, 0, 0]);
    expect(io.stdin.isPaused()).toBe(true);
  });

  it('does not mind a terminal that takes no mode any more', async () => {
    const { io, end } = await begin();
    io.stdin.setRawMode = () => {
      throw new Error('setRawMode EIO');
    };
    await io.type('q');
    expect((await end).kind).toBe('paused');
  });
});

describe('the terminal', () => {
  it('is drawn anew in its new size', async () => {
    const { io, end } = await begin();
    io.resize(30, 10);
    expect(io.frame().length).toBeLessThanOrEqual(10);
    expect(Math.max(...io.frame().map((line) => line.length))).toBeLessThan(30);
    await io.type('q');
    await end;
  });

  it('gets raw mode and the screen again after a stop', async () => {
    const { io, end } = await begin();
    io.log.length = 0;
    io.send('SIGCONT');
    await settle();
    expect(io.log.slice(0, 2)).toEqual(['raw false', 'raw true']);
    expect(io.frame().join('\n')).toContain('1. How are goals');
    await io.type('3q');
    expect(values((await end).assessment)).toEqual([3]);
  });

  it('never gets more than one frame per key', async () => {
    const { io, end } = await begin();
    io.log.length = 0;
    await io.type('3');
    expect(io.log.filter((entry) => entry.startsWith('write'))).toHaveLength(1);
    await io.type('q');
    await end;
  });
});

describe('a save that fails', () => {
  async function beginOnFullDisk(): Promise<Running & { makeRoom: () => void }> {
    let full = true;
    const kept: Assessment[] = [];
    const running = await begin({
      save(assessment) {
        if (full) throw new Error('the disk is full');
        kept.push(assessment);
      },
    });
    return { ...running, saves: kept, makeRoom: () => void (full = false) };
  }

  it('is told, keeps the answers, and is tried again with the next key', async () => {
    const { io, saves, end, makeRoom } = await beginOnFullDisk();
    await io.type('3');
    expect(io.frame().join(' ')).toContain('Saving failed: the disk is full.');
    makeRoom();
    await io.type('4');
    expect(io.frame().join(' ')).not.toContain('Saving failed');
    expect(values(saves.at(-1)!)).toEqual([3, 4]);
    await io.type('q');
    expect(await end).toMatchObject({ kind: 'paused', saved: true });
  });

  it('keeps the first q from ending, and not the second', async () => {
    const { io, end } = await beginOnFullDisk();
    await io.type('3q');
    expect(io.frame().join(' ')).toContain(interviewEn.hints.unsaved);
    await io.type('q');
    const { kind, saved, assessment } = await end;
    expect({ kind, saved, values: values(assessment) }).toEqual({ kind: 'paused', saved: false, values: [3] });
  });

  it('does not keep a signal from ending it; the answers are handed over', async () => {
    const { io, end } = await beginOnFullDisk();
    await io.type('3');
    io.send('SIGTERM');
    const { kind, saved, assessment } = await end;
    expect({ kind, saved, values: values(assessment) }).toEqual({ kind: 'terminated', saved: false, values: [3] });
  });
});

describe('without a screen', () => {
  it.each([
    ['--plain', { plain: true }, {}],
    ['TERM=dumb', {}, { TERM: 'dumb' }],
  ])('%s asks line by line, without a single control sequence', async (_, options, env) => {
    const io = fakeIo({ env });
    const end = runInterview({ framework: smallFramework, assessment: emptyAssessment, io, save: () => undefined, plain: false, colour: true, labels: interviewEn, organization: 'Acme', ...options });
    await shown(io, '>');
    await io.type('3\nq\n');
    expect(await end).toMatchObject({ kind: 'paused' });
    expect(io.output()).toContain('2 of 8');
    expect(io.output()).not.toContain('\x1b');
    expect(io.log.some((entry) => entry.startsWith('raw'))).toBe(false);
  });
});
