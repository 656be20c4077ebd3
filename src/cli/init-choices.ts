// What a new project is to be: from flags, from a person in the terminal, or from sensible defaults.
import { basename } from 'node:path';
import { listFrameworks, type FrameworkSummary } from '../load/catalog.ts';
import { findIdFault } from '../load/id.ts';
import { problem } from '../load/problem.ts';
import { suggestName } from '../load/suggest.ts';
import { findUnstorable } from '../store/yaml-scalar.ts';
import { explainDiagnostic } from '../text/explain-diagnostic.ts';
import { quoteText } from '../text/quote-text.ts';
import type { CliContext } from './context.ts';
import { bundledPlaces } from './framework-places.ts';
import { ciServices, type CiService } from './init-ci-file.ts';
import { UserError } from './user-error.ts';

export interface InitOptions {
  readonly id?: string;
  readonly title?: string;
  readonly ci?: CiService | 'none';
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

export interface ProjectChoices {
  /** Id of the bundled framework that is built on. */
  readonly base: string;
  readonly id: string;
  readonly title: string;
  readonly ci: CiService | 'none';
}

/** In the order in which they are offered. */
const ciChoices = [...ciServices, 'none'] as const;

const standardBase = 'mcalign';

/** Asks for what no flag says, where there is somebody to ask. Throws ChoiceCancelled where the person leaves, a UserError for what cannot be. */
export async function chooseProject(framework: string | null, options: InitOptions, context: CliContext): Promise<ProjectChoices> {
  const bundled = listFrameworks(bundledPlaces(context.io)).frameworks;
  const given = { base: framework, id: options.id ?? null, title: options.title ?? null, ci: options.ci ?? null };
  if (given.base !== null) requireBundled(given.base, bundled);
  refuse(given.id === null ? null : findFaultOfId(given.id, bundled));
  refuse(given.title === null ? null : findFaultOfTitle(given.title));
  const { io } = context;
  const asks = options.yes !== true && io.stdin.isTTY === true && io.stderr.isTTY === true;
  if (!asks || Object.values(given).every((value) => value !== null)) return withDefaults(given, bundled, context);
  const { createProjectQuestions } = await import('./prompt/ask-for-project.ts');
  const ask = createProjectQuestions(context);
  const base = given.base ?? (await ask.base(bundled, standardBase));
  const id = given.id ?? (await ask.id(standardId(base, bundled, context), (typed) => findFaultOfId(typed, bundled)));
  const title = given.title ?? (await ask.title(standardTitle(base), findFaultOfTitle));
  return { base, id, title, ci: given.ci ?? (await ask.ci(ciChoices)) };
}

type Given = { readonly [K in keyof ProjectChoices]: ProjectChoices[K] | null };

function withDefaults({ base, id, title, ci }: Given, bundled: readonly FrameworkSummary[], context: CliContext): ProjectChoices {
  const chosen = base ?? standardBase;
  return { base: chosen, id: id ?? standardId(chosen, bundled, context), title: title ?? standardTitle(chosen), ci: ci ?? 'github' };
}

/** The name of the folder where that can be an id. */
function standardId(base: string, bundled: readonly FrameworkSummary[], { io }: CliContext): string {
  const name = basename(io.cwd).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return findFaultOfId(name, bundled) === null ? name : `our-${base}`;
}

function standardTitle(base: string): string {
  return `Our revenue operations, built on ${base}`;
}

function requireBundled(id: string, bundled: readonly FrameworkSummary[]): void {
  const known = bundled.map((framework) => framework.id);
  if (known.includes(id)) return;
  const suggestion = suggestName(id, known);
  throw new UserError(`no framework ${quoteText(id)} comes with revmat${suggestion === null ? '' : `; did you mean ${quoteText(suggestion)}?`}`, { hint: `There are: ${known.join(', ')}` });
}

/** A sentence, or null. */
function findFaultOfId(id: string, bundled: readonly FrameworkSummary[]): string | null {
  const reason = findIdFault(id);
  if (reason !== null) return explainDiagnostic(problem('bad-id', { id, reason }, { file: '' }));
  return bundled.some((framework) => framework.id === id) ? explainDiagnostic(problem('shadows-bundled', { id }, { file: '' })) : null;
}

function findFaultOfTitle(title: string): string | null {
  if (title.trim() === '') return 'a framework needs a title';
  return findUnstorable(title) === null ? null : `${quoteText(title)} holds a character that no file can hold`;
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new UserError(fault);
}
