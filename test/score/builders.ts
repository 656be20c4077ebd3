// Builds frameworks and assessments from the short form that the tests and the case files use. Everything left out has a default.
import { noRemarks, nothingRetired, type Answer, type Assessment, type KpiReading, type SymptomAnswer } from '../../src/model/assessment.ts';
import type { Aggregate, Condition, Effort, Framework, Gate, Group, Level, Question, Scale, Stage, Step } from '../../src/model/framework.ts';
import type { BandSet, Formula, Kpi, KpiDirection } from '../../src/model/kpi.ts';
import { defaultScoringPolicy, type ScoringPolicy } from '../../src/model/scoring-policy.ts';

export interface QuestionSpec {
  readonly id: string;
  readonly weight?: number;
  /** Choice: the values of the options; default: the framework's levels. */
  readonly options?: readonly number[];
  /** Checklist: what each item adds; the items are called a, b, c, … */
  readonly items?: readonly number[];
  /** Number: the cuts. */
  readonly bands?: readonly number[];
  /** Default: lowest to highest option; for checklists and numbers that of the framework. */
  readonly scale?: readonly [number, number];
  readonly gate?: true | { readonly stage: number; readonly pass: number };
  readonly when?: ConditionSpec;
  readonly themes?: readonly string[];
  readonly kpis?: readonly string[];
}

/** As in a framework file. */
export interface ConditionSpec {
  readonly profile?: Readonly<Record<string, readonly string[]>>;
  readonly question?: string;
  readonly in?: readonly number[];
}

export interface GroupSpec {
  readonly id: string;
  readonly weight?: number;
  readonly aggregate?: Aggregate;
  readonly scale?: readonly [number, number];
  readonly target?: number;
  readonly questions?: readonly QuestionSpec[];
  readonly dimensions?: readonly GroupSpec[];
}

export interface StepSpec {
  readonly id: string;
  readonly serves: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly effort?: Effort;
  readonly impact?: number;
  readonly needs?: readonly string[];
}

/** A formula in prefix form: a number, the id of an input, or [operator, left, right]. */
export type FormulaSpec = number | string | readonly ['+' | '-' | '*' | '/', FormulaSpec, FormulaSpec];

export interface KpiSpec {
  readonly id: string;
  readonly formula?: FormulaSpec;
  readonly unit?: string;
  readonly direction?: KpiDirection;
  readonly bands?: readonly { readonly cohort?: string; readonly cuts: readonly number[]; readonly tooHigh?: number }[];
}

export interface FrameworkSpec {
  readonly levels?: readonly number[];
  readonly scale?: readonly [number, number];
  readonly scoring?: Partial<ScoringPolicy>;
  readonly target?: number;
  readonly stages?: readonly number[];
  readonly themes?: readonly string[];
  readonly pillars: readonly GroupSpec[];
  readonly symptoms?: readonly { readonly id: string; readonly stage: number }[];
  readonly kpis?: readonly KpiSpec[];
  readonly steps?: readonly StepSpec[];
}

export type AnswerSpec =
  | number
  | readonly string[]
  | 'unknown'
  | { readonly na: string }
  | { readonly value: number | readonly string[]; readonly evidence: readonly string[] };

export interface AssessmentSpec {
  readonly answers?: Readonly<Record<string, AnswerSpec>>;
  readonly targets?: Readonly<Record<string, number>>;
  readonly profile?: Readonly<Record<string, string>>;
  readonly symptoms?: Readonly<Record<string, SymptomAnswer>>;
  readonly kpis?: Readonly<Record<string, { readonly value?: number; readonly inputs?: Readonly<Record<string, number>> }>>;
}


export function buildFramework(spec: FrameworkSpec): Framework {
  const levels = spec.levels ?? [1, 2, 3, 4, 5];
  const scale = scaleOf(spec.scale ?? [levels[0] ?? 0, levels.at(-1) ?? 1]);
  const width = (scale.max - scale.min) / levels.length;
  return {
    id: 'sample',
    version: '1.0.0',
    title: 'Sample',
    summary: null,
    language: 'en',
    source: null,
    levels: levels.map(buildLevel),
    stages: (spec.stages ?? []).map(buildStage),
    scale,
    scoring: { ...defaultScoringPolicy, bands: levels.slice(1).map((_, index) => scale.min + (index + 1) * width), ...spec.scoring },
    target: spec.target ?? scale.max,
    themes: (spec.themes ?? []).map((id) => ({ id, title: id, summary: null })),
    roles: [],
    pillars: spec.pillars.map((pillar) => buildGroup(pillar, levels, scale)),
    symptoms: (spec.symptoms ?? []).map(({ id, stage }) => ({ id, was: [], stage, text: id })),
    kpis: (spec.kpis ?? []).map(buildKpi),
    steps: (spec.steps ?? []).map(buildStep),
  };
}

