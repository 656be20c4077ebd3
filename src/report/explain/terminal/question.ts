// One question on a terminal: what was answered and what that is worth, and what it does to the nodes above it.
import type { Scale } from '../../../model/framework.ts';
import { formatNumber } from '../../../text/numbers.ts';
import { formatQuantity } from '../../../text/quantities.ts';
import { composeNotAsked } from '../../../text/not-asked.ts';
import { heading, labelled, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import type { AnswerView, ExplainView, ScoreView } from '../view.ts';
import { composeChanges } from './gains.ts';
import { ladder } from './ladder.ts';
import { titledRows } from './rows.ts';

/** Sections, in order. */
export function question(score: ScoreView, view: ExplainView, page: ExplainPage): readonly Lines[] {
  return [answered(score, view, page), above(score, page)];
}

function answered({ answer, tree, above: [nearest] }: ScoreView, view: ExplainView, page: ExplainPage): Lines {
  const { labels, style } = page;
  if (answer === null) return [];
  const { note, evidence } = answer;
  const raise = nearest?.gain ?? null;
  return [
    ...heading(labels.answer, page),
    ...composeState(answer, view, page).flatMap((text) => paragraph(text, page)),
    ...ladder(answer.options.map(({ value, text, isChosen }) => ({ number: formatNumber(value), text, isMarked: isChosen })), '❯', page),
    ...ladder(answer.items.map(({ value, text, isTicked }) => ({ number: formatNumber(value), text, isMarked: isTicked })), '✓', page),
    ...(tree.score === null ? [] : composeWorth(answer, endsOf(tree.scale), page).flatMap((text) => paragraph(text, page))),
    ...(note === null ? [] : labelled(labels.report.note, note, page, 0, 5)),
    ...(evidence.length === 0 ? [] : labelled(labels.report.seen, evidence.join('; '), page, 0, 5)),
    ...(answer.isUnevidenced ? paragraph(labels.unevidenced, page).map(style.yellow) : []),
    ...(tree.score === null || answer.state !== 'answered' ? [] : paragraph(raise === null ? labels.atTop : labels.oneMore({ to: formatNumber(raise.to), answer: raise.answer, isTicked: raise.item !== null }), page)),
  ];
}

/** As they are shown. */
function endsOf({ min, max }: Scale) {
  return { min: formatNumber(min), max: formatNumber(max) };
}

/** Why there is no value; none where there is one. */
function composeState({ state, notAsked, reason }: AnswerView, { texts }: ExplainView, { labels }: ExplainPage): Lines {
  if (state === 'answered') return [];
  if (notAsked !== null) return [composeNotAsked(notAsked, (id) => texts.get(id) ?? id, labels.report.notAsked)];
  return [`${labels.stateOf[state]}${reason === null ? '' : `: ${reason}`}`];
}

function composeWorth({ type, items, measured, state }: AnswerView, { min, max }: { readonly min: string; readonly max: string }, { labels }: ExplainPage): Lines {
  const { worth } = labels;
  if (state !== 'answered') return [worth.unknown];
  if (type === 'choice') return [];
  if (measured !== null) {
    const { value, unit, reached, cuts } = measured;
    return [worth.number({ measured: formatQuantity(value, unit ?? 'ratio'), reached, cuts: cuts.map(formatNumber) })];
  }
  const ticked = items.filter(({ isTicked }) => isTicked).map(({ value }) => formatNumber(value));
  return [worth.checklist({ min, ticked, max })];
}

/** One row for each node that it is a part of. */
function above({ above: nodes }: ScoreView, page: ExplainPage): Lines {
  const { labels } = page;
  const { part, score: scoreHead, counts, points, more } = labels.aboveColumns;
  if (nodes.length === 0) return [];
  const columns = [scoreHead, counts, points, more].map((title) => ({ title, align: 'end' as const }));
  const rows = nodes.map(({ id, title, score: shown, counts: own, added, gain }) => ({
    title: title ?? labels.whole,
    id,
    depth: 0,
    cells: [shown ?? '-', own, added, gain === null ? '-' : gain.shown],
    note: gain === null ? null : composeChanges({ ...gain, item: null }, page).join(', ') || null,
    isFaint: false,
  }));
  return [...heading(labels.whereItCounts, page), ...titledRows(part, columns, rows, page)];
}
