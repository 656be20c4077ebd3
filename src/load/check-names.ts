// Themes and roles of a sound framework that group nothing, or that are most likely slips of the pen.
import type { Framework, Named } from '../model/framework.ts';
import type { PlacedParts } from './framework-parts.ts';
import type { Path } from './problem.ts';
import type { Warnings } from './report.ts';
import { createSuggester, editDistance } from './suggest.ts';

interface Uses {
  /** How many questions have it. */
  count: number;
  /** Of the first use. */
  readonly path: Path;
}

export function checkNames(framework: Framework, parts: PlacedParts, report: Warnings): void {
  checkThemes(framework.themes, usesOf('themes', parts), report);
  checkRoles(framework.roles, usesOf('roles', parts), parts, report);
}

function usesOf(key: 'themes' | 'roles', { questions }: PlacedParts): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const { question, path } of questions) {
    const ids = question[key];
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) return;
      const known = uses.get(id);
      if (known === undefined) uses.set(id, { count: 1, path: [...path, key, index] });
      else known.count += 1;
    });
  }
  return uses;
}

/**
 * A theme is there to look at several questions together, so one question is too few, declared or not. Where none are declared
 * every id will do, and a lonely one is often a misspelt one.
 */
function checkThemes(declared: readonly Named[], uses: ReadonlyMap<string, Uses>, report: Warnings): void {
  declared.forEach(({ id }, index) => {
    const path = ['themes', index, 'id'];
    const count = uses.get(id)?.count ?? 0;
    if (count === 0) report.warn('never-used', { kind: 'theme', id }, path);
    else if (count === 1) report.warn('used-once', { kind: 'theme', id, suggestion: null }, path);
  });
  if (declared.length > 0) return;
  const suggest = suggestFrequent(uses);
  for (const [id, { count, path }] of uses) if (count === 1) report.warn('used-once', { kind: 'theme', id, suggestion: suggest(id) }, path);
}

/**
 * A role says who can answer, and there may well be somebody who can answer one question only: legal, the owner of the billing
 * system. So one that is used once is told only where roles are not declared and it is one letter away from one that several
 * questions have. One that is declared but has no question is told only where every question says who can answer: elsewhere
 * that role answers what is left open.
 */
function checkRoles(declared: readonly Named[], uses: ReadonlyMap<string, Uses>, { questions }: PlacedParts, report: Warnings): void {
  if (questions.every(({ question }) => question.roles.length > 0)) {
    declared.forEach(({ id }, index) => uses.has(id) || report.warn('never-used', { kind: 'role', id }, ['roles', index, 'id']));
  }
  if (declared.length > 0) return;
  const suggest = suggestFrequent(uses);
  for (const [id, { count, path }] of uses) {
    const suggestion = count === 1 && id.length > shortest ? suggest(id) : null;
    if (suggestion !== null && editDistance(id, suggestion) === 1) report.warn('used-once', { kind: 'role', id, suggestion }, path);
  }
}

/** Up to this length one letter makes another role: sdr and bdr are different people. */
const shortest = 3;

/** The nearest of those that several questions have. */
function suggestFrequent(uses: ReadonlyMap<string, Uses>): (id: string) => string | null {
  return createSuggester([...uses].flatMap(([id, { count }]) => (count > 1 ? [id] : [])));
}
