// What to do, in Markdown: the next three steps in full, and the whole plan as a table.
import type { RenderOptions } from '../format.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import type { Report, StepView } from '../view.ts';

export const nextStepsShown = 3;

export function nextSteps(report: Report, { labels }: RenderOptions): Lines {
  const shown = report.steps.slice(0, nextStepsShown);
  if (shown.length === 0) return [];
  return [`## ${labels.nextSteps}`, ...shown.flatMap((step, index) => ['', ...stepDetails(step, index + 1, labels)])];
}

/** `number`: its place among the steps, from 1. */
export function stepDetails(step: StepView, number: number, labels: RenderOptions['labels']): Lines {
  const facts = [
    ...(step.owner === null ? [] : [`${labels.owner}: ${md(step.owner)}`]),
    `${labels.effort}: ${step.effort}`,
    `${labels.impact}: ${step.impact} / 5`,
  ];
  return [
    `### ${number}. ${md(step.title)}`,
    '',
    facts.join(' · '),
    '',
    ...(step.today === null || step.tomorrow === null
      ? [md(step.lifts)]
      : [`- ${labels.today}: "${md(step.today)}"`, `- ${labels.next}: "${md(step.tomorrow)}"`]),
    ...(step.why === null ? [] : [`- ${labels.why}: ${md(step.why)}`]),
    ...(step.how.length === 0 ? [] : [`- ${labels.how}:`, ...step.how.map((line) => `  - ${md(line)}`)]),
    ...(step.doneWhen === null ? [] : [`- ${labels.doneWhen}: ${md(step.doneWhen)}`]),
  ];
}

export function plan(report: Report, { labels }: RenderOptions): Lines {
  if (report.steps.length === 0) return [];
  const titles = new Map([...report.steps, ...report.waiting].map((step) => [step.id, step.title]));
  const list = (title: string, ids: Lines): Lines => (ids.length === 0 ? [] : [`${title}:`, '', ...ids.map((id) => `- ${md(titles.get(id) ?? id)}`), '']);
  const { within30, within60, within90, later } = report.sequence;
  const when = new Map([
    ...within30.map((id) => [id, labels.days1to30] as const),
    ...within60.map((id) => [id, labels.days31to60] as const),
    ...within90.map((id) => [id, labels.days61to90] as const),
    ...later.map((id) => [id, labels.later] as const),
  ]);
  const rows = report.steps.map((step, index) => [
    String(index + 1),
    md(step.title),
    md(step.owner ?? '-'),
    step.effort,
    String(step.impact),
    when.get(step.id) ?? '-',
    step.doneWhen === null ? '-' : md(step.doneWhen),
  ]);
  return [
    `## ${labels.sequence}`,
    '',
    ...list(labels.quickWins, report.quickWins),
    ...list(labels.bigBets, report.bigBets),
    ...list(labels.fillIns, report.fillIns),
    ...markdownTable(['#', labels.step, labels.owner, labels.effort, labels.impact, labels.when, labels.doneWhen], rows, [0, 4]),
    '',
    labels.sequenceNote,
    ...(report.waiting.length === 0 ? [] : ['', `${labels.waiting}:`, '']),
    ...report.waiting.map((step) => `- ${md(step.title)} (${md(labels.waitsFor(step.waitsFor.map((id) => titles.get(id) ?? id).join(', ')))})`),
  ];
}
