// The report on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import type { RenderReport } from '../format.ts';
import { gaps, limits, openPoints, strengths, themes } from '../terminal/findings.ts';
import { verdict } from '../terminal/opening.ts';
import { kpis, scorecard } from '../terminal/outcomes.ts';
import { joinSections, layOut, type Lines, type Page } from '../terminal/page.ts';
import { profile } from '../terminal/profile.ts';
import { stage } from '../terminal/stage.ts';
import { nextSteps, sequence } from '../terminal/steps.ts';
import type { Report } from '../view.ts';

const sections: readonly ((report: Report, page: Page) => Lines)[] = [
  verdict, profile, stage, nextSteps, strengths, gaps, themes, scorecard, kpis, sequence, openPoints, limits,
]; // prettier-ignore

export const renderTerminal: RenderReport = (report, options) => {
  const page = layOut(options);
  return joinSections(sections.map((section) => section(report, page)));
};
