// The next steps for a tracker: one row for each that can be taken now, in the order in which to take them, then those that wait.
import type { Id } from '../../model/framework.ts';
import { stepColumns, type StepColumn } from '../csv-columns.ts';
import type { RenderReport } from '../format.ts';
import { renderCsv, type CsvCell } from '../parts/csv.ts';
import { describeStep, oneLine, priorityOf } from '../parts/step-cells.ts';
import type { Report, StepView } from '../view.ts';
import type { ReportLabels } from '../../text/report-labels.ts';

type Row = Readonly<Record<StepColumn, CsvCell>>;

export const renderCsvSteps: RenderReport = (report, { labels }) => {
  const pillarOf = findPillars(report);
  const windowOf = findWindows(report);
  const cells = (step: StepView) => stepCells(step, pillarOf, labels);
  const rows: readonly Row[] = [
    ...report.steps.map((step) => ({ ...cells(step), status: 'now', window: windowOf.get(step.id) ?? null, waits_for: null })),
    ...report.waiting.map((step) => ({ ...cells(step), status: 'waiting', window: null, waits_for: step.waitsFor.join(', ') })),
  ];
  return renderCsv(stepColumns, rows.map((row) => stepColumns.map((column) => row[column])));
};

function stepCells(step: StepView, pillarOf: ReadonlyMap<Id, Id>, labels: ReportLabels): Omit<Row, 'status' | 'window' | 'waits_for'> {
  const { id, title, kind, due, lifts, from, to, today, tomorrow, owner, effort, impact, need, openNeeds, why, how, doneWhen, moves } = step;
  const [first] = due;
  return {
    step: id,
    title: oneLine(title),
    description: describeStep(step, labels),
    kind,
    pillar: first === undefined ? null : (pillarOf.get(first) ?? null),
    question: first ?? null,
    questions: due.join(', '),
    lifts: oneLine(lifts),
    from,
    to,
    today: lineOrNull(today),
    next: lineOrNull(tomorrow),
    owner: lineOrNull(owner),
    effort,
    impact,
    priority: priorityOf(impact),
    need,
    needs: openNeeds.join(', '),
    why: lineOrNull(why),
    how: how.map(oneLine).join('\n'),
    done_when: lineOrNull(doneWhen),
    moves: moves.join(', '),
  };
}

function lineOrNull(text: string | null): string | null {
  return text === null ? null : oneLine(text);
}

/** The pillar of each pillar, dimension and question. */
function findPillars({ pillars }: Report): ReadonlyMap<Id, Id> {
  return new Map(pillars.flatMap(({ id, questions, dimensions }) => [{ id }, ...questions, ...dimensions].map((part) => [part.id, id] as const)));
}

/** By when to begin each step, in days from now: 30, 60, 90, or later. */
function findWindows({ sequence }: Report): ReadonlyMap<Id, string> {
  const { within30, within60, within90, later } = sequence;
  const windows: readonly (readonly [string, readonly Id[]])[] = [['30', within30], ['60', within60], ['90', within90], ['later', later]];
  return new Map(windows.flatMap(([window, ids]) => ids.map((id) => [id, window] as const)));
}
