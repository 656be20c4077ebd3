// The top of the report in Markdown: the verdict, the scope, the profile of the pillars, and the stage.
import { formatShare } from '../../text/numbers.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import { reportMarker, type RenderOptions } from '../format.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import { composeProfileNotes, formatOrDash } from '../parts/profile-notes.ts';
import { questionTexts } from '../parts/question-texts.ts';
import { composeReason, composeScope, composeSeenThrough, composeVerdict, composeVersionNotice, hasConstraint } from '../parts/verdict.ts';
import type { PillarView, Report } from '../view.ts';

export function opening(report: Report, { labels }: RenderOptions): Lines {
  const { framework, assessment, overall } = report;
  const reason = composeReason(report, labels);
  const notice = composeVersionNotice(report, labels);
  const through = composeSeenThrough(report, labels);
  return [
    `<!-- ${reportMarker} -->`,
    `# ${md(assessment.organization ?? framework.title)}`,
    '',
    `**${md(composeVerdict(report, labels))}**`,
    ...(reason === null ? [] : ['', md(reason)]),
    '',
    md(composeScope(report, labels)),
    '',
    md(labels.answered({ ...overall.counts, coverage: formatShare(overall.coverage) })),
    ...(through === null ? [] : ['', md(through)]),
    ...(notice === null ? [] : ['', md(notice)]),
  ];
}

export function pillars(report: Report, { labels }: RenderOptions): Lines {
  const { overall } = report;
  const score = (value: number | null) => formatOrDash(value, report);
  const texts = questionTexts(report);
  const lowest = (id: string | null) => (id === null ? '-' : md(texts.get(id) ?? id));
  const rows = report.pillars.map((pillar) => [
    titleCell(pillar, report, labels),
    score(pillar.score),
    levelCell(pillar, labels),
    score(pillar.target),
    score(pillar.gap),
    formatShare(pillar.coverage),
    lowest(pillar.lowest),
  ]);
  const whole = ['**' + labels.overall + '**', score(overall.score), levelCell(overall, labels), score(overall.target), score(overall.gap), formatShare(overall.coverage), lowest(overall.lowest)];
  const notes = composeProfileNotes(report, [overall, ...report.pillars].some((measure) => measure.fragile), labels);
  const head = [labels.pillar, labels.score, labels.level, labels.target, labels.gap, labels.coverage, labels.lowestAnswer];
  return [`## ${labels.pillars}`, '', ...markdownTable(head, [...rows, whole], [1, 3, 4, 5]), ...notes.flatMap((note) => ['', md(note)])];
}

/** With the mark of the constraint, where it is that. */
export function titleCell({ id, title }: PillarView, report: Report, labels: ReportLabels): string {
  return `${md(title)}${hasConstraint(report) && id === report.overall.constraint ? ` ${labels.constraintMark}` : ''}`;
}

/** With the mark of a level that one answer would change. */
export function levelCell({ score, levelName, fragile }: Pick<PillarView, 'score' | 'levelName' | 'fragile'>, labels: ReportLabels): string {
  if (score === null) return labels.noScore;
  return levelName === null ? labels.noLevel : `${md(levelName)}${fragile ? ` ${md(labels.fragileMark)}` : ''}`;
}

export function stage(report: Report, { labels }: RenderOptions): Lines {
  const view = report.stage;
  if (view === null) return [];
  return [
    `## ${labels.stageView}`,
    '',
    `- ${md(labels.stageReached({ stage: view.reached, name: view.reachedName }))}`,
    ...(view.next === null || view.nextName === null ? [] : [`- ${md(labels.stageNext({ stage: view.next, name: view.nextName, progress: view.progress === null ? null : formatShare(view.progress) }))}`]),
    ...(view.outgrown.asked > 0 ? [`- ${md(labels.outgrown({ ...view.outgrown, name: view.reachedName }))}`] : []),
    ...view.contradictions.map((symptom) => `- ${md(symptom.text)} (${md(labels.contradiction({ stage: symptom.stageName }))})`),
    ...(view.blockingQuestions.length === 0 ? [] : ['', `${labels.blocking}:`, '']),
    ...view.blockingQuestions.map((question) => `- ${md(question.text)} (\`${question.id}\`)${question.today === null ? '' : `: ${question.value}, "${md(question.today)}"`}`),
    ...(view.limits.length === 0 ? [] : ['', `${labels.pushesOn}:`, '', ...view.limits.map((limit) => `- ${md(limit)}`)]),
  ];
}
