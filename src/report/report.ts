// Builds the report's view-model from a framework, an assessment and what scoring found. No words of its own.
import { countRetired, type Answer, type Assessment } from '../model/assessment.ts';
import { findChangedSince } from '../model/changed-since.ts';
import { allQuestions, type Framework, type Group, type Id, type Question } from '../model/framework.ts';
import type { StepKind } from '../model/step-kind.ts';
import type { GroupResult, Maturity, PlannedStep, QuestionResult, StageResult } from '../score/results.ts';
import { levelName, stageName } from './parts/names.ts';
import { questionResults } from './parts/question-results.ts';
import { shareOf } from './parts/share.ts';
import { buildScorecard, viewKpis } from './kpi-views.ts';
import { sequenceSteps } from './sequence.ts';
import type { DimensionView, PillarView, QuestionView, Report, SeenThrough, StageView, StepView } from './view.ts';

interface Sources {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly questions: ReadonlyMap<Id, Question>;
}

/** Everything that the formats show, from one scored assessment. */
export function buildReport(framework: Framework, assessment: Assessment, maturity: Maturity, seenThrough: SeenThrough | null = null): Report {
  const sources: Sources = { framework, assessment, questions: new Map(allQuestions(framework).map((question) => [question.id, question])) };
  const pillars = maturity.pillars.map((result, index) => viewPillar(sources, framework.pillars[index]!, result, maturity));
  const questions = pillars.flatMap((pillar) => pillar.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const weakest = pillars.find((pillar) => pillar.id === maturity.overall.constraint);
  const steps = maturity.plan.steps.map((step) => viewStep(sources, step));
  const kpis = viewKpis(framework, assessment, maturity.kpis);
  return {
    framework: {
      id: framework.id,
      version: framework.version,
      title: framework.title,
      language: framework.language,
      source: framework.source,
      levels: framework.levels,
      stages: framework.stages,
    },
    seenThrough,
    scale: framework.scale,
    rounding: framework.scoring.rounding,
    scoring: viewScoring(framework),
    minCoverage: framework.scoring.minCoverage,
    assessment: {
      organization: assessment.organization,
      date: assessment.date,
      respondent: assessment.respondent,
      frameworkVersion: assessment.framework.version,
      profile: [...assessment.profile],
    },
    overall: { ...maturity.overall, levelName: levelName(framework, maturity.overall.level) },
    constraint:
      weakest?.score == null
        ? null
        : { title: weakest.title, score: weakest.score, lowest: weakest.lowest === null ? null : (byId.get(weakest.lowest) ?? null) },
    pillars,
    themes: maturity.themes.map((theme) => ({ ...theme, title: framework.themes.find((named) => named.id === theme.id)?.title ?? theme.id })),
    stage: maturity.stage === null ? null : viewStage(sources, maturity, maturity.stage, byId),
    strengths: questions.filter((question) => question.gap === 0 && question.value !== null && question.value > question.scale.min).toSorted(byShare),
    gaps: questions.filter((question) => question.gap !== null && question.gap > 0).toSorted(byWeightedGap),
    unevidenced: questions.filter((question) => question.unevidenced),
    unknown: questions.filter((question) => question.state === 'unknown'),
    notApplicable: questions.filter((question) => question.state === 'not-applicable'),
    unanswered: questions.filter((question) => question.state === 'unanswered'),
    changedSince: findChangedSince(framework, assessment).flatMap(({ id }) => byId.get(id) ?? []).filter((question) => question.notAsked === null),
    retired: seenThrough === null ? countRetired(assessment.retired) : 0,
    kpis,
    scorecard: buildScorecard(framework, kpis),
    steps,
    waiting: maturity.plan.waiting.map((step) => ({ ...viewStep(sources, step), waitsFor: step.waitsFor })),
    quickWins: idsOfKind(maturity.plan.steps, 'quick-win'),
    bigBets: idsOfKind(maturity.plan.steps, 'big-bet'),
    fillIns: idsOfKind(maturity.plan.steps, 'fill-in'),
    sequence: sequenceSteps(maturity.plan.steps),
  };
}

function viewScoring({ scoring }: Framework): Report['scoring'] {
  const { method, overall, bands, unknown, gates } = scoring;
  return { method, overall, bands, unknown, gates };
}

function idsOfKind(steps: readonly PlannedStep[], kind: StepKind): readonly Id[] {
  return steps.filter((step) => step.kind === kind).map((step) => step.id);
}

function share(question: QuestionResult): number {
  return question.value === null ? 0 : shareOf(question.value, question.scale);
}

function byShare(a: QuestionResult, b: QuestionResult): number {
  return share(b) - share(a);
}

/** Widest first; `toSorted` keeps the framework's order among equals. */
function byWeightedGap(a: QuestionResult, b: QuestionResult): number {
  const need = (question: QuestionResult) => ((question.gap ?? 0) / (question.scale.max - question.scale.min)) * question.weight;
  return need(b) - need(a);
}

/** The option that was chosen and the one above it; checklists and numbers have no anchored behaviour to quote. */
function behaviour(question: Question | undefined, value: number | null): Pick<QuestionView, 'today' | 'next'> {
  if (question?.type !== 'choice' || value === null) return { today: null, next: null };
  const index = question.options.findIndex((option) => option.value === value);
  return { today: question.options[index]?.text ?? null, next: question.options[index + 1] ?? null };
}

function remarks(answer: Answer | undefined): Pick<QuestionView, 'note' | 'evidence' | 'reason'> {
  return {
    note: answer?.note ?? null,
    evidence: answer?.evidence ?? [],
    reason: answer?.state === 'not-applicable' ? answer.reason : null,
  };
}

function viewQuestion({ assessment, questions }: Sources, pillar: Group, result: QuestionResult): QuestionView {
  const question = questions.get(result.id);
  return {
    ...result,
    text: question?.text ?? result.id,
    pillar: pillar.id,
    pillarTitle: pillar.title,
    ...behaviour(question, result.value),
    ...remarks(assessment.answers.get(result.id)),
  };
}

function viewPillar(sources: Sources, pillar: Group, result: GroupResult, maturity: Maturity): PillarView {
  const { questions: _questions, dimensions, ...measure } = result;
  return {
    ...measure,
    title: pillar.title,
    levelName: levelName(sources.framework, result.level),
    dimensions: dimensions.flatMap((dimension, index) => viewDimensions(sources.framework, pillar.dimensions[index]!, dimension, [])),
    questions: questionResults(result).map((question) => viewQuestion(sources, pillar, question)),
    stage: maturity.pillarStages.find((stage) => stage.pillar === pillar.id) ?? null,
  };
}

function viewDimensions(framework: Framework, group: Group, result: GroupResult, above: readonly string[]): readonly DimensionView[] {
  const path = [...above, group.title];
  const { questions: _questions, dimensions, ...measure } = result;
  return [
    { ...measure, title: group.title, path, levelName: levelName(framework, result.level), questions: questionResults(result).map(({ id }) => id) },
    ...dimensions.flatMap((dimension, index) => viewDimensions(framework, group.dimensions[index]!, dimension, path)),
  ];
}

function viewStage({ framework, assessment }: Sources, maturity: Maturity, stage: StageResult, questions: ReadonlyMap<Id, QuestionView>): StageView {
  const own = framework.symptoms.filter((symptom) => symptom.stage === stage.reached);
  return {
    ...stage,
    reachedName: stageName(framework, stage.reached),
    nextName: stage.next === null ? null : stageName(framework, stage.next),
    limits: framework.stages.find((candidate) => candidate.value === stage.reached)?.limits ?? [],
    blockingQuestions: stage.blocking.flatMap((id) => questions.get(id) ?? []),
    contradictions: maturity.symptomContradictions.map(({ symptom, stage: value }) => ({
      symptom,
      text: framework.symptoms.find((candidate) => candidate.id === symptom)?.text ?? symptom,
      stageName: stageName(framework, value),
    })),
    outgrown: {
      yes: own.filter((symptom) => assessment.symptoms.get(symptom.id) === 'yes').length,
      asked: own.filter((symptom) => assessment.symptoms.has(symptom.id)).length,
    },
  };
}

function titleOf(groups: readonly Group[], id: Id): string | null {
  for (const group of groups) {
    const found = group.id === id ? group.title : titleOf(group.dimensions, id);
    if (found !== null) return found;
  }
  return null;
}

function viewStep({ framework, questions }: Sources, planned: PlannedStep): StepView {
  const step = framework.steps.find((candidate) => candidate.id === planned.id)!;
  const first = planned.due[0] ?? step.serves[0]!;
  const question = questions.get(first);
  const text = (value: number) => (question?.type === 'choice' ? (question.options.find((option) => option.value === value)?.text ?? null) : null);
  const { title, why, how, doneWhen, owner, moves } = step;
  const lifts = question?.text ?? titleOf(framework.pillars, first) ?? first;
  return { ...planned, title, why, how, doneWhen, owner, moves, lifts, today: text(planned.from), tomorrow: text(planned.to) };
}
