// A turn of the interview as the lines of a screen. Pure: size, colour and words come in, lines and a cursor go out.
import type { Turn } from '../../interview/turn-state.ts';
import { fitParts } from './frame.ts';
import type { Frame, Part } from './frame.ts';
import { renderJump, renderMore } from './render-overview.ts';
import { renderQuestion, renderTyping } from './render-question.ts';
import { renderConfirm, renderReview } from './render-review.ts';
import { createScreen, heading, renderFooter, marksIn } from './screen.ts';
import type { Screen, ScreenOptions } from './screen.ts';

function partsOf(screen: Screen): readonly Part[] {
  const { mode } = screen.turn;
  switch (mode.kind) {
    case 'question':
      return renderQuestion(screen, mode);
    case 'note':
    case 'evidence':
    case 'reason':
    case 'number':
      return renderTyping(screen, mode);
    case 'review':
      return renderReview(screen, mode);
    case 'confirm':
      return renderConfirm(screen, mode);
    case 'jump':
      return renderJump(screen, mode);
    case 'more':
      return renderMore(screen, mode);
    case 'paused':
      return [heading(screen, screen.labels.paused), ...renderFooter(screen, [])];
    case 'done':
      return [heading(screen, screen.labels.done), ...renderFooter(screen, [])];
  }
}

/**
 * At most `rows` lines of at most `columns - 1` cells, for terminals of 20 columns and more: nothing is ever written into the
 * last cell, where terminals disagree about what comes next.
 */
export function renderTurn(turn: Turn, options: ScreenOptions): Frame {
  const screen = createScreen(turn, options);
  const { lines, cursor, scroll } = fitParts(partsOf(screen), Math.max(1, options.rows), marksIn(screen));
  return {
    lines: lines.map((line) => (line === '' ? '' : ` ${line}`)),
    cursor: cursor === null ? null : { row: cursor.row, column: cursor.column + 1 },
    scroll,
  };
}
