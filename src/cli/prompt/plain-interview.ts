// The interview line by line: prints a question, reads a line, nothing is ever redrawn. For screen readers, dumb terminals and pipes.
import { createInterface } from 'node:readline';
import { assessmentOf } from '../../interview/interview.ts';
import { onEndingSignals } from './ending-signals.ts';
import type { InterviewEnd, InterviewOptions } from './interview-options.ts';
import { oneLine } from './one-line.ts';
import { readLine, startPlainTurn } from './plain-turn.ts';
import type { PlainTurn } from './plain-turn.ts';
import { createSaver } from './saver.ts';

function introduction({ framework, organization }: InterviewOptions): string {
  return [organization ?? '', framework.title].map(oneLine).filter((part) => part !== '').join(' · ');
}

export function interviewLineByLine(options: InterviewOptions): Promise<InterviewEnd> {
  const { io, labels } = options;
  const { stdin, stderr } = io;
  const saver = createSaver(options.save);
  let turn = startPlainTurn(options.framework, options.assessment, labels);
  let warned = false;
  const say = (lines: readonly string[]): void => void stderr.write(lines.map((line) => `${line}\n`).join(''));
  const ask = (): void => void stderr.write('> ');

  /** As on the screen: where saving fails, the first wish to end is refused. */
  const follow = (next: PlainTurn): InterviewEnd['kind'] | null => {
    saver.keep(next.interview);
    const end = next.interview.view === 'finished' ? 'finished' : next.interview.view === 'paused' ? 'paused' : null;
    const refused = end !== null && saver.failure !== null && !warned;
    warned = refused;
    if (!refused) turn = next;
    say(refused ? [labels.hints.unsaved] : next.said);
    if (saver.failure !== null) say([labels.notSaved(oneLine(saver.failure))]);
    return refused ? null : end;
  };

  return new Promise((resolve) => {
    const lines = createInterface({ input: stdin, terminal: false, crlfDelay: Infinity });
    let isOver = false;
    const end = (kind: InterviewEnd['kind']): void => {
      if (isOver) return;
      isOver = true;
      forgetSignals(kind);
      lines.close();
      saver.keep(turn.interview);
      resolve({ kind, assessment: assessmentOf(turn.interview), saved: saver.failure === null });
    };
    const gone = (): void => end(stdin.isTTY === true ? 'hangup' : 'closed');
    const forgetSignals = onEndingSignals(io, (kind) => {
      // Behind ^C, or behind a line that nobody has finished.
      if (kind !== 'hangup') say(['']);
      end(kind);
    });
    // A vanished terminal may report its errors late, and nobody else would listen.
    stdin.on('error', gone);
    stderr.on('error', gone);
    lines.on('line', (line) => {
      if (isOver) return;
      const kind = follow(readLine(turn, line, labels));
      if (kind === null) ask();
      else end(kind);
    });
    // On a terminal it is Ctrl-D, typed by somebody, unless the terminal is gone: then the next write fails first.
    lines.on('close', () => {
      if (isOver) return;
      say(['']);
      setImmediate(() => end(stdin.isTTY === true ? 'paused' : 'closed'));
    });
    say([introduction(options), ...turn.said]);
    ask();
  });
}
