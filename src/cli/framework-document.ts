// A resolved framework as JSON: what `frameworks show --json` prints.
import type { Framework, Group, Question } from '../model/framework.ts';

/** Levels, stages, pillars with dimensions and questions, each question with its options; everything a default filled in is there. */
export function frameworkDocument(framework: Framework) {
  const { pillars, kpis, ...rest } = framework;
  return {
    ...rest,
    pillars: pillars.map(groupDocument),
    kpis: kpis.map(({ formula, ...kpi }) => ({ ...kpi, formula: formula?.text ?? null })),
  };
}

function groupDocument(group: Group): object {
  return { ...group, questions: group.questions.map(questionDocument), dimensions: group.dimensions.map(groupDocument) };
}

/** Checklists and numbers have no anchored options; they show what they have instead. */
function questionDocument(question: Question) {
  return question.type === 'choice' ? question : { ...question, options: [] };
}
