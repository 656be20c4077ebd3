// Numbers that must stand in an order.
import type { OrderedKind } from '../model/diagnostic.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';

export interface PlacedNumber {
  /** Undefined where it is missing or broken. */
  readonly value: number | undefined;
  readonly path: Path;
}

/** Strictly; `either`: the direction of the first two counts. Each number that breaks the order is reported. */
export function checkOrder(numbers: readonly PlacedNumber[], order: 'ascending' | 'descending' | 'either', what: OrderedKind, report: Report): void {
  const [first, second] = numbers;
  const descending = order === 'descending' || (order === 'either' && first?.value !== undefined && second?.value !== undefined && second.value < first.value);
  numbers.forEach(({ value, path }, index) => {
    const previous = numbers[index - 1]?.value;
    if (value === undefined || previous === undefined) return;
    if (descending ? value >= previous : value <= previous) report.add('wrong-order', { what, order, previous, value }, path);
  });
}

export function numbersAt(list: readonly (number | undefined)[] | undefined, path: Path): readonly PlacedNumber[] {
  return (list ?? []).map((value, index) => ({ value, path: [...path, index] }));
}
