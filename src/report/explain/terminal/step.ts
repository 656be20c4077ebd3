// The need of a step on a terminal: item by item, with what it builds on.
import { formatNumber } from '../../../text/numbers.ts';
import { bullets, heading, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import type { StepPartView } from '../view.ts';
import { titledRows } from './rows.ts';

/** Sections, in order. */
export function step(subject: StepPartView, page: ExplainPage): readonly Lines[] {
  const { labels, style } = page;
  const { step: about, standing, place, waitsFor } = subject;
  return [
    heading(about.title, page),
    [
      ...paragraph(standing === 'planned' ? labels.stepStanding.planned(place ?? 0) : labels.stepStanding[standing], page).map(style.bold),
      ...(waitsFor.length === 0 ? [] : paragraph(labels.waitsFor(waitsFor.map(({ title }) => title).join('; ')), page)),
      ...paragraph(labels.rung({ from: formatNumber(about.from), to: formatNumber(about.to) }), page),
      ...(about.why === null ? [] : paragraph(about.why, page)),
    ],
    need(subject, page),
    buildsOn(subject, page),
  ];
}

function need({ step: { impact, effort }, needShown, cost, serves }: StepPartView, page: ExplainPage): Lines {
  const { labels } = page;
  const { part, value, target, gap, weight, need: head } = labels.needColumns;
  const columns = [value, target, gap, weight, head].map((title) => ({ title, align: 'end' as const }));
  const rows = serves.map(({ id, title, state, value: at, target: aim, gap: short, weight: own, shown }) => ({
    title,
    id,
    depth: 0,
    cells: [at === null ? '-' : formatNumber(at), formatNumber(aim), formatNumber(short), formatNumber(own), state === 'counts' ? shown : '-'],
    note: state === 'counts' ? null : labels.served[state],
    isFaint: state !== 'counts',
  }));
  const total = { title: labels.total, id: null, depth: 0, cells: ['', '', '', '', needShown], note: null, isFaint: false };
  return [
    ...heading(labels.need(needShown), page),
    ...paragraph(labels.needRule({ impact, effort, cost: formatNumber(cost) }), page),
    ...titledRows(part, columns, [...rows, total], page),
  ];
}

function buildsOn({ needs }: StepPartView, page: ExplainPage): Lines {
  const { labels } = page;
  if (needs.length === 0) return [];
  const line = ({ title, id, standing, place }: StepPartView['needs'][number]) =>
    `${title} [${id}]: ${standing === 'planned' ? labels.builtOn.planned(place ?? 0) : labels.builtOn[standing]}`;
  return [...heading(labels.buildsOn, page), ...bullets(needs.map(line), page)];
}
