// The top of the report on a terminal: the verdict, the scope, and the profile of the pillars.
import { formatScore, formatShare } from '../../text/numbers.ts';
import { plain } from '../../text/plain.ts';
import { displayWidth, padText, wrapText } from '../../text/width.ts';
import { renderBar } from '../parts/bar.ts';
import { renderTable } from '../parts/table.ts';
import { composeReason, composeVerdict, hasConstraint } from '../parts/verdict.ts';
import type { PillarView, Report } from '../view.ts';
import { paragraph, type Lines, type Page } from './page.ts';

export function verdict(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { assessment, framework, overall } = report;
  const scope = labels.scope({
    framework: framework.title,
    version: framework.version,
    date: assessment.date,
    respondent: assessment.respondent?.role ?? assessment.respondent?.id ?? null,
  });
  const stale = assessment.frameworkVersion !== null && assessment.frameworkVersion !== framework.version;
  const { counts } = overall;
  const reason = composeReason(report, labels);
  return [
    ...wrapText(plain(composeVerdict(report, labels)), page.width).map(style.bold),
    ...(reason === null ? [] : paragraph(reason, page)),
    '',
    ...paragraph(scope, page).map(style.dim),
    ...paragraph(labels.answered({ ...counts, coverage: formatShare(overall.coverage) }), page).map(style.dim),
    ...(stale ? paragraph(labels.otherVersion({ answered: assessment.frameworkVersion!, current: framework.version }), page).map(style.yellow) : []),
  ];
}

function levelCell(pillar: PillarView, { labels }: Page): string {
  if (pillar.score === null) return labels.noScore;
  return pillar.levelName === null ? labels.noLevel : plain(pillar.levelName) + (pillar.fragile ? ` ${labels.fragileMark}` : '');
}

export function profile(report: Report, page: Page): Lines {
  const { labels, style } = page;
  const { rounding, overall, pillars } = report;
  const score = (value: number | null) => (value === null ? '-' : formatScore(value, rounding));
  const mark = hasConstraint(report) ? overall.constraint : null;
  const markWidth = 3;
  const levelWidth = Math.max(displayWidth(labels.level), ...pillars.map((pillar) => displayWidth(levelCell(pillar, page))));
  const fixed = levelWidth + 5 + 6 + 4 + 4 * 2 + markWidth;
  const titleWidth = Math.max(8, Math.min(24, page.width - fixed, Math.max(...pillars.map((pillar) => displayWidth(plain(pillar.title))))));
  const barWidth = Math.min(25, page.width - fixed - titleWidth - 2);
  const withBar = barWidth >= 10;
  const rows = pillars.map((pillar) => {
    const title = wrapText(plain(pillar.title), titleWidth).join('\n');
    const share = pillar.score === null ? 0 : (pillar.score - pillar.scale.min) / (pillar.scale.max - pillar.scale.min);
    const target = (pillar.target - pillar.scale.min) / (pillar.scale.max - pillar.scale.min);
    const cells = [title, score(pillar.score), levelCell(pillar, page), score(pillar.target), score(pillar.gap)];
    return [...cells, ...(withBar ? [style.cyan(renderBar(share, target, barWidth))] : []), pillar.id === mark ? style.yellow(labels.constraintMark) : ''];
  });
  const columns = [
    { title: labels.pillar },
    { title: labels.score, align: 'right' as const },
    { title: labels.level },
    { title: labels.target, align: 'right' as const },
    { title: labels.gap, align: 'right' as const },
    ...(withBar ? [{ title: padText(String(report.scale.min), barWidth - 1) + String(report.scale.max) }] : []),
    { title: '' },
  ];
  const table = renderTable(columns, rows, style.dim);
  const { total, answered, notApplicable } = overall.counts;
  const missing = total - answered - notApplicable;
  return [
    ...table,
    ...(mark === null ? [] : paragraph(`${labels.constraintMark} ${labels.constraint}`, page).map(style.dim)),
    ...(pillars.some((pillar) => pillar.fragile && pillar.levelName !== null) ? paragraph(`${labels.fragileMark} ${labels.fragile}`, page).map(style.dim) : []),
    ...(missing > 0 && overall.lower !== null
      ? paragraph(labels.bounds({ missing, lower: score(overall.lower), upper: score(overall.upper) }), page).map(style.dim)
      : []),
    ...(report.unevidenced.length > 0 && score(overall.evidenced) !== score(overall.score)
      ? paragraph(labels.evidencedScore({ count: report.unevidenced.length, score: score(overall.score), evidenced: score(overall.evidenced) }), page).map(style.dim)
      : []),
  ];
}
