// Finds one number of a result by the short path that case files and docs use, such as `people.score` or `plan.steps`.
import type { GroupResult, Maturity } from '../../src/score/results.ts';

/**
 * Pillars, dimensions and questions go by id; the rest is `overall`, `stage`, `plan`, `symptoms`, `theme/<id>`, `kpi/<id>`,
 * `step/<id>` and `stage/<pillar>`.
 */
export function lookUp(maturity: Maturity, path: string): unknown {
  const [label = '', field = ''] = path.split('.');
  const entry = indexResults(maturity).get(label);
  if (entry === undefined || !(field in entry)) throw new Error(`no ${path} in the result`);
  return Object.entries(entry).find(([key]) => key === field)?.[1];
}

export function allGroups(groups: readonly GroupResult[]): readonly GroupResult[] {
  return groups.flatMap((group) => [group, ...allGroups(group.dimensions)]);
}

function idsOf(steps: readonly { readonly id: string }[]): readonly string[] {
  return steps.map((step) => step.id);
}

function indexResults(maturity: Maturity): ReadonlyMap<string, object> {
  const groups = allGroups(maturity.pillars);
  const planned = [...maturity.plan.steps, ...maturity.plan.waiting];
  return new Map<string, object>([
    ['overall', maturity.overall],
    ['stage', maturity.stage ?? {}],
    ['plan', { steps: idsOf(maturity.plan.steps), waiting: idsOf(maturity.plan.waiting) }],
    ['symptoms', { contradicting: maturity.symptomContradictions.map((one) => one.symptom) }],
    ...groups.map((group) => [group.id, group] as const),
    ...groups.flatMap((group) => group.questions).map((question) => [question.id, question] as const),
    ...maturity.themes.map((theme) => [`theme/${theme.id}`, theme] as const),
    ...maturity.kpis.map((kpi) => [`kpi/${kpi.id}`, { ...kpi, contradicts: kpi.contradicts.map((one) => one.question) }] as const),
    ...maturity.pillarStages.map((stage) => [`stage/${stage.pillar}`, stage] as const),
    ...planned.map((step) => [`step/${step.id}`, step] as const),
  ]);
}
