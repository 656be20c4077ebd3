// revmat init: writes the files of a new project into the current folder; all of them, or none where one is in the way.
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFramework } from '../load/catalog.ts';
import { isInside } from '../load/is-inside.ts';
import { readSource } from '../load/source.ts';
import { schemaUrn } from '../model/schema-kind.ts';
import { writeAtomically } from '../store/atomic-write.ts';
import { errorCode } from '../store/store-error.ts';
import { plain } from '../text/plain.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { bundledPlaces } from './framework-places.ts';
import { chooseProject, type InitOptions, type ProjectChoices } from './init-choices.ts';
import { assessmentsFolder, newFiles, type NewFile } from './init-files.ts';
import type { Io } from './io.ts';
import { unwrap } from './load-files.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export async function init(framework: string | null, options: InitOptions, context: CliContext): Promise<ExitCode> {
  const { io } = context;
  let choices: ProjectChoices;
  try {
    choices = await chooseProject(framework, options, context);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ChoiceCancelled')) throw error;
    await writeStream(io.stderr, `${plain(error.message)}\n`);
    return exitCode.interrupted;
  }
  const { base, id, title, ci } = choices;
  const found = unwrap(findFramework(bundledPlaces(io), base), `there is no usable framework "${base}"`);
  const files = newFiles({ base: found.framework, id, title, ci: ci === 'none' ? null : ci });
  if (options.force !== true) refuseExisting(files, io);
  refuseOutside(files, io);
  write(files, options.force === true, io);
  await writeStream(io.stderr, describe(files, context));
  return exitCode.fine;
}

function refuseExisting(files: readonly NewFile[], { cwd }: Io): void {
  const existing = files.filter((file) => isThere(join(cwd, file.path)) && (file.existing === 'refuse' || (file.existing === 'renew' && !isOurs(join(cwd, file.path)))));
  if (existing.length === 0) return;
  const names = existing.map(({ path }) => path).join(', ');
  throw new UserError(`${names} ${existing.length === 1 ? 'exists' : 'exist'} already; nothing was written`, { hint: 'To replace what exists, add --force. Another id gives the framework another file: --id ID. Without a CI file: --ci none.' });
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A schema that revmat made, of whatever version. */
function isOurs(path: string): boolean {
  const read = readSource(path);
  return read.ok && read.value.text.includes(schemaUrn);
}

/** A folder that is there already may be a link to somewhere else. */
function refuseOutside(files: readonly NewFile[], { cwd }: Io): void {
  for (const { path } of files) {
    let folder = dirname(join(cwd, path));
    while (!isThere(folder)) folder = dirname(folder);
    if (!isInside(cwd, folder)) throw new UserError(`cannot write ${path}: its folder is a link that leads out of the project`);
  }
}

function write(files: readonly NewFile[], force: boolean, io: Io): void {
  const written: string[] = [];
  for (const { path, text, existing } of files) {
    const target = join(realpathSync(io.cwd), path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      if (existing === 'keep' && isThere(target)) continue;
      writeAtomically(target, text, { pid: io.pid, platform: io.platform, mode: 0o666, followLinks: false, replace: force || existing === 'renew' ? 'always' : 'never' });
      written.push(path);
    } catch (error) {
      throw new UserError(`cannot write ${path}: ${explainSystemCode(errorCode(error))}`, { hint: written.length === 0 ? 'Nothing was written.' : `Written before: ${written.join(', ')}`, cause: error });
    }
  }
}

function describe(files: readonly NewFile[], { io, errStyle }: CliContext): string {
  const first = `${assessmentsFolder}/first.yaml`;
  const next = [
    [commandLine(io, 'validate'), 'checks it all'],
    [commandLine(io, 'assess', '-o', first), 'asks the questions'],
    [commandLine(io, 'report', first), 'shows the result'],
  ] as const;
  const width = Math.max(...next.map(([command]) => command.length)) + 3;
  return [
    errStyle.bold('Written:'),
    ...files.map(({ path }) => `  ${plain(path)}`),
    errStyle.bold('Next:'),
    ...next.map(([command, what]) => `  ${command.padEnd(width)}${errStyle.dim(what)}`),
    '',
  ].join('\n');
}
