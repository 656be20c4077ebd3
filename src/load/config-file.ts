// Finds and reads the revmat.yaml of a project. Its folder is the project folder: what it names lies below.
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, win32 } from 'node:path';
import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ProjectGate } from '../model/gates.ts';
import type { Outcome } from '../model/outcome.ts';
import { loadConfig } from './config.ts';
import { foldersAbove } from './folders-above.ts';
import { pathOfGate } from './gates.ts';
import { isFolder } from './is-folder.ts';
import { isInside, leadsInto } from './is-inside.ts';
import { rangeOf } from './locate.ts';
import { failure, problem, success } from './problem.ts';
import { readSource } from './source.ts';
import { parseSource, type ParsedDocument } from './yaml-document.ts';

export const configName = 'revmat.yaml';

export interface Project {
  readonly config: Config;
  /** Its revmat.yaml, as shown to people. */
  readonly file: string;
  /** Absolute. */
  readonly folder: string;
  /** Those of the framework folders that exist, absolute, in the order in which they are searched. */
  readonly folders: readonly string[];
}

/**
 * The nearest revmat.yaml in `folder` (absolute) or above it; not above the folder of a git repository. A file of that name that says
 * it is something else, such as an assessment, is passed over. Null where there is none.
 */
export function findProject(folder: string, displayName: (path: string) => string): Outcome<Project | null> {
  for (const path of candidates(folder)) {
    const read = readConfig(path, displayName(path));
    if (!read.ok) return read;
    if (!saysOtherwise(read.value)) return loadProject(read.value);
  }
  return success(null);
}

/** From a document that lies in a file. Warns of folders that do not exist, and refuses those that are not below the project. */
export function loadProject(document: ParsedDocument): Outcome<Project> {
  const loaded = loadConfig(document);
  if (!loaded.ok) return loaded;
  const { file, path } = document.source;
  const project = dirname(path);
  const config = loaded.value;
  const found = [...config.frameworks.flatMap((folder, index) => checkFolder(folder, index, project, document) ?? []), ...config.gates.flatMap((gate) => checkBaseline(gate, project, document) ?? [])];
  if (found.some(({ severity }) => severity === 'error')) return failure(found);
  const folders = config.frameworks.map((folder) => join(project, folder)).filter(isFolder);
  return success({ config, file, folder: project, folders }, [...loaded.diagnostics, ...found]);
}

function candidates(folder: string): readonly string[] {
  return foldersAbove(folder).map((at) => join(at, configName)).filter((path) => existsSync(path));
}

function readConfig(path: string, file: string): Outcome<ParsedDocument> {
  const source = readSource(path, file);
  return source.ok ? parseSource(source.value) : source;
}

function saysOtherwise({ data }: ParsedDocument): boolean {
  const { format } = data;
  return typeof format === 'string' && /^revmat\/(?!config@)/.test(format);
}

/** What check writes must not land elsewhere because of what a file says. */
function checkBaseline(gate: ProjectGate, project: string, document: ParsedDocument): Diagnostic | null {
  if (gate.rule !== 'baseline') return null;
  const path = join(project, gate.file);
  const staysInside = isWrittenInside(gate.file, project) && isInside(project, existsSync(path) ? path : existingFolder(path));
  const at = pathOfGate(gate);
  return staysInside ? null : problem('outside-project', { project: basename(project) }, { file: document.source.file, range: rangeOf(document, at, 'value'), path: at });
}

/** The nearest one on the way to a path that exists. */
function existingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : existingFolder(folder);
}

function isWrittenInside(path: string, project: string): boolean {
  return !isAbsolute(path) && !win32.isAbsolute(path) && leadsInto(relative(project, resolve(project, path)));
}

function checkFolder(folder: string, index: number, project: string, document: ParsedDocument): Diagnostic | null {
  const path = ['frameworks', index];
  const place = { file: document.source.file, range: rangeOf(document, path, 'value'), path };
  const outside = () => problem('outside-project', { project: basename(project) }, place);
  if (!isWrittenInside(folder, project)) return outside();
  if (isFolder(join(project, folder))) return isInside(project, join(project, folder)) ? null : outside();
  // Those that are searched by default need not be there.
  return Object.hasOwn(document.data, 'frameworks') ? problem('missing-folder', { folder }, { ...place, severity: 'warning' }) : null;
}
