// revmat frameworks compare: two frameworks, by id or from files, held beside each other.
import type { Framework } from '../model/framework.ts';
import { compareFrameworks } from '../score/compare-frameworks.ts';
import { fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { comparisonDocument } from './comparison-document.ts';
import { renderComparison } from './comparison-page.ts';
import { loadFrameworkBy, looksLikePath } from './load-files.ts';
import { writeStream } from './write-output.ts';

export async function compareFrameworkFiles(first: string, second: string, json: boolean, context: CliContext): Promise<ExitCode> {
  const a = await loadFrameworkBy(first, context);
  const b = await loadFrameworkBy(second, context);
  const comparison = compareFrameworks(a, b);
  // Two versions of one framework have the same id.
  const name = (argument: string, { id }: Framework): string => (a.id === b.id ? argument : id);
  const sides = [
    { name: name(first, a), word: wordFor(first), framework: a, compared: comparison.a },
    { name: name(second, b), word: wordFor(second), framework: b, compared: comparison.b },
  ] as const;
  await writeStream(context.io.stdout, json ? renderEnvelope(true, comparisonDocument(comparison, a, b), context.told.map(problemOf)) : renderComparison(comparison, sides, context));
  return exitCode.fine;
}

function wordFor(argument: string): string {
  return looksLikePath(argument) ? fileWord(argument) : argument;
}
