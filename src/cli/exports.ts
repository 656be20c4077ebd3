// Pairs formats with the places they go to, and writes them all or none. Knows no report: formats come from a registry.
import { resolve } from 'node:path';
import { createStyle, type Style } from '../report/style.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';
import { writeOutputFile, writeStream } from './write-output.ts';

export interface ExportFormat {
  readonly summary: string;
  /** File names that end so get this format when only an output is named. */
  readonly extension: string;
  /** What its files bear where that is not the marker of the whole registry. */
  readonly marker?: string;
}

/** Formats by name; the first is the default on standard output. */
export interface ExportKind<Name extends string> {
  readonly formats: Readonly<Record<Name, ExportFormat>>;
  /** What is exported: report, roadmap. */
  readonly noun: string;
  /** What every file that is written bears, so that the tool knows its own files again. */
  readonly marker: string;
}

export interface ExportOptions {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly json?: boolean;
  readonly force?: boolean;
}

/** `path` null: standard output. */
export interface Export<Name extends string> {
  readonly format: Name;
  readonly path: string | null;
}

/** Pairs each -f with its -o; none with --json. Throws a UserError that says why that is not possible. */
export function pairExports<Name extends string>({ format = [], output = [], json }: ExportOptions, kind: ExportKind<Name>, cwd: string): readonly Export<Name>[] {
  if (json === true) {
    if (format.length + output.length > 0) {
      throw new UserError(`--json prints the ${kind.noun} itself; it goes with neither -f nor -o`, { hint: `To write a JSON ${kind.noun}, use: -f json -o FILE` });
    }
    return [];
  }
  const names = format.map((name) => checkFormat(name, kind));
  const paths = output.map((path) => (path === '-' ? null : path));
  const preset = formatNames(kind)[0]!;
  if (paths.length === 0 && names.length <= 1) return [{ format: names[0] ?? preset, path: null }];
  if (names.length === 0) return refuseSharedPlaces(paths.map((path) => ({ format: path === null ? preset : formatByEnding(path, kind), path })), kind, cwd);
  if (names.length !== paths.length) {
    throw new UserError(`${countOf(names.length, 'format')} and ${countOf(paths.length, 'output')} do not make pairs`, {
      hint: 'Give each -f its -o, such as: -f json -o r.json -f markdown -o r.md  ("-o -" is standard output)',
    });
  }
  return refuseSharedPlaces(names.map((name, index) => ({ format: name, path: paths[index] ?? null })), kind, cwd);
}

/** What a command has made of its files. */
export interface Made<Name extends string> {
  /** As a JSON value. */
  document(): unknown;
  render(format: Name, page: { readonly columns: number; readonly style: Style }): string | Promise<string>;
  /** Files that are never overwritten. */
  readonly inputs: readonly string[];
}

/** With --json prints the document in an envelope, else writes what pairExports has found. Ends with 0, or throws a UserError. */
export async function deliver<Name extends string>(exports: readonly Export<Name>[], kind: ExportKind<Name>, { json, force }: ExportOptions, made: Made<Name>, context: CliContext): Promise<ExitCode> {
  const { io, columns, outStyle, told } = context;
  if (json === true) {
    await writeStream(io.stdout, renderEnvelope(true, made.document(), told.map(problemOf)));
    return exitCode.fine;
  }
  const rendered = await Promise.all(exports.map(async (each) => ({ ...each, text: await made.render(each.format, { columns, style: each.path === null ? outStyle : createStyle(false) }) })));
  await writeExports(rendered, kind, { force, inputs: made.inputs, io });
  return exitCode.fine;
}

/** Takes texts that are all rendered already: a failure leaves no half of a set behind. `inputs`: files that are never overwritten. */
async function writeExports<Name extends string>(
  rendered: readonly (Export<Name> & { readonly text: string })[],
  kind: ExportKind<Name>,
  { force = false, inputs, io }: { readonly force?: boolean | undefined; readonly inputs: readonly string[]; readonly io: Io },
): Promise<void> {
  const what = { name: `a ${kind.noun}`, file: `${kind.noun}.md` };
  for (const { format, path, text } of rendered) {
    const marker = kind.formats[format].marker ?? kind.marker;
    if (path === null) await writeStream(io.stdout, text);
    else writeOutputFile(path, text.includes(marker) ? text : `${text}\n${marker}\n`, { force, inputs, marker, what, io });
  }
}

/** One line for each format, for the help. */
export function listFormats<Name extends string>(formats: Readonly<Record<Name, ExportFormat>>): string {
  const names = Object.keys(formats) as Name[];
  const width = Math.max(8, ...names.map(({ length }) => length)) + 2;
  return names.map((name) => `  ${name.padEnd(width)}${formats[name].summary}`).join('\n');
}

function formatNames<Name extends string>({ formats }: ExportKind<Name>): readonly Name[] {
  return Object.keys(formats) as Name[];
}

function refuseSharedPlaces<Name extends string>(exports: readonly Export<Name>[], { noun }: ExportKind<Name>, cwd: string): readonly Export<Name>[] {
  if (exports.filter((each) => each.path === null).length > 1) throw new UserError(`only one ${noun} can go to standard output`);
  const paths = exports.flatMap((each) => each.path ?? []);
  const places = paths.map((path) => resolve(cwd, path));
  const twice = paths.find((_, index) => places.indexOf(places[index]!) !== index);
  if (twice !== undefined) throw new UserError(`two ${noun}s cannot both be written to ${twice}`);
  return exports;
}

function checkFormat<Name extends string>(name: string, kind: ExportKind<Name>): Name {
  const found = formatNames(kind).find((each) => each === name);
  if (found === undefined) throw new UserError(`there is no format "${name}"`, { hint: `Formats: ${formatNames(kind).join(', ')}` });
  return found;
}

function formatByEnding<Name extends string>(path: string, kind: ExportKind<Name>): Name {
  const found = formatNames(kind).find((name) => path.toLowerCase().endsWith(kind.formats[name].extension));
  if (found !== undefined) return found;
  const endings = [...new Set(formatNames(kind).map((name) => kind.formats[name].extension))].join(', ');
  throw new UserError(`the ending of ${path} does not say which format it should have`, { hint: `Name it with -f, or use one of these endings: ${endings}` });
}
