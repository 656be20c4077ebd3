// The report for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/report@1`.
import { reportMarker, type RenderReport } from '../format.ts';
import { renderJsonText } from '../parts/json-text.ts';
import type { Measure } from '../../score/results.ts';
import type { KpiView, PhaseView, PillarView, QuestionView, Report, ScorecardLine, StageView, StepView } from '../view.ts';

export const renderJson: RenderReport = (report) => renderJsonText(reportDocument(report));

/** The report as a JSON value. */
export function reportDocument(report: Report): Readonly<Record<string, unknown>> {
  const { framework, assessment, overall, stage } = report;
  return {
    format: reportMarker,
    framework: { id: framework.id, version: framework.version, title: framework.title },
    assessment: {
      organization: assessment.organization,
      date: assessment.date,
      respondent: assessment.respondent,
      frameworkVersion: assessment.frameworkVersion,
      changedSince: report.changedSince.map(({ id }) => id),
      retired: report.retired,
      profile: Object.fromEntries(assessment.profile),
    },
    seenThrough: report.seenThrough,
    scale: report.scale,
    levels: framework.levels.map(({ value, id, name }) => ({ value, id, name })),
    overall: { ...measure(overall), constraint: overall.constraint, lowest: overall.lowest, spread: overall.spread, counts: overall.counts },
    pillars: report.pillars.map(pillarDocument),
    themes: report.themes,
    stage: stage === null ? null : stageDocument(stage),
    strengths: report.strengths.map(({ id }) => id),
    gaps: report.gaps.map(({ id }) => id),
    kpis: report.kpis.map(kpiDocument),
    scorecard: report.scorecard.map(phaseDocument),
    steps: report.steps.map(stepDocument),
    waiting: report.waiting.map((step) => ({ ...stepDocument(step), waitsFor: step.waitsFor })),
    quickWins: report.quickWins,
    bigBets: report.bigBets,
    fillIns: report.fillIns,
    sequence: report.sequence,
  };
}

function measure({ score, level, fragile, coverage, lower, upper, target, gap, evidenced, scale }: Measure) {
  return { score, level, fragile, coverage, lower, upper, target, gap, evidenced, scale };
}

function pillarDocument(pillar: PillarView) {
  const { id, title, weight, lowest, spread, levelName, stage } = pillar;
  return {
    id,
    title,
    ...measure(pillar),
    levelName,
    weight,
    lowest,
    spread,
    stage: stage === null ? null : { reached: stage.reached, next: stage.next, blocking: stage.blocking, progress: stage.progress },
    dimensions: pillar.dimensions.map((dimension) => ({
      id: dimension.id,
      title: dimension.title,
      path: dimension.path,
      ...measure(dimension),
      weight: dimension.weight,
      questions: dimension.questions,
    })),
    questions: pillar.questions.map(questionDocument),
  };
}

function questionDocument(question: QuestionView) {
  const { id, text, state, value, scale, weight, target, gap, note, evidence, reason, notAsked, unevidenced } = question;
  return { id, text, state, value, scale, weight, target, gap, today: question.today, next: question.next, note, evidence, reason, notAsked, unevidenced };
}

function stageDocument({ reached, reachedName, next, nextName, blocking, progress, contradictions, outgrown }: StageView) {
  return { reached, reachedName, next, nextName, blocking, progress, contradictions, outgrown };
}

/** A reading of a KPI, wherever one is told. */
export function kpiDocument({ id, title, value, unit, direction, band, bandCount, limits, cohort, notBanded, tooHigh, period, source, benchmark, contradicts }: KpiView) {
  return { id, title, value, unit, direction, band, bandCount, limits, cohort, notBanded, tooHigh, period, source, benchmark, contradicts };
}

/** The readings themselves stand under `kpis` of the report. */
function phaseDocument({ kpis, metrics, ...phase }: PhaseView) {
  const line = ({ id, title, reading }: ScorecardLine) => ({ id, title, measured: reading !== null });
  return { ...phase, kpis: kpis.map(line), metrics: metrics.map(line) };
}

function stepDocument(step: StepView) {
  const { id, title, due, from, to, owner, effort, impact, kind, need, openNeeds, why, how, doneWhen, moves } = step;
  return { id, title, question: due[0] ?? null, questions: due, from, to, owner, effort, impact, kind, need, needs: openNeeds, why, how, doneWhen, moves };
}
