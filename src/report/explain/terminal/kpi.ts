// A measured KPI on a terminal: its value with formula and inputs, the band that it falls into, and the answers that it contradicts.
import { formatNumber } from '../../../text/numbers.ts';
import { formatQuantity } from '../../../text/quantities.ts';
import { composeAge, composeBenchmark, composeContradictions, composeReading } from '../../parts/kpi-sentences.ts';
import { bullets, heading, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import type { ExplainView, KpiPartView } from '../view.ts';
import { ladder } from './ladder.ts';

/** Sections, in order. */
export function kpi(subject: KpiPartView, view: ExplainView, page: ExplainPage): readonly Lines[] {
  const { labels, style } = page;
  const { kpi: about, reading } = subject;
  const origin = reading === null ? '' : [reading.period, reading.source].filter((part) => part !== null).join(', ');
  return [
    heading(about.title, page),
    [
      ...paragraph(reading === null ? labels.notMeasured : composeReading(reading, labels.report), page).map(style.bold),
      ...(origin === '' ? [] : paragraph(origin, page).map(style.dim)),
      ...(reading === null ? [] : composeContradictions(reading, view.texts, labels.report).flatMap((sentence) => paragraph(`! ${sentence}`, page).map(style.yellow))),
      ...(about.definition === null ? [] : paragraph(about.definition, page)),
    ],
    formula(subject, page),
    bands(subject, page),
    about.caveat === null ? [] : [...heading(labels.keepInMind, page), ...paragraph(about.caveat, page)],
  ];
}

function formula({ kpi: { formula: own, unit }, reading, computed, inputs }: KpiPartView, page: ExplainPage): Lines {
  const { labels } = page;
  if (own === null) return reading === null ? [] : paragraph(labels.given, page);
  const isPercent = unit === 'percent';
  const value = reading?.value ?? null;
  return [
    ...heading(labels.formula, page),
    ...paragraph(isPercent ? labels.inPercent(own.text) : own.text, page),
    ...(computed === null || value === null ? [] : paragraph(labels.computed({ formula: isPercent ? `${computed} × 100` : computed, value: formatQuantity(value, unit) }), page)),
    ...(computed === null && value !== null ? paragraph(labels.given, page) : []),
    ...bullets(inputs.map(({ id, title, value: given }) => `${id}: ${title}${value !== null && computed === null ? '' : `, ${given === null ? labels.missingInput : formatNumber(given)}`}`), page),
  ];
}

function bands({ kpi: { unit, direction }, reading, ladder: rungs }: KpiPartView, page: ExplainPage): Lines {
  const { labels, style } = page;
  const benchmark = reading === null ? null : composeBenchmark(reading, labels.report);
  const age = reading === null ? null : composeAge(reading, labels.report);
  if (benchmark === null) return [];
  return [
    ...heading(labels.bands, page),
    ...ladder(rungs.map(({ band, low, high, isReached }) => ({ number: String(band), text: labels.report.bandRange({ low, high, unit, direction }), isMarked: isReached })), '❯', page),
    ...paragraph(benchmark, page).map(style.dim),
    ...(age === null ? [] : paragraph(`! ${age}`, page).map(style.yellow)),
  ];
}
