// A score as a bar of block characters, exact to an eighth of a cell, with the target marked.
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** `share` and `target` between 0 and 1; a target that the bar covers is not marked. Always `cells` wide. */
export function renderBar(share: number, target: number | null, cells: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * cells * 8);
  const bar = ('█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '')).padEnd(cells, ' ');
  if (target === null) return bar;
  const mark = Math.min(cells - 1, Math.max(0, Math.round(target * cells) - 1));
  return bar[mark] === ' ' ? `${bar.slice(0, mark)}┊${bar.slice(mark + 1)}` : bar;
}
