// What every screen of the interview is drawn with: width, paints, words, and the pieces they have in common.
import type { Turn } from '../../interview/turn-state.ts';
import type { Paint, Style } from '../../report/style.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { displayWidth, padText, truncateText, wrapText } from '../../text/width.ts';
import { mustScroll, optionalRank } from './frame.ts';
import type { Part, Marks } from './frame.ts';
import { oneLine } from './one-line.ts';

/** `columns` and `rows`: the terminal's size in cells. */
export interface ScreenOptions {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  readonly labels: InterviewLabels;
  readonly organization: string | null;
  /** Why the last save failed; null when all is saved. */
  readonly failure: string | null;
}

export interface Screen extends ScreenOptions {
  readonly turn: Turn;
  /** Cells for text between a margin of one on each side. */
  readonly width: number;
}

/** Longer lines are tiring to read, however wide the terminal is. */
const widestText = 100;
const labelWidth = 12;
/** Below this width a label stands before its text instead of beside it. */
const narrow = 40;

export function createScreen(turn: Turn, options: ScreenOptions): Screen {
  return { ...options, turn, width: Math.max(8, Math.min(options.columns, widestText) - 2) };
}

export function isNarrow(screen: Screen): boolean {
  return screen.width < narrow;
}

const unpainted: Paint = (text) => text;

/** Wrapped text behind a lead; the lead stands once, its width on every line. Paint goes on last: it has no width. */
export function hang(lead: string, text: string, width: number, paint: Paint = unpainted, leadPaint: Paint = unpainted): readonly string[] {
  const indent = displayWidth(lead);
  const lines = wrapText(text, Math.max(1, width - indent));
  return lines.map((line, index) => (index === 0 ? leadPaint(lead) : ' '.repeat(indent)) + paint(line));
}

/** A label with its text beside it. */
export function labelled(screen: Screen, label: string, text: string, paint: Paint = unpainted): readonly string[] {
  const { style, width } = screen;
  if (isNarrow(screen)) return hang(`${label} `, text, width, paint, style.dim);
  return hang(padText(label, Math.max(labelWidth, displayWidth(label) + 2)), text, width, paint, style.dim);
}

/** A blank line that goes before anything has to scroll. */
export const air: Part = { lines: [''], rank: optionalRank + 5 };

export function marksIn({ style }: Screen): Marks {
  return { up: style.dim('  ↑ …'), down: style.dim('  ↓ …'), cut: style.dim('   …') };
}

/** A key and what it does; the highest `rank` stays longest where the line is short. */
export interface KeyHelp {
  readonly key: string;
  readonly word: string;
  readonly rank: number;
}

function keyLine({ style, width }: Screen, keys: readonly KeyHelp[]): string {
  const lengthOf = (shown: readonly KeyHelp[]): number => displayWidth(shown.map(({ key, word }) => `${key} ${word}`).join('  '));
  let shown = keys;
  while (shown.length > 1 && lengthOf(shown) > width) {
    const lowest = Math.min(...shown.map(({ rank }) => rank));
    shown = shown.filter(({ rank }) => rank !== lowest);
  }
  if (lengthOf(shown) > width) return '';
  return shown.map(({ key, word }) => `${style.bold(key)} ${style.dim(word)}`).join('  ');
}

/** The end of every screen: a save that failed, then as many keys as fit on one line or, in their place, what the last key met with. */
export function renderFooter(screen: Screen, keys: readonly KeyHelp[]): readonly Part[] {
  const { failure, labels, style, turn, width } = screen;
  const failed = failure === null ? [] : ['', ...wrapText(labels.notSaved(oneLine(failure)), width).map(style.red)];
  const last = turn.hint === null ? [keyLine(screen, keys)] : wrapText(labels.hints[turn.hint], width).map(style.yellow);
  return [
    { lines: failed, rank: 0 },
    air,
    { lines: last, rank: turn.hint === null ? 2 : 0 },
  ];
}

/** Parts that end with their keys; the key for scrolling is among these where there is something to scroll. */
export function withScrollKey(screen: Screen, parts: readonly Part[], keys: readonly KeyHelp[]): readonly Part[] {
  const all = [...parts, ...renderFooter(screen, keys)];
  const scroll: KeyHelp = { key: '↑ ↓', word: screen.labels.keys.scroll, rank: 0 };
  return mustScroll(all, screen.rows) ? [...parts, ...renderFooter(screen, [scroll, ...keys])] : all;
}

/** The title of an overview. */
export function heading(screen: Screen, text: string): Part {
  return { lines: [screen.style.bold(truncateText(text, screen.width))], rank: 2 };
}
