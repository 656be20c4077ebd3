// Adding floats without losing what falls off the end, so that scores at a cut are the same whatever came before.

/** Neumaier's compensated sum, in the order given; 0 for nothing. */
export function addUp(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
