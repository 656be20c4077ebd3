// A job summary for GitHub Actions: short, for a narrow column, with the details folded away, and never so long that GitHub drops it.
import type { RenderOptions, RenderReport } from '../format.ts';
import { answerItems, gapLines, openPointItems } from '../markdown/findings.ts';
import { fitSections, type Section } from '../markdown/fit-sections.ts';
import { levelCell, opening, stage, titleCell } from '../markdown/opening.ts';
import { nextStepsShown, stepDetails } from '../markdown/steps.ts';
import { composeContradictions, composeKpi } from '../parts/kpi-sentences.ts';
import { composeLimits } from '../parts/limits.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import { composeProfileNotes, formatOrDash } from '../parts/profile-notes.ts';
import { questionTexts } from '../parts/question-texts.ts';
import type { Report } from '../view.ts';

/** In bytes. Over 1 MiB GitHub drops the whole summary; other steps of the job may add something to it. */
export const longestSummary = 900 * 1024;
const gapsShown = 5;

export const renderGithubSummary: RenderReport = (report, options) =>
  fitSections([first, profile, gates, nextSteps, gaps, contradictions, openPoints, answers, limits].map((section) => section(report, options)), longestSummary, options.labels.exports);

function first(report: Report, options: RenderOptions): Section {
  const [marker = '', ...lines] = opening(report, options);
  return { title: options.labels.overall, head: [marker], items: paragraphs(lines), foot: [] };
}

/** Fewer columns than elsewhere. */
function profile(report: Report, { labels }: RenderOptions): Section {
  const { pillars } = report;
  const score = (value: number | null) => formatOrDash(value, report);
  const rows = pillars.map((pillar) => [titleCell(pillar, report, labels), score(pillar.score), levelCell(pillar, labels), score(pillar.target), score(pillar.gap)]);
  const [head = '', rule = '', ...lines] = markdownTable([labels.pillar, labels.score, labels.level, labels.target, labels.gap], rows, [1, 3, 4]);
  const notes = composeProfileNotes(report, pillars.some(({ fragile }) => fragile), labels);
  return { title: labels.pillars, head: [`## ${labels.pillars}`, '', head, rule], items: lines.map((line) => [line]), foot: notes.flatMap((note) => ['', md(note)]) };
}

function gates(report: Report, options: RenderOptions): Section {
  const [head = '', , ...lines] = stage(report, options);
  return { title: options.labels.stageView, head: [head, ''], items: lines.map((line) => [line]), foot: [] };
}

function nextSteps({ steps }: Report, { labels }: RenderOptions): Section {
  const items = steps.slice(0, nextStepsShown).map((step, index) => ['', ...stepDetails(step, index + 1, labels)]);
  return { title: labels.nextSteps, head: [`## ${labels.nextSteps}`], items, foot: [] };
}

function gaps(report: Report, options: RenderOptions): Section {
  const { labels } = options;
  const rest = report.gaps.length - gapsShown;
  const items = report.gaps.slice(0, gapsShown).map((question) => gapLines(question, options));
  return { title: labels.topGaps, head: [`## ${labels.topGaps}`, ''], items, foot: rest > 0 ? ['', labels.moreGaps(rest)] : [] };
}

function contradictions(report: Report, { labels }: RenderOptions): Section {
  const texts = questionTexts(report);
  const title = labels.exports.contradictions;
  const items = report.kpis
    .filter((kpi) => kpi.contradicts.length > 0)
    .map((kpi) => [`- ${md(composeKpi(kpi, labels))}`, ...composeContradictions(kpi, texts, labels).map((sentence) => `  - ${md(sentence)}`)]);
  return { title, head: [`## ${title}`, ''], items, foot: [] };
}

function openPoints(report: Report, options: RenderOptions): Section {
  return folded(options.labels.openPoints, openPointItems(report, options));
}

function answers(report: Report, options: RenderOptions): Section {
  return folded(options.labels.allAnswers, answerItems(report, options));
}

function limits(report: Report, { labels }: RenderOptions): Section {
  return folded(labels.limits, composeLimits(report, labels).map((text) => ['', md(text)]));
}

/** The empty lines let what stands inside be Markdown. */
function folded(title: string, items: readonly Lines[]): Section {
  return { title, head: ['<details>', `<summary>${title} (${items.length})</summary>`], items, foot: ['', '</details>'] };
}

/** Each with the empty line before it, if it has one. */
function paragraphs(lines: Lines): readonly Lines[] {
  const starts = lines.flatMap((line, index) => (index === 0 || line === '' ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}
