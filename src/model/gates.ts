// What an assessment can be held against: each gate is one limit about one thing. Knows no files and no scores.
import type { Id } from './id.ts';

/** `warning`: it is told, and fails nothing. */
export type GateSeverity = 'error' | 'warning';

export type ScoredKind = 'overall' | 'pillar' | 'dimension' | 'question';

/** Which answers need evidence: those in the top levels, or every answered choice. */
export const evidenceScopes = ['top-levels', 'all'] as const;

export type EvidenceScope = (typeof evidenceScopes)[number];

export type ProjectGate = { readonly severity: GateSeverity } & (
  | {
      readonly rule: 'score';
      /** Null: of whichever kind the framework has something with this id. */
      readonly kind: ScoredKind | null;
      /** `overall` for the whole. */
      readonly id: Id;
      /** Lowest that passes, on the scale that the report shows. */
      readonly min: number;
    }
  /** `min`: the value of a stage. */
  | { readonly rule: 'stage'; readonly min: number }
  /** `min`: 0 to 1. */
  | { readonly rule: 'coverage'; readonly min: number }
  | { readonly rule: 'evidence'; readonly of: EvidenceScope }
  /** `days`: the age that the latest evidence of an answer may have reached. */
  | { readonly rule: 'evidence-age'; readonly of: EvidenceScope; readonly days: number }
  /** Both in the unit of the KPI and both included; null: no limit on that side, never on both. */
  | { readonly rule: 'kpi'; readonly id: Id; readonly min: number | null; readonly max: number | null }
  /** `id`: must not be answered yes; null: no symptom of a stage below the one reached may be. */
  | { readonly rule: 'symptom'; readonly id: Id | null }
  /** `file`: relative to the folder of the revmat.yaml. `tolerance`: how far a score may fall, on its own scale. */
  | { readonly rule: 'baseline'; readonly file: string; readonly tolerance: number }
);

export type GateOf<Rule extends ProjectGate['rule']> = Extract<ProjectGate, { readonly rule: Rule }>;

export type ScoreGate = GateOf<'score'>;

/** In the order in which they are reported. */
export type Gates = readonly ProjectGate[];

/** The same for gates about the same thing; of two such, one replaces the other. Error and warning about one thing may stand side by side. */
export function gateKey(gate: ProjectGate): string {
  return `${gate.severity} ${gate.rule} ${gate.rule === 'score' || gate.rule === 'kpi' || gate.rule === 'symptom' ? gate.id : ''}`;
}

const order = ['score', 'stage', 'coverage', 'evidence', 'evidence-age', 'kpi', 'symptom', 'baseline'] as const satisfies readonly ProjectGate['rule'][];

/** Those of `first` count before those of `then`. Overall comes first, then the other scores, then rule by rule. */
export function layGates(first: Gates, then: Gates): Gates {
  const laid = new Map([...then, ...first].map((gate) => [gateKey(gate), gate]));
  const rank = (gate: ProjectGate): number => (gate.rule === 'score' && gate.id === 'overall' ? -1 : order.indexOf(gate.rule));
  return [...laid.values()].toSorted((a, b) => rank(a) - rank(b));
}
