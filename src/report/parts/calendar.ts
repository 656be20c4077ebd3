// Days of the calendar as text, moved by whole weeks. Knows no clock, time zone or locale.
const millisecondsOfWeek = 7 * 24 * 60 * 60 * 1000;

/** `date` is YYYY-MM-DD; weeks are whole and may be none. A year past 9999 comes as ISO 8601 writes it, with a sign and six digits. */
export function addWeeks(date: string, weeks: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + weeks * millisecondsOfWeek).toISOString().replace(/T.*$/u, '');
}
