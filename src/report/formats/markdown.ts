// The report as Markdown, for a wiki or a pull request: the same content as on the terminal, and every answer.
import type { RenderOptions, RenderReport } from '../format.ts';
import { answers, gaps, limits, openPoints, strengths, themes } from '../markdown/findings.ts';
import { opening, pillars, stage } from '../markdown/opening.ts';
import { kpis, scorecard } from '../markdown/outcomes.ts';
import { nextSteps, plan } from '../markdown/steps.ts';
import type { Lines } from '../parts/markdown.ts';
import type { Report } from '../view.ts';

const sections: readonly ((report: Report, options: RenderOptions) => Lines)[] = [
  opening, pillars, stage, nextSteps, strengths, gaps, themes, scorecard, kpis, plan, openPoints, answers, limits,
]; // prettier-ignore

export const renderMarkdown: RenderReport = (report, options) => {
  const shown = sections.map((section) => section(report, options)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
