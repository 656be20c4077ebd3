// Borderless text tables. Cells arrive fitted: cli-table3's own wrapping loses CJK text.
import Table from 'cli-table3';
import { disarmLine } from '../report/parts/runner-commands.ts';

const noBorders = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

/** Rows of cells in columns, aligned by display width, without trailing spaces. A cell may hold several lines. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const table = new Table({ chars: noBorders, style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true } });
  table.push(...rows.map((row) => [...row]));
  return table.toString().split('\n').map((line) => disarmLine(line.replace(/ +$/, ''))).join('\n');
}
