// What to do, on a terminal: the next three steps in full, and the rest in sequence.
import { plain } from '../../text/plain.ts';
import { wrapText } from '../../text/width.ts';
import type { Report, StepView } from '../view.ts';
import { bullets, heading, labelled, paragraph, type Lines, type Page } from './page.ts';

function stepLines(step: StepView, number: number, page: Page): Lines {
  const { style, labels } = page;
  const facts = [step.owner ?? '', `${labels.effort} ${step.effort}`, `${labels.impact} ${'●'.repeat(step.impact)}${'○'.repeat(5 - step.impact)}`];
  const title = wrapText(plain(step.title), page.width - 3);
  return [
    ...title.map((line, index) => (index === 0 ? `${number}  ` : '   ') + style.bold(line)),
    ...paragraph(facts.filter((fact) => fact !== '').join(' · '), page, 3).map(style.dim),
    ...(step.today === null || step.tomorrow === null
      ? paragraph(step.lifts, page, 3)
      : [...labelled(labels.today, `"${step.today}"`, page, 3, 5), ...labelled(labels.next, `"${step.tomorrow}"`, page, 3, 5)]),
    ...(step.doneWhen === null ? [] : paragraph(`${labels.doneWhen}: ${step.doneWhen}`, page, 3)),
  ];
}

export function nextSteps(report: Report, page: Page): Lines {
  const first = report.steps.slice(0, 3);
  if (first.length === 0) return [];
  return [...heading(page.labels.nextSteps, page), ...first.flatMap((step, index) => stepLines(step, index + 1, page))];
}

export function sequence(report: Report, page: Page): Lines {
  const { labels, style } = page;
  if (report.steps.length === 0) return [];
  const steps = new Map(report.steps.map((step) => [step.id, step]));
  const group = (title: string | null, ids: Lines, most: number): Lines => {
    if (ids.length === 0) return [];
    const shown = ids.slice(0, most).map((id) => `${steps.get(id)?.title ?? id} (${steps.get(id)?.effort ?? ''})`);
    return [...(title === null ? [] : paragraph(title, page).map(style.dim)), ...bullets(ids.length > most ? [...shown, labels.more(ids.length - most)] : shown, page)];
  };
  const { within30, within60, within90, later } = report.sequence;
  const block = (title: string, ids: Lines, most: number): Lines => (ids.length === 0 ? [] : [...heading(title, page), ...group(null, ids, most), '']);
  return [
    ...block(labels.quickWins, report.quickWins, 5),
    ...block(labels.bigBets, report.bigBets, 3),
    ...block(labels.fillIns, report.fillIns, 3),
    ...heading(labels.sequence, page),
    ...group(labels.days1to30, within30, 6),
    ...group(labels.days31to60, within60, 6),
    ...group(labels.days61to90, within90, 6),
    ...group(labels.later, later, 3),
    ...paragraph(labels.sequenceNote, page).map(style.dim),
  ];
}
