// The report on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import type { RenderReport } from '../format.ts';
import { disarmLine } from '../parts/runner-commands.ts';
import { gaps, kpis, limits, openPoints, strengths, themes } from '../terminal/findings.ts';
import { verdict } from '../terminal/opening.ts';
import type { Lines, Page } from '../terminal/page.ts';
import { profile } from '../terminal/profile.ts';
import { stage } from '../terminal/stage.ts';
import { nextSteps, sequence } from '../terminal/steps.ts';
import type { Report } from '../view.ts';

/** Lines longer than this are tiring to read, however wide the window. */
const widest = 100;
const narrowest = 20;

const sections: readonly ((report: Report, page: Page) => Lines)[] = [
  verdict, profile, stage, nextSteps, strengths, gaps, themes, kpis, sequence, openPoints, limits,
]; // prettier-ignore

export const renderTerminal: RenderReport = (report, options) => {
  const columns = Math.min(Math.max(options.columns, narrowest), widest);
  const page: Page = { ...options, columns, width: columns - 2 };
  const shown = sections.map((section) => section(report, page)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.map((line) => disarmLine(` ${line}`.trimEnd())).join('\n')).join('\n\n')}\n`;
};
