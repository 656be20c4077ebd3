// What of a framework can be explained, and what it goes by.
import { allQuestions, type Framework, type Group, type Id } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ExplainedKind, ExplainedPart } from './explain-results.ts';

/** The whole first, then stages, then everything else in the framework's order. */
export function listExplainedParts(framework: Framework, policy: ScoringPolicy = framework.scoring): readonly ExplainedPart[] {
  const part = (kind: ExplainedKind, id: Id): ExplainedPart => ({ kind, id, name: id });
  const named = (kind: ExplainedKind, all: readonly { readonly id: Id }[]) => all.map(({ id }) => part(kind, id));
  const questions = allQuestions(framework);
  const themes = new Set(questions.flatMap((question) => question.themes));
  const declared = framework.themes.map(({ id }) => id).filter((id) => themes.has(id));
  return [
    part('overall', 'overall'),
    ...(policy.method === 'staged' ? listStages(framework) : []),
    ...named('pillar', framework.pillars),
    ...named('dimension', framework.pillars.flatMap(({ dimensions }) => dimensions.flatMap(withDimensions))),
    ...named('question', questions),
    ...[...new Set([...declared, ...themes])].map((id) => part('theme', id)),
    ...named('kpi', framework.kpis),
    ...named('step', framework.steps),
  ];
}

/** All that go by a name, or by `kind/id`; what is meant first. More than one where a theme, KPI or step has the id of something else. */
export function findExplainedParts(parts: readonly ExplainedPart[], name: string): readonly ExplainedPart[] {
  return parts.filter((part) => part.name === name || `${part.kind}/${part.id}` === name);
}

function listStages({ pillars }: Framework): readonly ExplainedPart[] {
  return [{ kind: 'stage', id: 'overall', name: 'stage' }, ...pillars.map(({ id }): ExplainedPart => ({ kind: 'stage', id, name: `stage/${id}` }))];
}

function withDimensions(group: Group): readonly Group[] {
  return [group, ...group.dimensions.flatMap(withDimensions)];
}
