// Gates that can hold nothing back, or everything: about what a framework does not have, or beyond what it can reach.
import type { Framework, Group, Id, Question, Scale } from './framework.ts';
import type { Gates, ProjectGate, ScoredKind, ScoreGate } from './gates.ts';

/** Something with a score that a gate can be about. `scale`: null where it is a sum, which may come to anything. */
export interface ScoredPart {
  readonly id: Id;
  readonly kind: ScoredKind;
  readonly scale: Scale | null;
}

/**
 * `elsewhere`: the framework has nothing that the gate is about, but another one may have it; `kind`: null for any part with a score; `got`: what
 * has this id instead; `known`: what there is. Where a framework is not staged, nothing can speak against a stage.
 */
export type GateFault = { readonly gate: ProjectGate } & (
  | { readonly fault: 'elsewhere'; readonly kind: ScoredKind | 'stage' | 'kpi' | 'symptom' | null; readonly id: Id; readonly got: ScoredKind | null; readonly known: readonly Id[] }
  | { readonly fault: 'outside-scale'; readonly value: number; readonly scale: Scale }
  | { readonly fault: 'unknown-stage'; readonly value: number; readonly allowed: readonly number[] }
);

/** In the order of the gates; at most one each. */
export function findGateFaults(gates: Gates, framework: Framework): readonly GateFault[] {
  return gates.flatMap((gate) => findFault(gate, framework) ?? []);
}

/** Overall, then everything in the framework's order. */
export function scoredParts({ pillars, scale, scoring }: Framework): readonly ScoredPart[] {
  const ofQuestion = (question: Question): ScoredPart => ({ id: question.id, kind: 'question', scale: question.scale });
  const walk = (kind: 'pillar' | 'dimension') => (group: Group): readonly ScoredPart[] => [
    { id: group.id, kind, scale: group.aggregate === 'sum' ? null : group.scale },
    ...group.questions.map(ofQuestion),
    ...group.dimensions.flatMap(walk('dimension')),
  ];
  return [{ id: 'overall', kind: 'overall', scale: scoring.overall === 'sum' ? null : scale }, ...pillars.flatMap(walk('pillar'))];
}

function findFault(gate: ProjectGate, framework: Framework): GateFault | null {
  const isStaged = framework.scoring.method === 'staged';
  switch (gate.rule) {
    case 'score':
      return findScoreFault(gate, scoredParts(framework));
    case 'stage': {
      if (!isStaged) return { gate, fault: 'elsewhere', kind: 'stage', id: String(gate.min), got: null, known: [] };
      const allowed = framework.stages.map(({ value }) => value);
      return allowed.includes(gate.min) ? null : { gate, fault: 'unknown-stage', value: gate.min, allowed };
    }
    case 'kpi':
      return findUnknown(gate, 'kpi', gate.id, framework.kpis);
    case 'symptom':
      if (gate.id !== null) return findUnknown(gate, 'symptom', gate.id, framework.symptoms);
      return isStaged && framework.symptoms.length > 0 ? null : findUnknown(gate, 'symptom', 'contradicting', framework.symptoms);
    default:
      return null;
  }
}

function findScoreFault(gate: ScoreGate, parts: readonly ScoredPart[]): GateFault | null {
  const { id, kind, min } = gate;
  const part = parts.find((each) => each.id === id);
  if (part === undefined || (kind !== null && kind !== part.kind)) {
    const known = parts.filter((each) => (kind === null ? each.kind !== 'question' : each.kind === kind));
    return { gate, fault: 'elsewhere', kind, id, got: part?.kind ?? null, known: known.map((each) => each.id) };
  }
  const { scale } = part;
  return scale !== null && (min < scale.min || min > scale.max) ? { gate, fault: 'outside-scale', value: min, scale } : null;
}

function findUnknown(gate: ProjectGate, kind: 'kpi' | 'symptom', id: Id, known: readonly { readonly id: Id }[]): GateFault | null {
  return known.some((each) => each.id === id) ? null : { gate, fault: 'elsewhere', kind, id, got: null, known: known.map((each) => each.id) };
}
