// Levels of a sound framework that no overall score can fall into.
import type { Framework } from '../model/framework.ts';
import { shownNumber, tolerance } from './tolerance.ts';
import type { Warnings } from './report.ts';
import { overallReach } from './score-reach.ts';

export function checkLevels(framework: Framework, report: Warnings): void {
  const { levels, scoring, scale } = framework;
  const reach = overallReach(framework);
  const lowest = scale.min + reach.lowest * (scale.max - scale.min);
  const highest = scale.min + reach.highest * (scale.max - scale.min);
  levels.forEach(({ id }, index) => {
    const begins = scoring.bands[index - 1] ?? scale.min;
    const ends = scoring.bands[index] ?? Infinity;
    if (highest >= begins - tolerance && lowest < ends - tolerance && ends - begins > tolerance) return;
    const shown = { begins: shownNumber(begins), ends: ends === Infinity ? null : shownNumber(ends), lowest: shownNumber(lowest), highest: shownNumber(highest) };
    const why = highest < begins - tolerance ? 'too-high' : lowest >= ends - tolerance ? 'too-low' : 'empty';
    report.warn('unreachable-level', { id, why, ...shown }, ['levels', index, 'id']);
  });
}
