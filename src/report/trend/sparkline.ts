// A line of block characters, one for each score, on the fixed scale of all scores, so that one line can be held against another.
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** `shares`: where each score lies, 0 to 1; null, where there is none, is a point. */
export function renderSparkline(shares: readonly (number | null)[]): string {
  return shares.map((share) => (share === null ? '·' : (heights[Math.min(heights.length - 1, Math.floor(share * heights.length))] ?? '·'))).join('');
}
