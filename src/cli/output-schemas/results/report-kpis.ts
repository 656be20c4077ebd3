// Measured figures in a report, and the scorecard of frameworks whose pillars are phases of the customer lifecycle.
import { bandLimits, bandMapping, benchmarkYear, direction, undated } from '../parts/band.ts';
import { about, choice, flag, id, list, named, number, object, orNull, text, whole } from '../shape.ts';

export const readingKeys = {
  id: id('Id of the KPI.'),
  title: text('Its title.'),
  value: orNull(number('In `unit`; percentages as 25, not 0.25. Null where nothing could be computed, as where the formula divides by zero.')),
  unit: text('percent, days, …'),
  direction,
  band: orNull(whole('1 is the worst. Null where it is not banded.', { min: 1 })),
  bandCount: orNull(whole('How many bands there are. Null where it is not banded.', { min: 2 })),
  limits: orNull(about(bandLimits, 'Where the band begins and ends. Null where it is not banded.')),
  cohort: orNull(text('Whose bands were used: any, or the segment of the profile. Null where it is not banded.')),
  notBanded: orNull(choice(['no-value', 'trend', 'no-bands', 'unknown-cohort'], 'Why there is no band: there is no value; only its trend says something; the framework has no bands for it; there are bands, but none for this segment. Null where it is banded.')),
  tooHigh: flag('Whether it is so high that it is suspicious rather than excellent.'),
  period: orNull(text('What time it covers. Null where the file does not say.')),
  source: orNull(text('Where the figure comes from. Null where the file does not say.')),
  benchmark: orNull(
    object('Where the band comes from. Null where it is not banded.', {
      source: text('Who published the figures.'),
      year: benchmarkYear,
      undated,
      mapping: bandMapping,
      isOld: flag('Whether the figures are more than three years older than the assessment; false where that bears no date.'),
    }),
  ),
  contradicts: list(
    object('A question whose answer claims something else.', {
      question: id('The question.'),
      claimed: whole('The level that its answer claims, counted from 1; two or more from the band.', { min: 1 }),
    }),
    'Linked questions that it speaks against.',
  ),
};

export const reading = named('reading', object('A measured figure, held against what is claimed. Never part of a score.', readingKeys));

const line = named(
  'scorecard-line',
  object('One figure of a phase; where it was measured, the reading stands under `kpis`.', {
    id: id('Id of the KPI.'),
    title: text('Its title.'),
    measured: flag('Whether there is a reading.'),
  }),
);

export const phase = object('A pillar that is a phase of the customer lifecycle.', {
  id: id('Id of the pillar.'),
  title: text('Its title.'),
  goal: orNull(text('What the phase is for. Null where the framework does not say.')),
  lead: orNull(text('The team that leads in it. Null where the framework does not say.')),
  technology: list(text(''), 'What it is done with.'),
  kpis: list(line, 'By which its success is judged.'),
  metrics: list(line, 'Which explain that.'),
});
