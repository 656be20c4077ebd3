// Says what went wrong, for a person on stderr and with --json for a machine on stdout, and picks the exit code.
import { disarmLine } from '../report/parts/runner-commands.ts';
import { createStyle } from '../report/style.ts';
import { plain } from '../text/plain.ts';
import { wrapText } from '../text/width.ts';
import { decideColour } from './colour.ts';
import { columnsOf } from './columns-of.ts';
import { problemOf, problemOutsideFiles, renderEnvelope, type JsonProblem } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { showDiagnostics } from './show-diagnostics.ts';
import { isUserError, type UserError } from './user-error.ts';
import { version } from './version.ts';
import { writeStream } from './write-output.ts';

/** How the program was called; `json`: whoever called reads standard output as JSON. */
export interface Call {
  readonly argv: readonly string[];
  readonly json: boolean;
}

export async function showFailure(error: unknown, { argv, json }: Call, io: Io): Promise<ExitCode> {
  const known = isUserError(error) ? error : null;
  if (json) await tryWriting(io.stdout, renderFailure(error));
  await tryWriting(io.stderr, known === null ? describeBug(error, io) : describeUserError(known, argv, io));
  return known?.exitCode ?? exitCode.bug;
}

/** The envelope for whatever a command threw. */
export function renderFailure(error: unknown): string {
  return renderEnvelope(false, null, problemsOf(error));
}

/** `text`: what a person is told about the command line; `message`: the same for a machine, what helps on a second line. */
export async function showUsageFailure(message: string, text: string, { json }: Call, io: Io): Promise<ExitCode> {
  const [what = '', ...help] = message.split('\n');
  const hint = help.join(' ').replace(/^\((.*)\)$/, '$1') || null;
  if (json) await tryWriting(io.stdout, renderEnvelope(false, null, [problemOutsideFiles('usage', what, hint)]));
  await tryWriting(io.stderr, text);
  return exitCode.notEvaluated;
}

function describeUserError(error: UserError, argv: readonly string[], io: Io): string {
  const flag = argv.includes('--no-color') ? false : argv.includes('--color') ? true : undefined;
  const style = createStyle(decideColour(flag, io.env, io.stderr));
  const problems = error.diagnostics.length === 0 ? '' : showDiagnostics(error.diagnostics, { style, sources: io.stderr.isTTY === true ? error.sources : new Map(), columns: columnsOf(io.stderr, io.env) });
  const hint = error.hint === null ? '' : `${disarmLine(plain(error.hint))}\n`;
  // A hint may hold a command to copy, so the terminal is left to break it.
  const sentence = disarmLine(`revmat: ${plain(error.message)}`);
  const lines = io.stderr.isTTY === true ? wrapText(sentence, columnsOf(io.stderr, io.env)) : [sentence];
  return `${problems}${lines.join('\n').replace(/^revmat:/, style.red)}\n${hint}`;
}

function describeBug(error: unknown, io: Io): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = io.env['REVMAT_DEBUG'] !== undefined && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return (
    `${disarmLine(`revmat ${version} failed because of a fault of its own: ${plain(message)}`)}\n` +
    `${stack}Nothing that was saved is lost. Please report it with the command that you ran; REVMAT_DEBUG=1 shows where it happened.\n`
  );
}

/** As the envelope holds them; where several stopped a command together, what helps against them stands at the first. */
export function problemsOf(error: unknown): readonly JsonProblem[] {
  if (!isUserError(error)) return [problemOutsideFiles('bug', error instanceof Error ? error.message : String(error), null)];
  const { message, hint, diagnostics } = error;
  if (diagnostics.length > 0) return diagnostics.map((diagnostic, index) => ({ ...problemOf(diagnostic), hint: index === 0 ? hint : null }));
  return [problemOutsideFiles(error.exitCode === exitCode.no ? 'no' : 'not-evaluated', message, hint)];
}

/** A failure to say what failed must not hide the exit code. */
async function tryWriting(stream: Io['stderr'], text: string): Promise<void> {
  await writeStream(stream, text).catch(() => undefined);
}
