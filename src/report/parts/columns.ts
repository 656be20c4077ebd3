// Lines whose cells stand in columns, aligned by display width. A report has one small table: a table library would take longer
// to load than the rest of the report to render.
import { displayWidth, padText } from '../../text/width.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'start' | 'end';
  /** Applied to the padded cells, not to the head. */
  readonly paint?: (text: string) => string;
}

const between = '  ';

/** The head and one line per row, without trailing spaces; a column is as wide as its widest cell. */
export function alignColumns(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const heads = columns.map((column) => column.title);
  const widths = columns.map((_, index) => Math.max(...[heads, ...rows].map((cells) => displayWidth(cells[index] ?? ''))));
  const pad = (cells: readonly string[]) => columns.map(({ align = 'start' }, index) => padText(cells[index] ?? '', widths[index] ?? 0, align === 'end' ? 'start' : 'end'));
  const paint = (cells: readonly string[]) => cells.map((cell, index) => (cell.trim() === '' ? cell : (columns[index]?.paint?.(cell) ?? cell)));
  return [pad(heads), ...rows.map((cells) => paint(pad(cells)))].map((cells) => cells.join(between).trimEnd());
}
