/** A number with its noun: `1 pillar`, `4 pillars`. */
export function countOf(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
