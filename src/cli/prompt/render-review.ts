// All answers on one screen, and the last look before the interview ends.
import { textOf } from '../../interview/agenda.ts';
import type { AgendaItem } from '../../interview/agenda.ts';
import { openPositions } from '../../interview/interview.ts';
import { progressOf, settled, standingOf } from '../../interview/progress.ts';
import { answerOf } from '../../interview/record.ts';
import type { Mode, ReviewMode } from '../../interview/turn-state.ts';
import { displayWidth, padText, truncateText } from '../../text/width.ts';
import { answerWords } from './answer-words.ts';
import type { Part } from './frame.ts';
import { reviewKeys } from './key-help.ts';
import { notAskedWords } from './not-asked-words.ts';
import { openWords } from './open-words.ts';
import { oneLine } from './one-line.ts';
import { renderHeader } from './render-header.ts';
import { air, hang, heading, isNarrow, renderFooter, withScrollKey } from './screen.ts';
import type { Screen } from './screen.ts';

/** From this width on there is room for words as marks, below it for their first letters. */
const wide = 70;

function marksOf({ labels, turn, width }: Screen, item: AgendaItem): string {
  const { note, evidence } = answerOf(turn.interview.assessment, item.id);
  if (item.kind === 'symptom') return '';
  const marks = [...(note === null ? [] : [labels.noteMark]), ...(evidence.length === 0 ? [] : [labels.evidenceMark])];
  return marks.map((mark) => (width < wide ? mark.slice(0, 1) : mark)).join(' ');
}

type ConfirmMode = Extract<Mode, { kind: 'confirm' }>;

interface Columns {
  readonly number: number;
  readonly text: number;
  readonly answer: number;
  readonly marks: number;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function columnsOf(screen: Screen): Columns {
  const { agenda } = screen.turn.interview;
  const number = String(agenda.length).length;
  const answers = widest(agenda.map((item) => answerWords(screen.turn.interview, item, screen.labels)));
  const answer = Math.min(answers, isNarrow(screen) ? 6 : 18);
  const marks = isNarrow(screen) ? 0 : widest(agenda.map((item) => marksOf(screen, item)));
  const text = screen.width - 2 - number - 2 - 2 - answer - (marks === 0 ? 0 : marks + 2);
  return { number, text: Math.max(1, text), answer, marks };
}

/** One line, and below it what keeps the question from being asked. */
function rows(screen: Screen, item: AgendaItem, columns: Columns, highlighted: boolean): readonly string[] {
  const { labels, style, turn, width } = screen;
  const reason = notAskedWords(turn.interview, item, labels);
  const line = row(screen, item, columns, highlighted);
  if (reason === null) return [line];
  return [highlighted ? line : style.dim(line), ...hang(' '.repeat(columns.number + 4), reason, width, style.dim)];
}

function row(screen: Screen, item: AgendaItem, columns: Columns, highlighted: boolean): string {
  const { labels, style, turn } = screen;
  const standing = standingOf(turn.interview, item);
  const start = `${highlighted ? '❯' : ' '} ${padText(String(item.number), columns.number, 'start')}  `;
  const text = padText(truncateText(oneLine(textOf(item)), columns.text), columns.text);
  const answer = truncateText(answerWords(turn.interview, item, labels), columns.answer);
  const mark = columns.marks === 0 ? '' : marksOf(screen, item);
  const gap = mark === '' ? '' : ' '.repeat(columns.answer - displayWidth(answer) + 2);
  if (highlighted) return style.cyan(`${start}${text}  ${answer}${gap}${mark}`);
  const paint = standing === 'answered' ? style.bold : standing === 'open' || standing === 'skipped' ? style.yellow : style.dim;
  return `${start}${text}  ${paint(answer)}${gap}${style.dim(mark)}`;
}

/** Title of a group with its counts at the right. */
function title({ labels, style, width }: Screen, text: string, done: number, total: number): string {
  const counts = labels.of(done, total);
  const left = truncateText(text, Math.max(1, width - displayWidth(counts) - 2));
  return style.bold(left) + ' '.repeat(Math.max(2, width - displayWidth(left) - displayWidth(counts))) + style.dim(counts);
}

function groupsOf(screen: Screen): readonly { readonly title: string; readonly items: readonly AgendaItem[] }[] {
  const { agenda } = screen.turn.interview;
  const { pillars, symptoms } = progressOf(screen.turn.interview);
  const groups = pillars.map((pillar) => ({
    title: title(screen, oneLine(pillar.title), settled(pillar), pillar.total),
    items: agenda.filter((item) => item.kind === 'question' && item.pillar.id === pillar.id),
  }));
  if (symptoms === null) return groups;
  const signs = agenda.filter((item) => item.kind === 'symptom');
  return [...groups, { title: title(screen, screen.labels.symptoms, settled(symptoms), symptoms.total), items: signs }];
}

function answersPart(screen: Screen, highlight: number): Part {
  const columns = columnsOf(screen);
  // Every group after the first follows a blank line.
  const lines: string[] = [];
  let focus = { from: 0, to: 1 };
  for (const group of groupsOf(screen)) {
    lines.push(...(lines.length === 0 ? [] : ['']), group.title);
    for (const item of group.items) {
      const highlighted = item.number - 1 === highlight;
      const shown = rows(screen, item, columns, highlighted);
      if (highlighted) focus = { from: lines.length, to: lines.length + shown.length };
      lines.push(...shown);
    }
  }
  const finishes = highlight === screen.turn.interview.agenda.length;
  if (finishes) focus = { from: lines.length + 1, to: lines.length + 2 };
  lines.push('', finishes ? screen.style.cyan(`❯ ${screen.labels.finish}`) : `  ${screen.labels.finish}`);
  return { lines, rank: 0, focus };
}

function summary({ labels, turn, width }: Screen): Part {
  return { lines: [truncateText(openWords(turn.interview, labels), width)], rank: 1 };
}

export function renderReview(screen: Screen, mode: ReviewMode): readonly Part[] {
  return [
    ...renderHeader(screen, screen.labels.review),
    air,
    answersPart(screen, mode.highlight),
    air,
    summary(screen),
    ...renderFooter(screen, reviewKeys(screen)),
  ];
}

/** Names what has no answer before the interview ends without it. */
export function renderConfirm(screen: Screen, mode: ConfirmMode): readonly Part[] {
  const { labels, style, turn, width } = screen;
  const open = openPositions(turn.interview);
  const lines = open.flatMap((position) => {
    const item = turn.interview.agenda[position];
    return item === undefined ? [] : [truncateText(`${padText(String(item.number), 3, 'start')}  ${oneLine(textOf(item))}`, width)];
  });
  const keys = [
    { key: '⏎', word: labels.keys.finish, rank: 2 },
    { key: '←', word: labels.keys.back, rank: 1 },
  ];
  const parts: readonly Part[] = [
    ...renderHeader(screen, labels.review),
    air,
    heading(screen, labels.withoutAnswer(open.length)),
    air,
    { lines, rank: 0, focus: { from: mode.scroll, to: mode.scroll + 1, top: true } },
    air,
    { lines: hang('', labels.finishAnyway, width, style.bold), rank: 0 },
  ];
  return withScrollKey(screen, parts, keys);
}
