// revmat init: writes the files of a new project into the current folder; all of them, or none where one is in the way.
import { mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFramework } from '../load/catalog.ts';
import { writeAtomically } from '../store/atomic-write.ts';
import { errorCode } from '../store/store-error.ts';
import { plain } from '../text/plain.ts';
import { wrapText } from '../text/width.ts';
import { columnsOf } from './columns-of.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import { renderEnvelope, renderInterruption } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { bundledPlaces } from './framework-places.ts';
import { chooseProject, type InitOptions, type ProjectChoices } from './init-choices.ts';
import { assessmentsFolder, frameworkFileOf, newFiles, type NewFile } from './init-files.ts';
import { notesOn } from './init-notes.ts';
import { isThere, requireRoom } from './init-room.ts';
import type { Io } from './io.ts';
import { unwrap } from './load-files.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export async function init(framework: string | null, options: InitOptions, context: CliContext): Promise<ExitCode> {
  const { io } = context;
  let choices: ProjectChoices;
  try {
    choices = await chooseProject(framework, options, context);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ChoiceCancelled')) throw error;
    if (options.json === true) await writeStream(io.stdout, renderInterruption(error.message));
    await say(plain(error.message), context);
    return exitCode.interrupted;
  }
  const { base, id, title } = choices;
  const ci = choices.ci === 'none' ? null : choices.ci;
  const found = unwrap(findFramework(bundledPlaces(io), base), `there is no usable framework "${base}"`);
  const files = newFiles({ base: found.framework, id, title, ci });
  requireRoom(files, options.force === true, io);
  const written = write(files, options.force === true, io);
  const notes = notesOn(ci, context);
  if (options.json === true) {
    await writeStream(io.stdout, renderEnvelope(true, { framework: { id, title, extends: base, file: frameworkFileOf(id) }, ci, written, notes }, []));
  } else {
    await writeStream(io.stderr, describe(written, notes, context));
  }
  return exitCode.fine;
}

/** The paths of what was written. */
function write(files: readonly NewFile[], force: boolean, io: Io): readonly string[] {
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
  return written;
}

function describe(written: readonly string[], notes: readonly string[], { io, errStyle }: CliContext): string {
  const first = `${assessmentsFolder}/first.yaml`;
  const next = [
    [commandLine(io, 'validate'), 'checks it all'],
    [commandLine(io, 'assess', '-o', first), 'asks the questions'],
    [commandLine(io, 'report', first), 'shows the result'],
  ] as const;
  const columns = columnsOf(io.stderr, io.env);
  const width = Math.max(...next.map(([command]) => command.length)) + 3;
  // A command that is to be copied stands on a line of its own where there is no room beside it.
  const fits = next.every(([, what]) => 2 + width + what.length <= columns);
  return [
    errStyle.bold('Written:'),
    ...written.map((path) => `  ${plain(path)}`),
    ...notes.flatMap((note) => wrapText(plain(note), columns)),
    errStyle.bold('Next:'),
    ...next.map(([command, what]) => (fits ? `  ${command.padEnd(width)}${errStyle.dim(what)}` : `  ${command}`)),
    '',
  ].join('\n');
}
