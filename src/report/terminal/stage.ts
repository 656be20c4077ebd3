// The stage on a terminal: which is reached, what blocks the next, and what contradicts it.
import { formatShare } from '../../text/numbers.ts';
import type { Report } from '../view.ts';
import { bullets, heading, paragraph, type Lines, type Page } from './page.ts';

export function stage(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { stage: view } = report;
  if (view === null) return [];
  return [
    ...heading(labels.stageView, page),
    ...paragraph(labels.stageReached({ stage: view.reached, name: view.reachedName }), page),
    ...(view.next === null || view.nextName === null
      ? []
      : paragraph(labels.stageNext({ stage: view.next, name: view.nextName, progress: view.progress === null ? null : formatShare(view.progress) }), page)),
    ...(view.outgrown.asked > 0 ? paragraph(labels.outgrown({ ...view.outgrown, name: view.reachedName }), page) : []),
    ...view.contradictions.flatMap((symptom) => bullets([`${symptom.text} (${labels.contradiction({ stage: symptom.stageName })})`], page, '!').map(style.yellow)),
    ...(view.blockingQuestions.length > 0 ? ['', ...paragraph(labels.blocking, page).map(style.dim)] : []),
    ...view.blockingQuestions.flatMap((question) => [
      ...bullets([`${question.text} [${question.id}]`], page),
      ...(question.today === null ? [] : paragraph(`${question.value}: ${question.today}`, page, 2).map(style.dim)),
    ]),
  ];
}
