// Several assessments of one framework, each carried to the newest version of it that is here, in the words of --lang; or all seen through
// another framework.
import type { Framework } from '../model/framework.ts';
import { compareVersions } from '../model/compare-versions.ts';
import type { ComparedSide } from '../report/comparison/build-view.ts';
import { inAskedLanguage } from './asked-language.ts';
import { carryAssessment } from './carried-assessment.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { eachProblemOnce } from './each-problem-once.ts';
import { loadFrameworkOf, looksLikePath, readDocument, showWarnings } from './load-files.ts';
import { findLens } from './see-through.ts';
import { UserError } from './user-error.ts';

export interface SetOptions {
  readonly framework?: string;
  readonly as?: string;
}

export interface AssessmentSet {
  /** By which all of them are to be scored. */
  readonly framework: Framework;
  /** In the order given. */
  readonly sides: readonly ComparedSide[];
  /** All files that were read, as given. */
  readonly files: readonly string[];
}

/**
 * Warnings have been shown. The last one of several folders decides where the framework is looked for, unless another one finds a newer version.
 * Throws a UserError where a file is not usable, and where the frameworks differ and none is named to see them through.
 */
export async function loadAssessmentSet(command: 'compare' | 'trend', paths: readonly string[], options: SetOptions, context: CliContext): Promise<AssessmentSet> {
  const named = options.framework ?? null;
  const found = paths.map((path) => {
    const file = readDocument(path, context);
    return { path, file, ...loadFrameworkOf(path, file, context, named) };
  });
  refuseOthers(command, found, options, context);
  const carried = found.map(({ path, file, framework }) => {
    const newest = findNewest(found.filter((other) => other.framework.id === framework.id).map((other) => other.framework));
    return { path, framework: newest, ...carryAssessment(path, file, newest, { lenient: false, frameworkFile: named, io: context.io }) };
  });
  await showWarnings(eachProblemOnce([...found.flatMap((each) => each.warnings), ...carried.flatMap((each) => each.warnings)]), context);
  const files = [...paths, ...found.map(({ from }) => from)];
  const last = carried.at(-1)!;
  const spoken = inAskedLanguage(last.framework, context, named !== null && looksLikePath(named) ? named : last.path);
  const look = await findLens(options.as, context);
  const seen = carried.map(look);
  const sides = carried.map(({ path, carried: view }, index): ComparedSide => ({ file: path, assessment: seen[index]!.assessment, carried: view, seenThrough: seen[index]!.seenThrough }));
  return { framework: options.as === undefined ? spoken.framework : seen[0]!.framework, sides, files: [...files, ...spoken.files] };
}

interface FoundFile {
  readonly path: string;
  readonly framework: Framework;
}

function refuseOthers(command: string, found: readonly FoundFile[], { as }: SetOptions, { io }: CliContext): void {
  const last = found.at(-1)!;
  const other = found.find(({ framework }) => framework.id !== last.framework.id);
  if (other === undefined || as !== undefined) return;
  throw new UserError(`${other.path} answers ${other.framework.id}, and ${last.path} answers ${last.framework.id}`, {
    hint: `To see all of them through one framework, as far as it asks the same questions: ${commandLine(io, command, ...found.map(({ path }) => fileWord(path)), '--as', last.framework.id)}`,
  });
}

/** The last one of equals. */
function findNewest(frameworks: readonly Framework[]): Framework {
  return frameworks.reduce((newest, framework) => (compareVersions(framework.version, newest.version) >= 0 ? framework : newest));
}
