// One interview from its first question to its end, on a screen or line by line. Knows neither files nor exit codes.
import { assessmentOf } from '../../interview/interview.ts';
import { startTurn } from '../../interview/turn.ts';
import { createStyle } from '../../report/style.ts';
import { openDesk } from './desk.ts';
import type { EndKind, InterviewEnd, InterviewOptions } from './interview-options.ts';
import { renderTurn } from './render-turn.ts';
import { holdTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

async function runOnScreen(options: InterviewOptions): Promise<InterviewEnd> {
  const { io, labels, organization } = options;
  const { ask } = await import('./ask.ts');
  const style = createStyle(options.colour);
  const desk = openDesk(startTurn(options.framework, options.assessment), options.save);
  const outside = new AbortController();
  let terminal: Terminal | null = null;
  const draw = (): void => {
    if (terminal === null) return;
    const frame = renderTurn(desk.turn, { ...terminal.size(), style, labels, organization, failure: desk.failure });
    desk.scrolledTo(frame.scroll);
    terminal.draw(frame);
  };
  terminal = holdTerminal(io, { end: (kind) => outside.abort(kind), redraw: draw });
  let kind: EndKind = 'interrupted';
  try {
    kind = await ask(desk, { draw, lend: terminal.lend, reclaim: terminal.reclaim }, terminal.keys, outside.signal);
    if (desk.ended === null) desk.leave();
    return { kind, assessment: assessmentOf(desk.turn.interview), saved: desk.failure === null };
  } finally {
    terminal.release(kind);
  }
}

export async function runInterview(options: InterviewOptions): Promise<InterviewEnd> {
  const { io } = options;
  if (!options.plain && io.env['TERM'] !== 'dumb' && io.stdin.isTTY === true && io.stderr.isTTY === true) return runOnScreen(options);
  const { interviewLineByLine } = await import('./plain-interview.ts');
  return interviewLineByLine(options);
}