export function buildAssessment(spec: AssessmentSpec = {}): Assessment {
  return {
    framework: { id: 'sample', version: '1.0.0' },
    organization: null,
    date: null,
    respondent: null,
    profile: new Map(Object.entries(spec.profile ?? {})),
    targets: new Map(Object.entries(spec.targets ?? {})),
    answers: new Map(Object.entries(spec.answers ?? {}).map(([id, answer]) => [id, buildAnswer(answer)])),
    symptoms: new Map(Object.entries(spec.symptoms ?? {})),
    kpis: new Map(
      Object.entries(spec.kpis ?? {}).map(([id, { value, inputs }]): [string, KpiReading] => [
        id,
        { value: value ?? null, inputs: inputs === undefined ? null : new Map(Object.entries(inputs)), period: null, source: null },
      ]),
    ),
    retired: nothingRetired,
  };
}

export function buildAnswer(spec: AnswerSpec): Answer {
  if (spec === 'unknown') return { state: 'unknown', ...noRemarks };
  if (typeof spec === 'number' || isIds(spec)) return { state: 'answered', value: spec, ...noRemarks };
  if ('na' in spec) return { state: 'not-applicable', reason: spec.na, ...noRemarks };
  return { state: 'answered', value: spec.value, note: null, evidence: spec.evidence };
}

export function buildGroup(spec: GroupSpec, levels: readonly number[], scale: Scale): Group {
  return {
    id: spec.id,
    was: [],
    title: spec.id,
    summary: null,
    weight: spec.weight ?? 1,
    aggregate: spec.aggregate ?? 'mean',
    scale: spec.scale === undefined ? scale : scaleOf(spec.scale),
    target: spec.target ?? null,
    phase: null,
    questions: (spec.questions ?? []).map((question) => buildQuestion(question, levels, scale)),
    dimensions: (spec.dimensions ?? []).map((dimension) => buildGroup(dimension, levels, scale)),
  };
}

export function buildQuestion(
  spec: QuestionSpec,
  levels: readonly number[] = [1, 2, 3, 4, 5],
  scale: Scale = { min: 1, max: 5 },
): Question {
  const options = spec.options ?? levels;
  const isChoice = spec.items === undefined && spec.bands === undefined;
  const range = spec.scale ?? (isChoice ? ([Math.min(...options), Math.max(...options)] as const) : ([scale.min, scale.max] as const));
  const base = {
    id: spec.id,
    home: `sample/${spec.id}`,
    was: [],
    changedIn: null,
    when: spec.when === undefined ? null : buildCondition(spec.when),
    text: spec.id,
    help: null,
    weight: spec.weight ?? 1,
    scale: scaleOf(range),
    roles: [],
    evidence: null,
    redFlag: null,
    themes: spec.themes ?? [],
    kpis: spec.kpis ?? [],
    gate: buildGate(spec.gate),
  };
  if (spec.items !== undefined) {
    const items = spec.items.map((value, index) => ({ id: String.fromCharCode(97 + index), value, text: `item ${index}` }));
    return { ...base, type: 'checklist', items };
  }
  if (spec.bands !== undefined) return { ...base, type: 'number', unit: null, bands: spec.bands };
  return { ...base, type: 'choice', options: options.map((value) => ({ value, text: `option ${value}` })) };
}

export function buildStep(spec: StepSpec): Step {
  return {
    title: spec.id,
    why: null,
    how: [],
    doneWhen: null,
    owner: null,
    effort: 'S',
    impact: 1,
    needs: [],
    moves: [],
    ...spec,
  };
}

function buildLevel(value: number): Level {
  return { value, id: `level-${value}`, name: `Level ${value}`, summary: null };
}

function buildStage(value: number): Stage {
  return { ...buildLevel(value), limits: [] };
}

function buildKpi(spec: KpiSpec): Kpi {
  const bands: readonly BandSet[] = (spec.bands ?? []).map(({ cohort, cuts, tooHigh }) => ({
    cohort: cohort ?? 'any',
    cuts,
    tooHigh: tooHigh ?? null,
    mapping: 'own',
    source: 'sample',
    year: 2026,
    undated: false,
  }));
  return {
    id: spec.id,
    was: [],
    title: spec.id,
    formula: spec.formula === undefined ? null : { text: JSON.stringify(spec.formula), tree: buildFormula(spec.formula) },
    inputs: [],
    unit: spec.unit ?? 'days',
    direction: spec.direction ?? 'higher',
    phase: null,
    bands,
    definition: null,
    references: [],
    caveat: null,
  };
}

export function buildFormula(spec: FormulaSpec): Formula {
  if (typeof spec === 'number') return { kind: 'number', value: spec };
  if (typeof spec === 'string') return { kind: 'input', id: spec };
  return { kind: spec[0], left: buildFormula(spec[1]), right: buildFormula(spec[2]) };
}

export function buildCondition({ profile, question, in: values }: ConditionSpec): Condition {
  return {
    profile: Object.entries(profile ?? {}).map(([fact, allowed]) => ({ fact, in: allowed })),
    answer: question === undefined ? null : { question, in: values ?? [] },
  };
}

function buildGate(spec: QuestionSpec['gate']): Gate | null {
  if (spec === undefined) return null;
  return spec === true ? { stage: null, pass: null } : spec;
}

function scaleOf([min, max]: readonly [number, number]): Scale {
  return { min, max };
}

function isIds(spec: AnswerSpec): spec is readonly string[] {
  return Array.isArray(spec);
}
