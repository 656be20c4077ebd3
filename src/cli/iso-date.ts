// The calendar date of a moment, where the user is.

/** ISO 8601: 2026-11-22. */
export function isoDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
