// What the options of revmat plan mean, held against the framework and the assessment that they are about.
import { suggestName } from '../load/suggest.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Level } from '../model/framework.ts';
import type { RoadmapStart } from '../report/roadmap/view.ts';
import type { DeliveryModel } from '../score/roadmap-results.ts';
import { quoteText } from '../text/quote-text.ts';
import type { ExportOptions } from './exports.ts';
import { parseIdScore, type IdScore } from './id-score.ts';
import type { Io } from './io.ts';
import { parseDay, today } from './iso-date.ts';
import { UserError } from './user-error.ts';

export interface PlanOptions extends ExportOptions {
  readonly model: DeliveryModel;
  readonly capacity?: string;
  readonly start?: string;
  readonly to?: string;
  readonly cheapestTo?: readonly string[];
  readonly framework?: string;
  readonly as?: string;
}

export const usualCapacity = 3;
const mostAtOnce = 1000;

/** Throws a UserError for what is no whole number from 1 to 1000. */
export function parseCapacity({ capacity }: PlanOptions): number {
  if (capacity === undefined) return usualCapacity;
  const number = /^\s*\d+\s*$/.test(capacity) ? Number(capacity) : Number.NaN;
  if (number >= 1 && number <= mostAtOnce) return number;
  throw new UserError(`--capacity ${capacity} is no whole number from 1 to ${mostAtOnce}`, { hint: 'It says how many steps are in progress at the same time, such as: --capacity 3' });
}

/** Throws a UserError for what is no day of the calendar. */
export function parseStart({ start }: PlanOptions): string | null {
  return parseDay('--start', start);
}

/** Where nothing is given, the day of the assessment; where that has none, today. */
export function startOf(given: string | null, { date }: Pick<Assessment, 'date'>, io: Pick<Io, 'env' | 'now'>): RoadmapStart {
  if (given !== null) return { date: given, source: 'given' };
  return date === null ? { date: today(io), source: 'today' } : { date, source: 'assessment' };
}

/** Throws a UserError where it is not of the form id=score, is given more than once, or goes with --to. */
export function parseWanted({ cheapestTo: [wanted, other] = [], to }: PlanOptions): IdScore | null {
  if (wanted === undefined) return null;
  if (other !== undefined) throw new UserError(`--cheapest-to lifts one part, not both ${wanted} and ${other}`, { hint: 'To see what each takes, ask for one after the other.' });
  if (to !== undefined) throw new UserError('--to and --cheapest-to do not go together', { hint: '--to aims at one level everywhere; --cheapest-to lifts one part, with the least effort.' });
  return parseIdScore('--cheapest-to', wanted, '--cheapest-to people=4, or --cheapest-to overall=3');
}

/** By its value, id or name, in any case. Throws a UserError that lists what there is. */
export function findLevelBy(text: string, { id, levels }: Framework): Level {
  const wanted = text.trim().toLowerCase();
  const ways: readonly ((level: Level) => boolean)[] = [
    ({ value }) => /^-?\d+(?:\.\d+)?$/.test(wanted) && Number(wanted) === value,
    (level) => level.id === wanted,
    ({ name }) => name.trim().toLowerCase() === wanted,
  ];
  const found = ways.flatMap((isMeant) => levels.filter(isMeant))[0];
  if (found !== undefined) return found;
  const suggestion = suggestName(wanted, levels.flatMap((level) => [level.id, level.name]));
  const all = levels.map(({ value, name }) => `${value} ${name}`).join(', ');
  throw new UserError(`the framework ${id} has no level ${quoteText(text)}`, { hint: `${suggestion === null ? '' : `Did you mean ${suggestion}? `}Levels: ${all}` });
}
