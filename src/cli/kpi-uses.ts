// What a framework does with a KPI: which answers are held against it, and which steps should move it.
import { allQuestions, type Framework, type Id } from '../model/framework.ts';

export interface KpiUses {
  readonly framework: Id;
  readonly questions: readonly { readonly id: Id; readonly text: string }[];
  readonly steps: readonly { readonly id: Id; readonly title: string }[];
}

/** One entry, or none where the framework does not name it. */
export function findUses(kpi: Id, framework: Framework): readonly KpiUses[] {
  const questions = allQuestions(framework).filter(({ kpis }) => kpis.includes(kpi)).map(({ id, text }) => ({ id, text }));
  const steps = framework.steps.filter(({ moves }) => moves.includes(kpi)).map(({ id, title }) => ({ id, title }));
  return questions.length + steps.length === 0 ? [] : [{ framework: framework.id, questions, steps }];
}
