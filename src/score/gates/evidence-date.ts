// How old a line of evidence is: by the dates that are written in it, and by nothing else.

/** The first and the last day that a date stands for, as days since 1970. */
interface Period {
  readonly first: number;
  readonly last: number;
}

/** `undated`: no date in it. `future`: none that has come yet; `date`: the first of them. Else the last day of the latest, at most the day asked for. */
export type EvidenceAge = { readonly found: 'undated' } | { readonly found: 'future'; readonly date: string } | { readonly found: 'dated'; readonly date: string; readonly age: number };

// Not within a longer number, nor at the end of another date. A year alone is no date: it may be a budget, or a street number.
const dates = /(?<!\d|\d-)(?<year>(?:19|20)\d{2})-(?:Q(?<quarter>[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?)(?!-?\d)/gi;
const dayLength = 86_400_000;

/** `lines`: all evidence of one answer, of which the latest date counts. `day`: ISO 8601; the age is counted to it, in days, 0 within a month or quarter that has begun. */
export function ageOfEvidence(lines: readonly string[], day: string): EvidenceAge {
  const today = Date.parse(day) / dayLength;
  const periods = lines.flatMap(periodsIn);
  const begun = periods.filter(({ first }) => first <= today);
  if (periods.length === 0) return { found: 'undated' };
  if (begun.length === 0) return { found: 'future', date: isoDay(Math.min(...periods.map(({ first }) => first))) };
  const last = Math.min(today, Math.max(...begun.map((period) => period.last)));
  return { found: 'dated', date: isoDay(last), age: today - last };
}

function periodsIn(line: string): readonly Period[] {
  return [...line.matchAll(dates)].flatMap(({ groups }) => periodOf(Number(groups?.['year']), groups ?? {}) ?? []);
}

/** Null for what is written like a date and is none, such as 2026-13. */
function periodOf(year: number, { quarter, month, day }: Readonly<Record<string, string | undefined>>): Period | null {
  if (quarter !== undefined) return { first: dayNumber(year, 3 * Number(quarter) - 2, 1), last: dayNumber(year, 3 * Number(quarter) + 1, 0) };
  const inYear = Number(month);
  if (inYear < 1 || inYear > 12) return null;
  const end = dayNumber(year, inYear + 1, 0);
  if (day === undefined) return { first: dayNumber(year, inYear, 1), last: end };
  const exact = dayNumber(year, inYear, Number(day));
  return Number(day) < 1 || exact > end ? null : { first: exact, last: exact };
}

/** Day 0 of a month is the last one of the month before it. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

function isoDay(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
