// The comparison as Markdown, for a pull request: the verdict, the pillars, and every answer that moved with what it adds.
import { formatChange } from '../../parts/changes.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../../parts/markdown.ts';
import type { ComparisonWords, RenderComparison } from '../format.ts';
import { composeProfile } from '../profile-rows.ts';
import { comparisonMarker } from '../registry.ts';
import { composeCarried, composeEvidence, composeFact, composeGiven, composeKpi, composeNotices, composeOtherPoints, composeQuote, composeReasons, composeScore, composeSide, composeSymptom, composeTarget, composeVerdict, isUnmoved } from '../sentences.ts'; // prettier-ignore
import type { ComparisonView, GivenView, SideView } from '../view.ts';

const sections: readonly ((view: ComparisonView, words: ComparisonWords) => Lines)[] = [opening, pillars, moves, evidence, kpis, lists];

export const renderMarkdownComparison: RenderComparison = (view, options) => {
  const shown = sections.map((section) => section(view, options)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function opening(view: ComparisonView, words: ComparisonWords): Lines {
  const { labels } = words;
  return [
    `<!-- ${comparisonMarker} -->`,
    `**${md(composeVerdict(view, words))}**`,
    ...composeReasons(view, words).flatMap((sentence) => ['', md(sentence)]),
    '',
    `- ${labels.before}: ${md(composeSide(view.before, words))}`,
    `- ${labels.after}: ${md(composeSide(view.after, words))}`,
    `- ${md(labels.scope({ framework: view.framework.title, version: view.framework.version }))}`,
    ...composeNotices(view, words).map((notice) => `- ${md(notice)}`),
    ...[view.before, view.after].flatMap((side) => carried(side, words)),
    ...(isUnmoved(view) ? ['', md(labels.nothingMoved({ notes: true }))] : []),
  ];
}

function carried(side: SideView, words: ComparisonWords): Lines {
  if (side.carried === null) return [];
  return composeCarried(side, side.carried, words).flatMap(({ title, lines }) => [`- ${md(title)}:`, ...lines.map((line) => `  - ${md(line)}`)]);
}

function pillars(view: ComparisonView, words: ComparisonWords): Lines {
  const { labels, report } = words;
  const rows = composeProfile(view, words);
  const hasCoverage = rows.some(({ coverage }) => coverage !== null);
  const head = [report.pillar, labels.before, labels.after, labels.change, report.level, report.gap, ...(hasCoverage ? [report.coverage] : [])];
  const cells = rows.map(({ title, before, after, change, level, gap, coverage }) => [md(title), before, after, change, md(level), gap, ...(coverage === null ? [] : [coverage])]);
  return markdownTable(head, cells, [1, 2, 3]);
}

function moves(view: ComparisonView, words: ComparisonWords): Lines {
  const { labels, report } = words;
  const { change } = view;
  const others = change === null ? [] : composeOtherPoints(change, words);
  if (view.moves.length + others.length === 0) return [];
  const points = (shown: number | undefined): Lines => (change === null ? [] : [formatChange(shown ?? null, view.rounding)]);
  const rows = view.moves.map((move) => [...points(move.contribution?.shown), md(move.title), md(move.pillar.title), `${labels.kinds[move.kind]}`, given(move.before, words), given(move.after, words)]);
  const rest = others.map(({ shown, text }) => [...points(shown), md(text), '', '', '', '']);
  const total = change === null ? [] : [[`**${formatChange(change.total.shown, view.rounding)}**`, `**${md(labels.total({ before: composeScore(view.overall.before.score, view), after: composeScore(view.overall.after.score, view) }))}**`, '', '', '', '']];
  const head = [...(change === null ? [] : [labels.points]), report.question, report.pillar, labels.change, labels.before, labels.after];
  return [`## ${labels.moves}`, '', ...(change === null ? [] : [md(labels.movesNote), '']), ...markdownTable(head, [...rows, ...rest, ...total], change === null ? [] : [0])];
}

function given(side: GivenView, words: ComparisonWords): string {
  const quote = composeQuote(side, words);
  return `${md(composeGiven(side, words))}${quote === null ? '' : `: ${md(quote)}`}`;
}

function evidence(view: ComparisonView, words: ComparisonWords): Lines {
  if (view.evidence.length === 0) return [];
  const entries = view.evidence.map((change) => composeEvidence(change, words));
  return [`## ${words.labels.evidence}`, '', ...entries.flatMap(({ title, lines }) => [`- ${md(title)}`, ...lines.map(({ label, text }) => `  - ${label}: ${md(text)}`)])];
}

function kpis(view: ComparisonView, words: ComparisonWords): Lines {
  if (view.kpis.length === 0) return [];
  const { labels, report } = words;
  const rows = view.kpis.map((change) => composeKpi(change, words)).map(({ title, before, after }) => [md(title), md(before), md(after)]);
  return [`## ${labels.kpis}`, '', ...markdownTable([report.kpi, labels.before, labels.after], rows)];
}

function lists(view: ComparisonView, words: ComparisonWords): Lines {
  const { labels } = words;
  const named: readonly (readonly [title: string, texts: Lines])[] = [
    [labels.targets, view.targets.map((change) => composeTarget(change, words))],
    [labels.symptoms, view.symptoms.map((change) => composeSymptom(change, words))],
    [labels.profile, view.profile.map((change) => composeFact(change, words))],
  ];
  return named.filter(([, texts]) => texts.length > 0).flatMap(([title, texts], index) => [...(index === 0 ? [] : ['']), `## ${title}`, '', ...texts.map((text) => `- ${md(text)}`)]);
}
