// How close two numbers must be to count as equal: float noise must not decide about a level, a gap or a plan.

/** Absolute, on any scale of scores or shares. */
export const tolerance = 1e-9;

export function isAtLeast(value: number, bound: number): boolean {
  return value >= bound - tolerance;
}
