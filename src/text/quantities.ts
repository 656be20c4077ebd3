// A measured number with its unit, as people write it.
import { formatNumber } from './numbers.ts';

/** `25.5 %`, `190 minutes`, `3.2`, `8219 per day`: a ratio has no unit, and nobody says which currency. */
export function formatQuantity(value: number, unit: string): string {
  const word = unitWord(unit);
  return word === '' ? formatNumber(value) : `${formatNumber(value)} ${word}`;
}

/** What stands behind a number in this unit; empty where nothing does. */
export function unitWord(unit: string): string {
  if (unit === 'percent') return '%';
  return unit === 'ratio' ? '' : unit.replace(/^currency ?/, '');
}
