// What was measured, in Markdown: the scorecard of phases, and each reading held against its band and the answers.
import type { RenderOptions } from '../format.ts';
import { composeAge, composeBenchmark, composeContradictions, composeKpi, composeReading } from '../parts/kpi-sentences.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import { questionTexts } from '../parts/question-texts.ts';
import type { Report, ScorecardLine } from '../view.ts';

export function scorecard(report: Report, { labels }: RenderOptions): Lines {
  if (report.scorecard.length === 0) return [];
  const row = (label: string) => ({ title, reading }: ScorecardLine) => [label, md(title), reading === null ? labels.notMeasured : md(composeReading(reading, labels))];
  return [
    `## ${labels.scorecard}`,
    ...report.scorecard.flatMap(({ title, goal, lead, kpis, metrics }) => {
      const about = [...(goal === null ? [] : [goal]), ...(lead === null ? [] : [labels.ledBy(lead)])];
      return [
        '',
        `### ${md(title)}`,
        '',
        ...(about.length === 0 ? [] : [md(about.join(' · ')), '']),
        ...markdownTable(['', labels.measured, labels.outcome], [...kpis.map(row(labels.kpi)), ...metrics.map(row(labels.metric))]),
      ];
    }),
  ];
}

export function kpis(report: Report, { labels }: RenderOptions): Lines {
  if (report.kpis.length === 0) return [];
  const texts = questionTexts(report);
  return [
    `## ${labels.kpiLens}`,
    '',
    ...report.kpis.flatMap((kpi) => {
      const remarks = [composeBenchmark(kpi, labels), ...composeContradictions(kpi, texts, labels), composeAge(kpi, labels), kpi.caveat];
      return [`- ${md(composeKpi(kpi, labels))}`, ...remarks.flatMap((remark) => (remark === null ? [] : [`  - ${md(remark)}`]))];
    }),
  ];
}
