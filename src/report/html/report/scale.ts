// Where scores lie on a line from the lowest to the highest, and which level's band that is in.
import type { Scale } from '../../../model/framework.ts';
import { shareOf } from '../../parts/share.ts';
import type { Report } from '../../view.ts';

/** Float noise does not decide on which side of a cut a score lies. */
const noise = 1e-9;

/** With two decimals at most, as SVG takes it for a length: `42.5%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** The shares at which the levels after the first begin, ascending. */
export function levelCuts({ scoring, scale }: Pick<Report, 'scoring' | 'scale'>): readonly number[] {
  return scoring.bands.map((cut) => shareOf(cut, scale));
}

/** 0-based index of the level in whose band a score on any scale lies. */
export function levelIndex(value: number, scale: Scale, report: Pick<Report, 'scoring' | 'scale'>): number {
  return levelCuts(report).filter((cut) => shareOf(value, scale) >= cut - noise).length;
}
