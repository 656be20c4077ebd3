// Borderless text tables. Cells arrive fitted: cli-table3's own wrapping loses CJK text.
import Table from 'cli-table3';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const noBorders = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

/** One line per row, columns aligned by display width, no trailing spaces. A cell may hold several lines. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], paintHead: (text: string) => string): readonly string[] {
  const table = new Table({
    chars: noBorders,
    colAligns: columns.map((column) => column.align ?? 'left'),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  table.push(columns.map((column) => column.title), ...rows.map((row) => [...row]));
  const [head = '', ...body] = table.toString().split('\n').map((line) => line.trimEnd());
  return [paintHead(head), ...body];
}
