// How wide text is on a terminal, and how to fit it: East Asian wide characters and emoji take two cells,
// combining marks none. Knows nothing of colour codes: colour is put on after fitting.

/** Characters of one cell that never combine; most text is made of them, and Intl.Segmenter is slow to wake. */
const single = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fa]*$/;
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}])/u;
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** The user-perceived characters of a text. */
export function graphemes(text: string): readonly string[] {
  if (single.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function graphemeWidth(grapheme: string): number {
  if (zeroWidth.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Width in terminal cells. */
export function displayWidth(text: string): number {
  if (single.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The longest beginning of a text that fits, and the rest; takes at least one character so that it always gets on. */
function splitAtWidth(text: string, columns: number): [string, string] {
  let used = 0;
  let taken = '';
  for (const grapheme of graphemes(text)) {
    const next = used + graphemeWidth(grapheme);
    if (next > columns && taken !== '') break;
    used = next;
    taken += grapheme;
  }
  return [taken, text.slice(taken.length)];
}

/** Where a line may break: after a space, or between two wide characters (CJK is written without spaces). */
function words(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const word of text.split(/(?<= )(?! )/)) {
    if (single.test(word)) {
      pieces.push(word);
      continue;
    }
    let piece = '';
    for (const grapheme of graphemes(word)) {
      const closes = /^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(grapheme);
      if (graphemeWidth(grapheme) === 2 && piece !== '' && !closes) {
        pieces.push(piece);
        piece = grapheme;
      } else {
        piece += grapheme;
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

/** Lines of at most `columns` cells, broken at words where possible; line breaks in the text are kept. Never an empty list. */
export function wrapText(text: string, columns: number): readonly string[] {
  const limit = Math.max(1, columns);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of words(paragraph)) {
      if (displayWidth((line + word).trimEnd()) <= limit) {
        line += word;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      let rest = line.trim() === '' ? line + word : word;
      while (displayWidth(rest.trimEnd()) > limit) {
        const [head, tail] = splitAtWidth(rest, limit);
        lines.push(head);
        rest = tail;
      }
      line = rest;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The text if it fits, else its beginning with `…`. */
export function truncateText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  if (columns <= 1) return columns === 1 ? '…' : '';
  let used = 0;
  let taken = '';
  for (const grapheme of graphemes(text)) {
    used += graphemeWidth(grapheme);
    if (used > columns - 1) break;
    taken += grapheme;
  }
  return `${taken.trimEnd()}…`;
}

/** Filled with spaces to `columns` cells, at the end or (`start`) at the beginning; never shortened. */
export function padText(text: string, columns: number, side: 'end' | 'start' = 'end'): string {
  const fill = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'end' ? text + fill : fill + text;
}
