// The answers that moved on a terminal, each with its points beside it, and what else the change is made of: a sum that a reader can check.
import { plain } from '../../../text/plain.ts';
import { padText, wrapText } from '../../../text/width.ts';
import { formatChange } from '../../parts/changes.ts';
import { heading, labelled, paragraph, type Lines } from '../../terminal/page.ts';
import { composeMove, composeOtherPoints, composeQuote, composeScore } from '../sentences.ts';
import type { ComparisonView, MoveView } from '../view.ts';
import type { ComparisonPage } from './page.ts';

export function moves(view: ComparisonView, page: ComparisonPage): Lines {
  const { labels, style } = page;
  const others = view.change === null ? [] : composeOtherPoints(view.change, page);
  if (view.moves.length + others.length === 0) return [];
  const room = pointsWidth(view);
  return [
    ...heading(labels.moves, page),
    ...(view.change === null ? [] : paragraph(labels.movesNote, page).map(style.dim)),
    ...(view.moves.length === 0 ? paragraph(labels.noMoves, page) : []),
    ...view.moves.flatMap((move) => moveLines(move, view, page)),
    ...others.flatMap(({ shown, text }) => beside(formatChange(shown, view.rounding), text, room, page, String)),
    ...totalLines(view, page),
  ];
}

/** Of the points with the space after them; of a sign where there are none. */
function pointsWidth({ change, moves: moved, rounding }: ComparisonView): number {
  if (change === null) return 3;
  const shown = [change.total, change.reweighed, change.base, change.cap, ...moved.map(({ contribution }) => contribution)];
  return Math.max(...shown.map((each) => formatChange(each?.shown ?? 0, rounding).length)) + 2;
}

function moveLines(move: MoveView, view: ComparisonView, page: ComparisonPage): Lines {
  const { labels, style } = page;
  const room = pointsWidth(view);
  const lead = move.contribution === null ? '·' : formatChange(move.contribution.shown, view.rounding);
  const width = Math.max(labels.before.length, labels.after.length);
  const quote = (label: string, text: string | null): Lines => (text === null ? [] : labelled(label, text, page, room, width));
  return [
    ...beside(lead, move.title, room, page, style.bold),
    ...paragraph(composeMove(move, page), page, room).map(style.dim),
    ...quote(labels.before, composeQuote(move.before, page)),
    ...quote(labels.after, composeQuote(move.after, page)),
  ];
}

function totalLines(view: ComparisonView, page: ComparisonPage): Lines {
  if (view.change === null) return [];
  const { before, after } = view.overall;
  const text = page.labels.total({ before: composeScore(before.score, view), after: composeScore(after.score, view) });
  return ['─'.repeat(pointsWidth(view) - 2), ...beside(formatChange(view.change.total.shown, view.rounding), text, pointsWidth(view), page, page.style.bold)];
}

/** Text wrapped under itself beside what leads it, which is aligned at its end. */
function beside(lead: string, text: string, room: number, page: ComparisonPage, paint: (line: string) => string): Lines {
  return wrapText(plain(text.replace(/\s+/gu, ' ')), page.width - room).map((line, index) => (index === 0 ? `${padText(lead, room - 2, 'start')}  ` : ' '.repeat(room)) + paint(line));
}
