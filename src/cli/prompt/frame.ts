// Makes a screen out of parts and fits it into the height there is. Knows nothing of what the parts say.

/** Optional parts have a rank of at least this: they go before anything is scrolled. */
export const optionalRank = 10;

/** 0-based lines, `to` exclusive. `top`: they are to be the first ones shown. */
export interface Focus {
  readonly from: number;
  readonly to: number;
  readonly top?: boolean;
}

export interface Part {
  readonly lines: readonly string[];
  /** Where there are too few rows the highest goes first; 0 never does. */
  readonly rank: number;
  /** What must stay visible; the part scrolls. */
  readonly focus?: Focus;
  /** 0-based place of the text cursor. */
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface Frame {
  readonly lines: readonly string[];
  /** 0-based; null where nothing is being typed. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
  /** 0-based line that a list with its focus at the top begins with; 0 where there is none. */
  readonly scroll: number;
}

export interface Marks {
  readonly up: string;
  readonly down: string;
  /** Stands for lines that there is no room for. */
  readonly cut: string;
}

/** Below this many rows a list is too short to choose from, and headings give way first. */
const comfortableRows = 6;
const fewestRows = 3;

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.lines.length, 0);
}

/** Whether a list has to scroll although everything optional is left out. */
export function mustScroll(parts: readonly Part[], rows: number): boolean {
  return heightOf(parts.filter(({ rank }) => rank < optionalRank)) > rows;
}

function withoutHighest(parts: readonly Part[]): readonly Part[] {
  const highest = Math.max(...parts.map((part) => part.rank));
  const index = parts.findLastIndex((part) => part.rank === highest);
  return parts.filter((_, place) => place !== index);
}

function withoutOptional(parts: readonly Part[], rows: number): readonly Part[] {
  const goesOn = heightOf(parts) > rows && parts.some((part) => part.rank >= optionalRank);
  return goesOn ? withoutOptional(withoutHighest(parts), rows) : parts;
}

/** The line that `size` of `length` lines around the focus begin with. */
function startOf(length: number, focus: Focus, size: number): number {
  const last = Math.max(0, length - size);
  if (size < fewestRows) return Math.min(focus.from, last);
  const above = focus.top === true ? 0 : 1 + Math.floor((size - 2 - Math.min(focus.to - focus.from, size - 2)) / 2);
  return Math.min(last, Math.max(0, focus.from - above));
}

/** `size` of the lines around the focus; the first and the last one make room for a mark where more lies beyond. */
export function scrollLines(lines: readonly string[], focus: Focus, size: number, marks: Marks): readonly string[] {
  if (lines.length <= size) return lines;
  const start = startOf(lines.length, focus, size);
  const shown = lines.slice(start, start + size);
  if (size < fewestRows) return shown;
  if (start > 0) shown[0] = marks.up;
  if (start + size < lines.length) shown[size - 1] = marks.down;
  return shown;
}

/** Lets the list scroll, in no fewer than `least` rows. */
function scrolled(parts: readonly Part[], rows: number, least: number, marks: Marks): readonly Part[] {
  const over = heightOf(parts) - rows;
  if (over <= 0) return parts;
  return parts.map((part) => {
    if (part.focus === undefined) return part;
    const size = Math.max(Math.min(least, part.lines.length), part.lines.length - over);
    return { ...part, lines: scrollLines(part.lines, part.focus, size, marks) };
  });
}

function withoutHeadings(parts: readonly Part[], rows: number, marks: Marks): readonly Part[] {
  const goesOn = heightOf(scrolled(parts, rows, comfortableRows, marks)) > rows && parts.some((part) => part.rank > 0);
  return goesOn ? withoutHeadings(withoutHighest(parts), rows, marks) : parts;
}

/** Takes lines off the tallest part that neither scrolls nor holds the cursor, and leaves a mark where there is room for one. */
function shortened(parts: readonly Part[], rows: number, marks: Marks): readonly Part[] {
  const over = heightOf(parts) - rows;
  const fixed = parts.filter((part) => part.focus === undefined && part.cursor === undefined);
  const tallest = fixed.reduce<Part | null>((best, part) => (part.lines.length > (best?.lines.length ?? 1) ? part : best), null);
  if (over <= 0 || tallest === null) return parts;
  const size = Math.max(1, tallest.lines.length - over);
  const lines = size < fewestRows ? tallest.lines.slice(0, size) : [...tallest.lines.slice(0, size - 1), marks.cut];
  return shortened(
    parts.map((part) => (part === tallest ? { ...part, lines } : part)),
    rows,
    marks,
  );
}

/**
 * At most `rows` lines. Optional parts go first, then a long list scrolls, then headings go, and in the end what remains is cut.
 */
export function fitParts(parts: readonly Part[], rows: number, marks: Marks): Frame {
  const kept = withoutHeadings(withoutOptional(parts, rows), rows, marks);
  const squeezed = shortened(scrolled(kept, rows, fewestRows, marks), rows, marks);
  const unscrolled = squeezed.map((part, index) => (part.focus === undefined ? part : (kept[index] ?? part)));
  const fitted = scrolled(unscrolled, rows, 1, marks);
  const lines = fitted.flatMap((part) => part.lines);
  const holder = fitted.findIndex((part) => part.cursor !== undefined);
  const cursor = fitted[holder]?.cursor;
  const row = cursor === undefined ? rows : heightOf(fitted.slice(0, holder)) + cursor.row;
  const list = unscrolled.findIndex(({ focus }) => focus?.top === true);
  const { lines: all = [], focus } = unscrolled[list] ?? {};
  const scroll = focus === undefined ? 0 : startOf(all.length, focus, fitted[list]?.lines.length ?? 0);
  return { lines: lines.slice(0, rows), scroll, cursor: cursor === undefined || row >= rows ? null : { row, column: cursor.column } };
}
