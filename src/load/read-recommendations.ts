// The rules of recommendation as they were bundled.
import type { Recommendations } from '../model/recommendations.ts';
import { readBundled, type Places } from './framework-files.ts';

/** Of their file, without the ending. */
export const recommendationsName = 'recommendations';

/** A missing file is a broken installation, so it throws. */
export function readRecommendations(places: Places): Recommendations {
  return readBundled(places, recommendationsName) as Recommendations;
}
