// The report as one page for a board or a mail: it loads nothing, runs nothing, and prints well.
import { reportMarker, type RenderReport } from '../format.ts';
import { html } from '../html/markup.ts';
import { renderPage } from '../html/page.ts';
import { answers, openPoints } from '../html/report/answers.ts';
import { brandStyles } from '../html/report/brand-styles.ts';
import { cover } from '../html/report/cover.ts';
import { figures } from '../html/report/figures.ts';
import { gaps, strengths, themes } from '../html/report/findings.ts';
import { heatmap } from '../html/report/heatmap.ts';
import { kpis, scorecard } from '../html/report/kpis.ts';
import { method } from '../html/report/method.ts';
import { priorities, sequence } from '../html/report/plan.ts';
import { profile } from '../html/report/profile.ts';
import { reportStyles } from '../html/report/report-styles.ts';
import { roadmap } from '../html/report/roadmap.ts';
import { layOutSheet, renderSection, type Section, type Sheet } from '../html/report/sheet.ts';
import { stage } from '../html/report/stage.ts';
import { nextSteps } from '../html/report/steps.ts';

const sections: readonly ((sheet: Sheet) => Section | null)[] = [
  figures, profile, stage, nextSteps, gaps, heatmap, strengths, themes, kpis, scorecard, roadmap, sequence, priorities, openPoints, method, answers,
]; // prettier-ignore

export const renderHtml: RenderReport = (report, options) => {
  const sheet = layOutSheet(report, options);
  const { words, brand } = sheet;
  const shown = sections.flatMap((section) => section(sheet) ?? []);
  const { framework, assessment } = report;
  return renderPage({
    language: sheet.labels.language,
    title: `${assessment.organization ?? framework.title}: ${words.kind}`,
    marker: reportMarker,
    styles: reportStyles + (brand === undefined ? '' : brandStyles(brand)),
    body: html`<a class="skip" href="#main">${words.skip}</a>
${cover(sheet)}<nav aria-labelledby="contents-title">
<h2 id="contents-title">${words.contents}</h2>
<ol>${shown.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol>
</nav>
<main id="main" tabindex="-1">
${shown.map(renderSection)}</main>
<footer>
${brand?.footer != null && html`<p><bdi>${brand.footer}</bdi></p>`}
<p dir="auto">${words.made({ framework: framework.title, version: framework.version })}</p>
</footer>`,
  });
};
