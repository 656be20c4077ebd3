// An explanation on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import { joinSections, layOut, paragraph, type Lines } from '../terminal/page.ts';
import type { ExplainPage, ExplainRenderOptions } from './format.ts';
import { kpi } from './terminal/kpi.ts';
import { score } from './terminal/score.ts';
import { stage } from './terminal/stage.ts';
import { step } from './terminal/step.ts';
import type { ExplainView } from './view.ts';

export function renderExplanation(view: ExplainView, options: ExplainRenderOptions): string {
  const page = layOut(options);
  return joinSections([...sections(view, page), scope(view, page)]);
}

function sections(view: ExplainView, page: ExplainPage): readonly Lines[] {
  const { subject } = view;
  switch (subject.kind) {
    case 'stage':
      return stage(subject, page);
    case 'kpi':
      return kpi(subject, view, page);
    case 'step':
      return step(subject, page);
    default:
      return score(subject, view, page);
  }
}

/** What was assessed, when, and by whom; and whether the answers were given to another framework. */
function scope({ framework, assessment, seenThrough }: ExplainView, page: ExplainPage): Lines {
  const { labels, style } = page;
  const respondent = assessment.respondent?.role ?? assessment.respondent?.id ?? null;
  return [
    ...paragraph(labels.scope({ framework: framework.title, version: framework.version, date: assessment.date, respondent }), page).map(style.dim),
    ...(seenThrough === null ? [] : paragraph(labels.seenThrough(seenThrough), page).map(style.yellow)),
  ];
}
