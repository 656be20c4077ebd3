// What was measured, on a terminal: the scorecard of phases, and each reading held against its band and the answers.
import { composeAge, composeBenchmark, composeContradictions, composeKpi, composeReading } from '../parts/kpi-sentences.ts';
import { questionTexts } from '../parts/question-texts.ts';
import type { Report, ScorecardLine } from '../view.ts';
import { bullets, heading, labelled, paragraph, type Lines, type Page } from './page.ts';

export function scorecard(report: Report, page: Page): Lines {
  const { labels, style } = page;
  if (report.scorecard.length === 0) return [];
  const labelWidth = Math.max(labels.kpi.length, labels.metric.length);
  const line = (label: string, { title, reading }: ScorecardLine) => labelled(label, `${title}: ${reading === null ? labels.notMeasured : composeReading(reading, labels)}`, page, 2, labelWidth);
  return [
    ...heading(labels.scorecard, page),
    ...report.scorecard.flatMap(({ title, goal, lead, kpis, metrics }) => [
      ...paragraph(lead === null ? title : `${title}, ${labels.ledBy(lead)}`, page),
      ...(goal === null ? [] : paragraph(goal, page, 2).map(style.dim)),
      ...kpis.flatMap((each) => line(labels.kpi, each)),
      ...metrics.flatMap((each) => line(labels.metric, each)),
    ]),
  ];
}

export function kpis(report: Report, page: Page): Lines {
  const { labels, style } = page;
  if (report.kpis.length === 0) return [];
  const texts = questionTexts(report);
  return [
    ...heading(labels.kpiLens, page),
    ...report.kpis.flatMap((kpi) => {
      const benchmark = composeBenchmark(kpi, labels);
      const age = composeAge(kpi, labels);
      return [
        ...bullets([composeKpi(kpi, labels)], page),
        ...(benchmark === null ? [] : paragraph(benchmark, page, 2).map(style.dim)),
        ...[...composeContradictions(kpi, texts, labels), ...(age === null ? [] : [age])].flatMap((sentence) => paragraph(`! ${sentence}`, page, 2).map(style.yellow)),
      ];
    }),
  ];
}
