// The roadmap as Markdown, for a wiki or a pull request: the phases and their forecasts, a Gantt chart, and every step in detail.
import type { RenderRoadmap } from '../format.ts';
import { gantt } from '../markdown/gantt.ts';
import { closing, opening, summary } from '../markdown/overview.ts';
import { steps } from '../markdown/steps.ts';

export const renderMarkdownRoadmap: RenderRoadmap = (view, { labels }) => {
  const shown = [opening, summary, gantt, steps, closing].map((section) => section(view, labels)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
