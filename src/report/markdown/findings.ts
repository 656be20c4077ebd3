// What the answers say, in Markdown: strengths, gaps, themes, what is open, and every answer.
import { formatNumber, formatScore, formatShare } from '../../text/numbers.ts';
import type { RenderOptions } from '../format.ts';
import { composeLimits } from '../parts/limits.ts';
import { composeNotApplicable } from '../parts/not-applicable.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../parts/markdown.ts';
import { questionTexts } from '../parts/question-texts.ts';
import type { QuestionView, Report } from '../view.ts';

const gapsShown = 10;

export function strengths(report: Report, { labels }: RenderOptions): Lines {
  if (report.overall.score === null) return [];
  const lines = report.strengths.map((question) => `- ${md(question.pillarTitle)}: ${md(question.today ?? question.text)} (${formatNumber(question.value ?? 0)})`);
  return [`## ${labels.strengths}`, '', ...(lines.length === 0 ? [labels.noStrengths] : lines)];
}

export function gaps(report: Report, options: RenderOptions): Lines {
  const { labels } = options;
  if (report.overall.score === null) return [];
  if (report.gaps.length === 0) return [`## ${labels.topGaps}`, '', labels.noGaps];
  const rest = report.gaps.length - gapsShown;
  return [
    `## ${labels.topGaps}`,
    '',
    ...report.gaps.slice(0, gapsShown).flatMap((question) => gapLines(question, options)),
    ...(rest > 0 ? ['', labels.moreGaps(rest)] : []),
  ];
}

/** An entry of a list, with its details below it. */
export function gapLines(question: QuestionView, { labels }: RenderOptions): Lines {
  return [
    `- **${md(question.text)}** (${md(question.pillarTitle)}, ${formatNumber(question.value ?? 0)} → ${formatNumber(question.target)})`,
    ...(question.today === null ? [] : [`  - ${labels.today}: "${md(question.today)}"`]),
    ...(question.next === null ? [] : [`  - ${labels.next}: "${md(question.next.text)}"`]),
    ...(question.evidence.length === 0 ? [] : [`  - ${labels.seen}: ${question.evidence.map(md).join('; ')}`]),
    ...(question.note === null ? [] : [`  - ${labels.note}: ${md(question.note)}`]),
  ];
}

export function themes(report: Report, { labels }: RenderOptions): Lines {
  const scored = report.themes.filter((theme) => theme.score !== null);
  if (scored.length === 0) return [];
  const rows = scored.map((theme) => [md(theme.title), formatScore(theme.score ?? 0, report.rounding), formatShare(theme.coverage)]);
  return [`## ${labels.themes}`, '', ...markdownTable(['', labels.score, labels.coverage], rows, [1, 2])];
}

export function openPoints(report: Report, options: RenderOptions): Lines {
  const items = openPointItems(report, options);
  return items.length === 0 ? [] : [`## ${options.labels.openPoints}`, ...items.flat()];
}

/** One for each point; the first of a kind bears the name of the kind. */
export function openPointItems(report: Report, { labels }: RenderOptions): readonly Lines[] {
  const texts = questionTexts(report);
  const line = (question: QuestionView) => {
    const reason = composeNotApplicable(question, texts, labels);
    return `- ${md(question.text)}${reason === null ? '' : ` (${md(reason)})`}`;
  };
  const group = (title: string, questions: readonly QuestionView[]): readonly Lines[] =>
    questions.map((question, index) => [...(index === 0 ? ['', `${title}:`, ''] : []), line(question)]);
  return [
    ...group(labels.dontKnow, report.unknown),
    ...group(labels.unanswered, report.unanswered),
    ...group(labels.notApplicable, report.notApplicable),
    ...group(labels.withoutEvidence, report.unevidenced),
    ...group(labels.changedSince, report.changedSince),
  ];
}

export function answers(report: Report, options: RenderOptions): Lines {
  return [`## ${options.labels.allAnswers}`, ...answerItems(report, options).flat()];
}

/** One row for each question, in a table for each pillar; the first row of a table bears its head. */
export function answerItems(report: Report, { labels }: RenderOptions): readonly Lines[] {
  const texts = questionTexts(report);
  const answer = (question: QuestionView) => {
    if (question.value !== null) return `${formatNumber(question.value)}${question.today === null ? '' : `: ${md(question.today)}`}`;
    const reason = composeNotApplicable(question, texts, labels);
    if (reason === null) return labels.state[question.state];
    return question.notAsked === null ? `${labels.state[question.state]}: ${md(reason)}` : md(reason);
  };
  const remark = (question: QuestionView) => [...(question.note === null ? [] : [md(question.note)]), ...question.evidence.map((item) => `${labels.seen}: ${md(item)}`)].join('<br>');
  return report.pillars.flatMap(({ title, questions }) => {
    const rows = questions.map((question) => [md(question.text), answer(question), remark(question)]);
    const [head = '', rule = '', ...lines] = markdownTable([labels.question, labels.answer, labels.note], rows);
    return lines.map((line, index) => (index === 0 ? ['', `### ${md(title)}`, '', head, rule, line] : [line]));
  });
}

export function limits(report: Report, { labels }: RenderOptions): Lines {
  return [`## ${labels.limits}`, ...composeLimits(report, labels).flatMap((text) => ['', md(text)])];
}
