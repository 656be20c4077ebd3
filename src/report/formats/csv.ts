// Every answer for a spreadsheet: one row for each question, in the framework's order.
import type { Id } from '../../model/framework.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import { questionColumns, type QuestionColumn } from '../csv-columns.ts';
import type { RenderReport } from '../format.ts';
import { renderCsv, type CsvCell } from '../parts/csv.ts';
import { composeNotApplicable } from '../parts/not-applicable.ts';
import { questionTexts } from '../parts/question-texts.ts';
import { oneLine } from '../parts/step-cells.ts';
import type { DimensionView, QuestionView, Report } from '../view.ts';

type Row = Readonly<Record<QuestionColumn, CsvCell>>;

/** What a row needs of everything around its question. */
interface Sheet {
  readonly report: Report;
  readonly labels: ReportLabels;
  readonly texts: ReadonlyMap<Id, string>;
  readonly changed: ReadonlySet<Id>;
}

export const renderCsvReport: RenderReport = (report, { labels }) => {
  const sheet: Sheet = { report, labels, texts: questionTexts(report), changed: new Set(report.changedSince.map(({ id }) => id)) };
  const rows = report.pillars.flatMap(({ questions, dimensions }) => {
    const dimensionOf = innermostDimensions(dimensions);
    return questions.map((question) => rowOf(question, dimensionOf.get(question.id), sheet));
  });
  return renderCsv(questionColumns, rows.map((row) => questionColumns.map((column) => row[column])));
};

function rowOf(question: QuestionView, dimension: DimensionView | undefined, { report, labels, texts, changed }: Sheet): Row {
  const { assessment, framework } = report;
  const { id, text, pillar, pillarTitle, state, value, scale, weight, target, gap, today, next, note, evidence, unevidenced } = question;
  // One literal: putting rows together from parts takes several times as long as all the rest.
  return {
    organization: assessment.organization,
    date: assessment.date,
    respondent: assessment.respondent?.id ?? assessment.respondent?.role ?? null,
    framework: framework.id,
    framework_version: framework.version,
    pillar,
    pillar_title: oneLine(pillarTitle),
    dimension: dimension?.id ?? null,
    dimension_title: dimension === undefined ? null : dimension.path.map(oneLine).join(' / '),
    question: id,
    text: oneLine(text),
    state,
    value,
    scale_min: scale.min,
    scale_max: scale.max,
    weight,
    target,
    gap,
    today: today === null ? null : oneLine(today),
    next_value: next?.value ?? null,
    next: next === null ? null : oneLine(next.text),
    note,
    evidence: evidence.map(oneLine).join('\n'),
    reason: composeNotApplicable(question, texts, labels),
    unevidenced: String(unevidenced),
    changed_since: String(changed.has(id)),
  };
}

/** Dimensions stand from the outermost to the innermost, so the last one that holds a question is the nearest to it. */
function innermostDimensions(dimensions: readonly DimensionView[]): ReadonlyMap<Id, DimensionView> {
  return new Map(dimensions.flatMap((dimension) => dimension.questions.map((question) => [question, dimension] as const)));
}
