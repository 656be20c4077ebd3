// A measured number with its unit, as people write it.
import { formatNumber } from './numbers.ts';

/** `25.5 %`, `190 minutes`, `3.2`, `3,100,000`, `8219 per day`: a ratio has no unit, and nobody says which currency. */
export function formatQuantity(value: number, unit: string): string {
  const number = groupThousands(formatNumber(value));
  const word = unitWord(unit);
  return word === '' ? number : `${number} ${word}`;
}

/** From five digits on; what is written with an exponent stays. */
function groupThousands(number: string): string {
  return /^-?\d{5,}(?:\.\d+)?$/.test(number) ? number.replaceAll(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/g, ',') : number;
}

/** What stands behind a number in this unit; empty where nothing does. */
export function unitWord(unit: string): string {
  if (unit === 'percent') return '%';
  return unit === 'ratio' ? '' : unit.replace(/^currency ?/, '');
}
