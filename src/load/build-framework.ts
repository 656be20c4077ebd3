// From a sound framework file to the noun: every default filled, order kept. Checks nothing.
import type { ChecklistItem, Condition, Framework, Gate, Group, Level, Named, Option, Phase, Question, Scale, Source, Stage, Step } from '../model/framework.ts';
import type { BandSet, Kpi } from '../model/kpi.ts';
import { defaultScoringPolicy, type ScoringPolicy } from '../model/scoring-policy.ts';
import { parseFormula } from './formula.ts';
import type { FrameworkFile, GroupFile, KpiFile, PillarFile, QuestionFile, StepFile } from './framework-schema.ts';
import { frameworkScale, levelValues, middleLevel, questionScale } from './framework-scales.ts';

export function buildFramework(file: FrameworkFile): Framework {
  const levels = levelValues(file) ?? [];
  const scale = frameworkScale(file) ?? fail('scale');
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    summary: file.summary ?? null,
    language: file.language ?? 'en',
    source: file.source === undefined ? null : buildSource(file.source),
    levels: file.levels.map(buildLevel),
    stages: (file.stages ?? []).map(buildStage),
    scale,
    scoring: buildScoring(file, scale),
    target: file.target ?? middleLevel(levels),
    themes: (file.themes ?? []).map(buildNamed),
    roles: (file.roles ?? []).map(buildNamed),
    pillars: file.pillars.map((pillar) => buildPillar(pillar, file, scale)),
    symptoms: (file.symptoms ?? []).map(({ id, was, stage, text }) => ({ id, was: listOf(was), stage, text })),
    kpis: (file.kpis ?? []).map(buildKpi),
    steps: (file.steps ?? []).map(buildStep),
  };
}

/** Keys in one order, whichever of them the file has. */
function buildSource({ title, url, fidelity, note }: NonNullable<FrameworkFile['source']>): Source {
  return { title, url: url ?? null, fidelity, note: note ?? null };
}

function buildLevel({ value, id, name, summary }: FrameworkFile['levels'][number]): Level {
  return { value, id, name, summary: summary ?? null };
}

function buildStage(stage: NonNullable<FrameworkFile['stages']>[number]): Stage {
  return { ...buildLevel(stage), limits: stage.limits ?? [] };
}

function buildNamed({ id, title, summary }: { id: string; title: string; summary?: string | undefined }): Named {
  return { id, title, summary: summary ?? null };
}

function buildScoring({ scoring = {}, gates = {}, levels }: FrameworkFile, scale: Scale): ScoringPolicy {
  const fallback = defaultScoringPolicy;
  return {
    ...fallback,
    method: scoring.method ?? fallback.method,
    overall: scoring.overall ?? fallback.overall,
    bands: scoring.bands ?? levels.slice(1).map((_, index) => scale.min + ((scale.max - scale.min) * (index + 1)) / levels.length),
    minCoverage: scoring['min-coverage'] ?? fallback.minCoverage,
    unknown: scoring.unknown ?? fallback.unknown,
    rounding: { decimals: scoring.rounding?.decimals ?? fallback.rounding.decimals, mode: scoring.rounding?.mode ?? fallback.rounding.mode },
    gates: { share: gates.share ?? fallback.gates.share, floor: gates.floor ?? fallback.gates.floor },
  };
}

function buildPillar(file: PillarFile, framework: FrameworkFile, scale: Scale): Group {
  return { ...buildGroup(file, framework, scale), phase: buildPhase(file) };
}

function buildPhase({ goal, lead, kpis, metrics, technology }: PillarFile): Phase | null {
  if ([goal, lead, kpis, metrics, technology].every((said) => said === undefined)) return null;
  return { goal: goal ?? null, lead: lead ?? null, kpis: kpis ?? [], metrics: metrics ?? [], technology: technology ?? [] };
}

function buildGroup(file: GroupFile, framework: FrameworkFile, scale: Scale): Group {
  return {
    id: file.id,
    was: listOf(file.was),
    title: file.title,
    summary: file.summary ?? null,
    weight: file.weight ?? 1,
    aggregate: file.aggregate ?? 'mean',
    scale: file.scale === undefined ? scale : { min: file.scale.min, max: file.scale.max },
    target: file.target ?? null,
    phase: null,
    questions: (file.questions ?? []).map((question) => buildQuestion(question, framework)),
    dimensions: (file.dimensions ?? []).map((dimension) => buildGroup(dimension, framework, scale)),
  };
}

