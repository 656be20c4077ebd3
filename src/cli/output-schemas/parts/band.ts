// What bands of KPIs consist of: limits, direction, and where the figures come from.
import { choice, flag, named, number, object, orNull, whole } from '../shape.ts';

export const direction = choice(['higher', 'lower', 'range', 'trend'], 'What is better. `range`: higher, and too high is bad as well; `trend`: there is no honest absolute level.');

/** Where a band begins and ends, to be spread into what has limits. */
export const bandLimitKeys = {
  low: orNull(number('The lower end; inside the band unless lower is better. Null where it is open.')),
  high: orNull(number('The upper end; inside the band where lower is better. Null where it is open.')),
};

export const bandLimits = named('band-limits', object('Where a band begins and ends, in the unit of the KPI.', bandLimitKeys));

export const bandMapping = choice(['published', 'derived', 'own'], 'Whether the source has the cuts themselves, figures that they were derived from, or neither.');

export const benchmarkYear = whole('Of the figures; where the source bears no date, of when it was read.');

export const undated = flag('Whether the source bears no date.');
