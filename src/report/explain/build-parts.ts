// The views of what is no score: a stage, a KPI, the need of a step.
import type { Id } from '../../model/framework.ts';
import { bandLimits } from '../../model/kpi-bands.ts';
import type { KpiExplanation, StageExplanation, StepExplanation } from '../../score/explain-results.ts';
import { viewKpis } from '../kpi-views.ts';
import { stageName } from '../parts/names.ts';
import type { Sources } from './sources.ts';
import { apportion, formatUnits, unitsPrintedAs } from '../parts/units.ts';
import type { KpiPartView, StagePartView, StepPartView } from './view.ts';
import { writeFormula } from './write-formula.ts';

export function viewStage(explanation: StageExplanation, { framework, assessment, titles, questions }: Sources): StagePartView {
  const { id, result } = explanation;
  const text = (question: Id) => titles.get(question) ?? question;
  const today = (question: Id, at: number | null) => {
    const found = questions.get(question);
    return found?.type === 'choice' ? (found.options.find(({ value }) => value === at)?.text ?? null) : null;
  };
  return {
    ...explanation,
    title: id === 'overall' ? null : text(id),
    reachedName: stageName(framework, result.reached),
    nextName: result.next === null ? null : stageName(framework, result.next),
    stages: explanation.stages.map((stage) => ({ ...stage, name: stageName(framework, stage.stage) })),
    blocking: explanation.blocking.map((one) => ({
      ...one,
      text: text(one.question),
      state: assessment.answers.get(one.question)?.state ?? 'unanswered',
      today: today(one.question, one.value),
    })),
    enough: explanation.enough.map((one) => ({ ...one, text: text(one.question), stageName: stageName(framework, one.stage) })),
  };
}

/** The framework must have the KPI. */
export function viewKpi(explanation: KpiExplanation, { framework, assessment }: Sources): KpiPartView {
  const { id, result } = explanation;
  const kpi = framework.kpis.find((each) => each.id === id)!;
  const [reading = null] = viewKpis(framework, assessment, result === null ? [] : [result]);
  const { inputs = null, value: given = null } = assessment.kpis.get(id) ?? {};
  const { cuts } = kpi.bands.find(({ cohort }) => cohort === result?.cohort) ?? { cuts: null };
  return {
    ...explanation,
    kpi,
    reading,
    computed: kpi.formula === null || inputs === null || given !== null ? null : writeFormula(kpi.formula.tree, inputs),
    inputs: kpi.inputs.map((input) => ({ ...input, value: inputs?.get(input.id) ?? null })),
    ladder: cuts === null ? [] : [...cuts, null].map((_, index) => ({ band: index + 1, ...bandLimits({ cuts }, kpi.direction, index + 1), isReached: result?.band === index + 1 })),
  };
}

/** Needs are shown with two decimals, and those of the items come to that of the step. */
export function viewStep(explanation: StepExplanation, { framework, titles }: Sources): StepPartView {
  const step = framework.steps.find(({ id }) => id === explanation.id)!;
  const steps = new Map(framework.steps.map(({ id, title }) => [id, title]));
  const named = (id: Id) => ({ id, title: steps.get(id) ?? id });
  const need = unitsPrintedAs(explanation.need, 2, { decimals: 2, mode: 'half-up' });
  const shown = apportion(need, explanation.serves.map((served) => served.need), 2);
  return {
    ...explanation,
    step,
    needShown: formatUnits(need, 2),
    serves: explanation.serves.map((served, index) => ({ ...served, title: titles.get(served.id) ?? served.id, shown: formatUnits(shown[index] ?? 0n, 2) })),
    needs: explanation.needs.map((other) => ({ ...other, title: named(other.id).title })),
    waitsFor: explanation.waitsFor.map(named),
  };
}
