// Builds the view of a comparison from a framework, two assessments and what scoring found. No words of its own.
import type { Assessment } from '../../model/assessment.ts';
import { allQuestions, type Framework, type Id } from '../../model/framework.ts';
import type { AssessmentComparison } from '../../score/compare-assessments.ts';
import type { Measure } from '../../score/results.ts';
import { finerRounding } from '../parts/changes.ts';
import { levelName, partTitles, stageName } from '../parts/names.ts';
import { hasConstraint } from '../parts/verdict.ts';
import { buildReport } from '../report.ts';
import type { Report, SeenThrough } from '../view.ts';
import { viewMoves } from './build-moves.ts';
import { findEvidenceChanges, findFactChanges, findKpiChanges, findSymptomChanges, findTargetChanges } from './build-other-changes.ts';
import type { CarriedView, ComparisonView, ConstraintView, MeasureChange, MeasuredView, NamedPart, SideView } from './view.ts';

/** An assessment as the framework reads it, and how it came to be so. */
export interface ComparedSide {
  readonly file: string;
  readonly assessment: Assessment;
  readonly carried: CarriedView | null;
  readonly seenThrough: SeenThrough | null;
}

/** `found`: of these two assessments by this framework. */
export function buildComparisonView(framework: Framework, before: ComparedSide, after: ComparedSide, found: AssessmentComparison): ComparisonView {
  const rounding = finerRounding(framework.scoring.rounding);
  const titles = partTitles(framework);
  const named = (id: Id): NamedPart => ({ id, title: titles.get(id) ?? id });
  const measures = pairMeasures(framework);
  const reports = { before: buildReport(framework, before.assessment, found.before), after: buildReport(framework, after.assessment, found.after) };
  const { moves, change } = viewMoves(framework, before.assessment, after.assessment, found, rounding, named);
  const { stage: was } = found.before;
  const { stage: is } = found.after;
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title },
    scale: found.after.overall.scale,
    rounding,
    before: viewSide(framework, before),
    after: viewSide(framework, after),
    overall: { ...measures(found.before.overall, found.after.overall), constraint: { before: viewConstraint(reports.before), after: viewConstraint(reports.after) } },
    pillars: framework.pillars.map(({ id, title }, index) => ({ id, title, ...measures(found.before.pillars[index]!, found.after.pillars[index]!) })),
    stage: was === null || is === null ? null : { before: { value: was.reached, name: stageName(framework, was.reached) }, after: { value: is.reached, name: stageName(framework, is.reached) } },
    moves,
    change,
    evidence: findEvidenceChanges(framework, before.assessment, after.assessment),
    kpis: findKpiChanges(framework, reports.before, reports.after),
    targets: findTargetChanges(framework, found.before, found.after),
    symptoms: findSymptomChanges(framework, before.assessment, after.assessment),
    profile: findFactChanges(before.assessment, after.assessment),
  };
}

function viewSide(framework: Framework, { file, assessment, carried, seenThrough }: ComparedSide): SideView {
  const { organization, date, respondent } = assessment;
  return { file, organization, date, respondent, carried, seenThrough: seenThrough === null ? null : { ...seenThrough, total: allQuestions(framework).length } };
}

function pairMeasures(framework: Framework): (before: Measure, after: Measure) => MeasureChange {
  const view = ({ score, scale, level, coverage, target, gap }: Measure): MeasuredView => ({ score, scale, level, levelName: levelName(framework, level), coverage, target, gap });
  return (before, after) => ({ before: view(before), after: view(after), change: before.score === null || after.score === null ? null : after.score - before.score });
}

function viewConstraint(report: Report): ConstraintView {
  const { constraint } = report.overall;
  if (constraint === null || report.constraint === null || !hasConstraint(report)) return null;
  return { id: constraint, title: report.constraint.title, score: report.constraint.score };
}
