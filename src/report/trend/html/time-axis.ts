// Where the points of a trend lie from left to right: by their dates where all have one and they run forward, else evenly.
import type { TrendView } from '../view.ts';

/** From 0 to 1, in the order of the points. */
export function placePoints({ points }: Pick<TrendView, 'points'>): readonly number[] {
  const days = points.map(({ date }) => (date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`)));
  const [first = Number.NaN] = days;
  const span = (days.at(-1) ?? Number.NaN) - first;
  const runForward = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? Number.NaN));
  if (runForward && span > 0) return days.map((day) => (day - first) / span);
  return points.map((_, index) => index / Math.max(1, points.length - 1));
}

/**
 * The indices of points whose labels do not touch one another: the first and the last, and as many between them as there is room for. `label`: how
 * wide one is, 0 to 1. The first begins at its point, the last ends there, the others lie around theirs.
 */
export function chooseLabelled(places: readonly number[], label: number): readonly number[] {
  const last = places.length - 1;
  const right = places[last] ?? 0;
  if (last < 1 || right - (places[0] ?? 0) < 2 * label) return [0];
  const chosen: number[] = [];
  let free = (places[0] ?? 0) + label;
  for (let index = 1; index < last; index++) {
    const place = places[index] ?? 0;
    if (place - label / 2 < free || place + label / 2 > right - label) continue;
    chosen.push(index);
    free = place + label / 2;
  }
  return [0, ...chosen, last];
}
