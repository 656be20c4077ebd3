// What is written in a sound framework file but changes nothing: weights, scales, gates, directions.
import type { NoEffect } from '../model/diagnostic.ts';
import type { Framework, Group, Question } from '../model/framework.ts';
import type { PlacedGroup, PlacedParts, PlacedQuestion } from './framework-parts.ts';
import type { FrameworkDraft } from './framework-walk.ts';
import type { Warnings } from './report.ts';
import { partsInside } from './score-reach.ts';
import { tolerance } from './tolerance.ts';

export function checkEffect(framework: Framework, parts: PlacedParts, draft: FrameworkDraft, report: Warnings): void {
  checkWeights(framework, parts, report);
  for (const { group, path } of parts.groups) {
    const hasOwnScale = group.scale.min !== framework.scale.min || group.scale.max !== framework.scale.max;
    if (group.aggregate === 'sum' && hasOwnScale) report.warn('no-effect', { what: 'sum-scale' }, [...path, 'scale'], 'key');
  }
  checkMethod(framework, parts, draft, report);
  checkRanges(framework, report);
}

/** A weight of 1 is what counts where nothing is written, so it promises nothing. */
function checkWeights(framework: Framework, { groups, questions }: PlacedParts, report: Warnings): void {
  const sharedThemes = findSharedThemes(questions);
  const all = framework.scoring.overall === 'questions' && questions.length > 1;
  const neverLowest = findNeverLowest(groups);
  for (const { question, path, parent } of questions) {
    if (all || question.themes.some((theme) => sharedThemes.has(theme))) continue;
    const what = question.weight === 1 ? null : faultInside(parent);
    if (what !== null) report.warn('no-effect', { what }, [...path, 'weight']);
    if (neverLowest.has(question)) report.warn('no-effect', { what: 'never-lowest' }, [...path, 'id']);
  }
  for (const placed of groups) {
    const what = placed.group.weight === 1 ? null : faultOfGroup(placed, framework);
    if (what !== null) report.warn('no-effect', { what }, [...placed.path, 'weight']);
  }
}

/** Themes of several questions have a score of their own, to which questions count by their weight. */
function findSharedThemes(questions: readonly PlacedQuestion[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { question } of questions) for (const theme of new Set(question.themes)) (seen.has(theme) ? shared : seen).add(theme);
  return shared;
}

function faultOfGroup({ parent }: PlacedGroup, { scoring, pillars }: Framework): NoEffect | null {
  if (parent !== null) return faultInside(parent);
  switch (scoring.overall) {
    case 'mean':
    case 'capped':
      return pillars.length === 1 ? 'only-child' : null;
    case 'min':
      return 'weakest-counts';
    case 'questions':
      return 'all-questions-count';
    case 'sum':
      return null;
  }
}

/** Why the weights of a group's parts change nothing; null where they do. In a sum they are points. */
function faultInside({ aggregate, questions, dimensions }: Group): NoEffect | null {
  if (aggregate === 'sum') return null;
  if (questions.length + dimensions.length === 1) return 'only-child';
  return aggregate === 'min' ? 'lowest-counts' : null;
}

/** Where the lowest counts: questions whose answers begin where something beside them, which is always there, ends. */
function findNeverLowest(groups: readonly PlacedGroup[]): ReadonlySet<Question> {
  return new Set(
    groups.flatMap(({ group }) => {
      if (group.aggregate !== 'min') return [];
      const parts = partsInside(group);
      const ends = parts.reduce((least, part) => (part.optional ? least : Math.min(least, part.highest)), Infinity);
      return group.questions.filter((_, index) => (parts[index]?.lowest ?? 0) >= ends - tolerance);
    }),
  );
}

/** What is there for stages only; told once, at the first of it. Stages by themselves can stand for phases. */
function checkMethod({ scoring, symptoms }: Framework, { questions }: PlacedParts, draft: FrameworkDraft, report: Warnings): void {
  if (scoring.method === 'staged') return;
  const gate = questions.find(({ question }) => question.gate !== null);
  const path = gate !== undefined ? [...gate.path, 'gate'] : draft.gates !== undefined ? ['gates'] : symptoms.length > 0 ? ['symptoms'] : null;
  if (path !== null) report.warn('no-effect', { what: 'not-staged' }, path, 'key');
}

function checkRanges({ kpis }: Framework, report: Warnings): void {
  kpis.forEach(({ direction, bands }, index) => {
    if (direction !== 'range') return;
    bands.forEach(({ tooHigh }, at) => {
      if (tooHigh === null) report.warn('no-effect', { what: 'range-without-end' }, ['kpis', index, 'bands', at]);
    });
  });
}
