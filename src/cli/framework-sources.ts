// Frameworks as their files say them: where their values come from, and all of it in one file.
import { resolve } from 'node:path';
import { flattenFramework } from '../load/flatten-framework.ts';
import { createLibrary } from '../load/library.ts';
import type { ResolvedFramework } from '../load/resolved-framework.ts';
import type { CliContext } from './context.ts';
import { renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { originDocument, renderOrigin } from './framework-origin.ts';
import { frameworkPlaces } from './framework-places.ts';
import { findHint, looksLikePath, unwrap } from './load-files.ts';
import { writeStream } from './write-output.ts';

export async function showOrigin(argument: string, json: boolean, context: CliContext): Promise<ExitCode> {
  const framework = readFramework(argument, context);
  await writeStream(context.io.stdout, json ? renderEnvelope(true, originDocument(framework), []) : renderOrigin(framework, context));
  return exitCode.fine;
}

/** Prints the whole framework as one YAML file. */
export async function flatten(argument: string, json: boolean, context: CliContext): Promise<ExitCode> {
  const framework = readFramework(argument, context);
  const builtOn = framework.bases.map(({ id, version }) => `${id} ${version}`);
  const head = `# ${framework.id} ${framework.version}${builtOn.length === 0 ? '' : `, with everything from ${builtOn.join(' and ')}`}\n`;
  await writeStream(context.io.stdout, json ? renderEnvelope(true, framework.located.data, []) : head + flattenFramework(framework));
  return exitCode.fine;
}

function readFramework(argument: string, context: CliContext): ResolvedFramework {
  const path = looksLikePath(argument) ? argument : null;
  const library = createLibrary(frameworkPlaces(context, path));
  const read = path === null ? library.byId(argument, []) : library.read(resolve(context.io.cwd, path), path);
  return unwrap(read, `there is no usable framework "${argument}"`, findHint);
}