function buildQuestion(file: QuestionFile, framework: FrameworkFile): Question {
  const base = {
    id: file.id,
    home: file['same-as'] ?? `${framework.id}/${file.id}`,
    was: listOf(file.was),
    changedIn: file['changed-in'] ?? null,
    when: file.when === undefined ? null : buildCondition(file.when),
    text: file.text,
    help: file.help ?? null,
    weight: file.weight ?? 1,
    scale: questionScale(file, framework) ?? fail(file.id),
    roles: file.roles ?? [],
    evidence: file.evidence ?? null,
    redFlag: file['red-flag'] ?? null,
    themes: file.themes ?? [],
    kpis: file.kpis ?? [],
    gate: file.gate === true ? buildGate(file) : null,
  };
  switch (file.type ?? 'choice') {
    case 'choice':
      return { ...base, type: 'choice', options: buildOptions(file, levelValues(framework) ?? []) };
    case 'checklist':
      return { ...base, type: 'checklist', items: buildItems(file) };
    case 'number':
      return { ...base, type: 'number', unit: file.unit ?? null, bands: file.bands ?? [] };
  }
}

function buildCondition({ profile = {}, question, in: values }: NonNullable<QuestionFile['when']>): Condition {
  return {
    profile: Object.entries(profile).map(([fact, allowed]) => ({ fact, in: allowed })),
    answer: question === undefined || values === undefined ? null : { question, in: values },
  };
}

function buildGate({ stage, pass }: QuestionFile): Gate {
  return stage === undefined || pass === undefined ? { stage: null, pass: null } : { stage, pass };
}

function buildOptions({ options = [] }: QuestionFile, levels: readonly number[]): readonly Option[] {
  return options.map((option, index) => (typeof option === 'string' ? { value: levels[index] ?? fail(option), text: option } : { value: option.value, text: option.text }));
}

function buildItems({ options = [] }: QuestionFile): readonly ChecklistItem[] {
  return options.flatMap((item) => (typeof item === 'string' || item.id === undefined ? [] : [{ id: item.id, value: item.value, text: item.text }]));
}

/** Also for the catalogue of KPIs. */
export function buildKpi(file: KpiFile): Kpi {
  return {
    id: file.id,
    was: listOf(file.was),
    title: file.title,
    formula: file.formula === undefined ? null : buildFormula(file.formula),
    inputs: (file.inputs ?? []).map(({ id, title }) => ({ id, title })),
    unit: file.unit,
    direction: file.direction,
    phase: file.phase ?? null,
    bands: (file.bands ?? []).map(buildBandSet),
    definition: file.definition ?? null,
    references: (file.references ?? []).map(({ undated = false, ...said }) => ({ ...said, undated })),
    caveat: file.caveat ?? null,
  };
}

function buildBandSet({ cohort, cuts, 'too-high': tooHigh, mapping, source, year, undated }: NonNullable<KpiFile['bands']>[number]): BandSet {
  return { cohort, cuts, tooHigh: tooHigh ?? null, mapping, source, year, undated: undated ?? false };
}

function buildFormula(text: string): NonNullable<Kpi['formula']> {
  const parsed = parseFormula(text);
  return parsed.ok ? { text, tree: parsed.tree } : fail(text);
}

function buildStep(file: StepFile): Step {
  const served = file.question ?? file.dimension ?? file.pillar ?? [];
  return {
    id: file.id,
    serves: [...new Set(listOf(served))],
    from: file.from,
    to: file.to,
    title: file.title,
    why: file.why ?? null,
    how: file.how ?? [],
    doneWhen: file['done-when'] ?? null,
    owner: file.owner ?? null,
    effort: file.effort,
    impact: file.impact,
    needs: file.needs ?? [],
    moves: file.moves ?? [],
  };
}

function listOf(ids: string | readonly string[] | undefined): readonly string[] {
  return typeof ids === 'string' ? [ids] : (ids ?? []);
}

/** What gets here was checked; to arrive is a bug. */
function fail(what: string): never {
  throw new Error(`a framework was built from an unchecked file: ${what}`);
}
