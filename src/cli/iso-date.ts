// Days of the calendar as the command line and the clock give them.
import { isCalendarDate } from '../load/calendar-date.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/**
 * ISO 8601: 2026-11-22, where the user is. With SOURCE_DATE_EPOCH (seconds since 1970) that day in UTC instead, so that the same input gives
 * the same bytes whenever it is built. Throws a UserError where that is no such number.
 */
export function today({ env, now }: Pick<Io, 'env' | 'now'>): string {
  const epoch = env['SOURCE_DATE_EPOCH'] ?? '';
  if (epoch !== '') return dayOfEpoch(epoch);
  const moment = now();
  return [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What an option holds: a day, or undefined where it was not given. Throws a UserError for what is no day of the calendar. */
export function parseDay(option: string, text: string | undefined): string | null {
  if (text === undefined || isCalendarDate(text)) return text ?? null;
  throw new UserError(`${option} ${text} is no date`, { hint: 'Dates are written YYYY-MM-DD, such as 2026-11-22.' });
}

/** The end of the year 9999, which is as far as dates are written with four digits. */
const lastSecond = 253_402_300_799;

function dayOfEpoch(text: string): string {
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= lastSecond) return new Date(seconds * 1000).toISOString().slice(0, 10);
  throw new UserError(`SOURCE_DATE_EPOCH=${text} is no number of seconds since 1970`, { hint: 'Unset it, or set it as in: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)' });
}
