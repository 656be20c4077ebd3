// Gates from a revmat.yaml: what is wrong with them as written, then the noun, and where each stands.
import type { Gates, GateSeverity, ProjectGate, ScoreGate, ScoredKind } from '../model/gates.ts';
import type { Draft } from './draft.ts';
import type { GatesFile } from './gates-schema.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { isRecord } from './value-kind.ts';

/** A gate needs a limit, and one that something can pass. */
export function checkGates({ evidence, kpis }: Draft<GatesFile>, report: Report): void {
  if (isRecord(evidence) && Object.keys(evidence).every((key) => key === 'severity')) report.add('one-of-keys', { keys: ['required', 'max-age'], got: [] }, ['gates', 'evidence'], 'key');
  for (const [id, limits] of Object.entries(kpis ?? {})) {
    if (limits === undefined) continue;
    const { min, max } = limits;
    if (!Object.hasOwn(limits, 'min') && !Object.hasOwn(limits, 'max')) report.add('one-of-keys', { keys: ['min', 'max'], got: [] }, ['gates', 'kpis', id], 'key');
    if (min !== undefined && max !== undefined && min > max) report.add('empty-scale', { min, max }, ['gates', 'kpis', id]);
  }
}

/** In the order in which they are reported. */
export function buildGates(file: GatesFile): Gates {
  const { overall, pillars, dimensions, questions, stage, coverage, evidence, kpis, symptoms, baseline } = file;
  return [
    ...(overall === undefined ? [] : [scoreGate('overall', 'overall', overall)]),
    ...scoreGates('pillar', pillars),
    ...scoreGates('dimension', dimensions),
    ...scoreGates('question', questions),
    ...(stage === undefined ? [] : [{ rule: 'stage', ...limitOf(stage) } as const]),
    ...(coverage === undefined ? [] : [{ rule: 'coverage', ...limitOf(coverage) } as const]),
    ...evidenceGates(evidence),
    ...Object.entries(kpis ?? {}).map(([id, { min = null, max = null, severity = 'error' }]) => ({ rule: 'kpi', id, min, max, severity }) as const),
    ...symptomGates(symptoms),
    ...(baseline === undefined ? [] : [baselineGate(baseline)]),
  ];
}

/** Where a gate stands in its revmat.yaml; of one that stands in a list, the list. */
export function pathOfGate(gate: ProjectGate): Path {
  const sections: Readonly<Record<ScoredKind, string>> = { overall: 'overall', pillar: 'pillars', dimension: 'dimensions', question: 'questions' };
  switch (gate.rule) {
    case 'score':
      return ['gates', sections[gate.kind ?? 'overall'], ...(gate.kind === 'overall' ? [] : [gate.id])];
    case 'kpi':
      return ['gates', 'kpis', gate.id];
    case 'symptom':
      return ['gates', 'symptoms'];
    case 'evidence-age':
      return ['gates', 'evidence'];
    default:
      return ['gates', gate.rule];
  }
}

type Limit = number | { readonly min: number; readonly severity?: GateSeverity | undefined };

function limitOf(limit: Limit): { readonly min: number; readonly severity: GateSeverity } {
  return typeof limit === 'number' ? { min: limit, severity: 'error' } : { min: limit.min, severity: limit.severity ?? 'error' };
}

function scoreGate(kind: ScoredKind, id: string, limit: Limit): ScoreGate {
  return { rule: 'score', kind, id, ...limitOf(limit) };
}

function scoreGates(kind: ScoredKind, limits: Readonly<Record<string, Limit>> = {}): readonly ScoreGate[] {
  return Object.entries(limits).map(([id, limit]) => scoreGate(kind, id, limit));
}

function evidenceGates(evidence: GatesFile['evidence']): Gates {
  if (evidence === undefined) return [];
  const { required, 'max-age': days, severity = 'error' } = typeof evidence === 'string' ? { required: evidence } : evidence;
  const of = required ?? 'top-levels';
  return [
    ...(required === undefined ? [] : [{ rule: 'evidence', of, severity } as const]),
    ...(days === undefined ? [] : [{ rule: 'evidence-age', of, days, severity } as const]),
  ];
}

function symptomGates(symptoms: GatesFile['symptoms']): Gates {
  if (symptoms === undefined) return [];
  const { forbid, severity = 'error' } = isForbidding(symptoms) ? symptoms : { forbid: symptoms };
  const ids = forbid === 'contradicting' ? [null] : [...new Set(forbid)];
  return ids.map((id) => ({ rule: 'symptom', id, severity }) as const);
}

type Forbidding = Extract<GatesFile['symptoms'], { readonly forbid: unknown }>;

function isForbidding(symptoms: NonNullable<GatesFile['symptoms']>): symptoms is Forbidding {
  return isRecord(symptoms);
}

function baselineGate(baseline: NonNullable<GatesFile['baseline']>): ProjectGate {
  const { file, tolerance = 0, severity = 'error' } = typeof baseline === 'string' ? { file: baseline } : baseline;
  return { rule: 'baseline', file, tolerance, severity };
}
