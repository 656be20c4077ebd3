// What the answers say, on a terminal: strengths, gaps, themes, and what is open.
import { formatNumber, formatScore } from '../../text/numbers.ts';
import { plain } from '../../text/plain.ts';
import { truncateText } from '../../text/width.ts';
import { alignColumns } from '../parts/columns.ts';
import { composeLimits } from '../parts/limits.ts';
import { composeNotApplicable } from '../parts/not-applicable.ts';
import { questionTexts } from '../parts/question-texts.ts';
import type { QuestionView, Report } from '../view.ts';
import { bullets, heading, labelled, paragraph, type Lines, type Page } from './page.ts';

const gapsShown = 5;
const strengthsShown = 5;
const openShown = 8;

export function strengths(report: Report, page: Page): Lines {
  const { labels } = page;
  const shown = report.strengths.slice(0, strengthsShown);
  if (report.overall.score === null) return [];
  if (shown.length === 0) return [...heading(labels.strengths, page), ...paragraph(labels.noStrengths, page)];
  const line = (question: QuestionView) => `${question.pillarTitle}: ${question.today ?? question.text} (${formatNumber(question.value ?? 0)})`;
  return [...heading(labels.strengths, page), ...bullets(shown.map(line), page)];
}

export function gaps(report: Report, page: Page): Lines {
  const { labels, style } = page;
  if (report.overall.score === null) return [];
  if (report.gaps.length === 0) return [...heading(labels.topGaps, page), ...paragraph(labels.noGaps, page)];
  const rest = report.gaps.length - gapsShown;
  return [
    ...heading(labels.topGaps, page),
    ...report.gaps.slice(0, gapsShown).flatMap((question) => [
      ...bullets([question.text], page),
      ...paragraph(`${question.pillarTitle} · ${formatNumber(question.value ?? 0)} → ${formatNumber(question.target)}`, page, 2).map(style.dim),
      ...(question.today === null ? [] : labelled(labels.today, `"${question.today}"`, page, 2, 5)),
      ...(question.next === null ? [] : labelled(labels.next, `"${question.next.text}"`, page, 2, 5)),
      ...(question.evidence.length === 0 ? [] : labelled(labels.seen, question.evidence.join('; '), page, 2, 5)),
      ...(question.note === null ? [] : labelled(labels.note, question.note, page, 2, 5)),
    ]),
    ...(rest > 0 ? paragraph(labels.moreGaps(rest), page).map(style.dim) : []),
  ];
}

export function themes(report: Report, page: Page): Lines {
  const scored = report.themes.filter((theme) => theme.score !== null);
  if (scored.length === 0) return [];
  const room = page.width - 10;
  const rows = scored.map((theme) => [truncateText(plain(theme.title), room), formatScore(theme.score ?? 0, report.rounding)]);
  const [head = '', ...body] = alignColumns([{ title: truncateText(page.labels.themes, room) }, { title: '', align: 'end' }], rows);
  return [page.style.bold(head), ...body];
}

export function openPoints(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const texts = questionTexts(report);
  const line = (question: QuestionView) => {
    const reason = composeNotApplicable(question, texts, labels);
    return question.text + (reason === null ? '' : ` (${reason})`);
  };
  const group = (title: string, questions: readonly QuestionView[]): Lines => {
    if (questions.length === 0) return [];
    const shown = questions.slice(0, openShown).map(line);
    return [...paragraph(title, page).map(style.dim), ...bullets(questions.length > openShown ? [...shown, labels.more(questions.length - openShown)] : shown, page)];
  };
  const groups = [
    ...group(labels.dontKnow, report.unknown),
    ...group(labels.unanswered, report.unanswered),
    ...group(labels.notApplicable, report.notApplicable),
    ...group(labels.withoutEvidence, report.unevidenced),
    ...group(labels.changedSince, report.changedSince),
  ];
  return groups.length === 0 ? [] : [...heading(labels.openPoints, page), ...groups];
}

export function limits(report: Report, page: Page): Lines {
  const { labels, style } = page;
  return [...heading(labels.limits, page), ...composeLimits(report, labels).flatMap((text) => paragraph(text, page)).map(style.dim)];
}
