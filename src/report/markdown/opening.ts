// The top of the report in Markdown: the verdict, the scope, the profile of the pillars, and the stage.
import { formatShare } from '../../text/numbers.ts';
import { reportMarker, type RenderOptions } from '../format.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import { composeProfileNotes, formatOrDash } from '../parts/profile-notes.ts';
import { questionTexts } from '../parts/question-texts.ts';
import { composeReason, composeScope, composeSeenThrough, composeVerdict, composeVersionNotice, hasConstraint } from '../parts/verdict.ts';
import type { Report } from '../view.ts';

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
  const level = (name: string | null, fragile: boolean, value: number | null) =>
    value === null ? labels.noScore : name === null ? labels.noLevel : md(name) + (fragile ? ` ${md(labels.fragileMark)}` : '');
  const texts = questionTexts(report);
  const lowest = (id: string | null) => (id === null ? '-' : md(texts.get(id) ?? id));
  const mark = (id: string) => (hasConstraint(report) && id === overall.constraint ? ` ${labels.constraintMark}` : '');
  const rows = report.pillars.map((pillar) => [
    `${md(pillar.title)}${mark(pillar.id)}`,
    score(pillar.score),
    level(pillar.levelName, pillar.fragile, pillar.score),
    score(pillar.target),
    score(pillar.gap),
    formatShare(pillar.coverage),
    lowest(pillar.lowest),
  ]);
  const whole = ['**' + labels.overall + '**', score(overall.score), level(overall.levelName, overall.fragile, overall.score), score(overall.target), score(overall.gap), formatShare(overall.coverage), lowest(overall.lowest)];
  const notes = composeProfileNotes(report, [overall, ...report.pillars].some((measure) => measure.fragile), labels);
  const head = [labels.pillar, labels.score, labels.level, labels.target, labels.gap, labels.coverage, labels.lowestAnswer];
  return [`## ${labels.pillars}`, '', ...markdownTable(head, [...rows, whole], [1, 3, 4, 5]), ...notes.flatMap((note) => ['', md(note)])];
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
