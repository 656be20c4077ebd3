// What validate checks: the files that are named, those of ours in folders that are named, or else the project.
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { configName } from '../load/config-file.ts';
import { isFolder } from '../load/is-folder.ts';
import { followed, isInside } from '../load/is-inside.ts';
import { projectFolderOf } from '../load/project-folder.ts';
import { readSource, type Source } from '../load/source.ts';
import type { Outcome } from '../model/outcome.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import { eachFileOnce } from './each-file-once.ts';
import { frameworkPlaces } from './framework-places.ts';
import { shownFrom } from './projects.ts';
import { UserError } from './user-error.ts';

/** One file, read; `path`: as the person named it. */
export interface FileToCheck {
  readonly path: string;
  readonly source: Outcome<Source>;
}

// `format: revmat/…`, as YAML or JSON writes it.
const ours = /(?:^|[{,\s])["']?format["']?\s*:\s*["']?revmat\/(?<kind>[a-z]+)@/;
const endings = ['.yaml', '.yml'];
const skippedFolder = 'node_modules';

/** Each file once, in the order of the arguments. Throws a UserError where there is nothing to check at all. */
export function filesToCheck(args: readonly string[], context: CliContext): readonly FileToCheck[] {
  const { cwd } = context.io;
  const found = args.length === 0 ? projectFiles(context) : args.flatMap((path) => named(path, cwd));
  return eachFileOnce(found, ({ path }) => path, cwd);
}

function named(path: string, cwd: string): readonly FileToCheck[] {
  // Resolved it would be the current folder.
  if (path === '') throw new UserError('an empty text is the name of no file', { hint: 'Is a variable of the shell unset? This folder is called "."' });
  if (path === '-') throw new UserError('standard input is not read', { hint: 'Write it to a file, and name that. A file that is called - is ./-' });
  return isFolder(resolve(cwd, path)) ? filesIn(path, cwd) : [read(path, cwd)];
}

function projectFiles(context: CliContext): readonly FileToCheck[] {
  const { io, projects } = context;
  const project = projects.find(io.cwd);
  // A broken one is all that can be looked at.
  const config = project.ok ? project.value?.file : project.diagnostics[0]?.file;
  const folders = project.ok ? (project.value?.folders ?? frameworkPlaces(context).folders) : [];
  const frameworks = folders.flatMap((folder) => yamlNames(folder).map((name) => read(shownFrom(io.cwd, join(folder, name)), io.cwd)));
  const files = [...(config === undefined ? [] : [read(config, io.cwd)]), ...frameworks.filter((file) => ['framework', 'translation'].includes(kindIn(file) ?? ''))];
  if (files.length > 0) return files;
  throw new UserError(`there is nothing to check: no ${configName}, and no framework in this folder or in frameworks/`, {
    hint: `Name the files, such as: ${commandLine(io, 'validate', 'acme.yaml')}   To begin a project: ${commandLine(io, 'init')}`,
  });
}

function filesIn(folder: string, cwd: string): readonly FileToCheck[] {
  // The person named the folder, so it may be a link itself.
  const project = projectFolderOf(followed(resolve(cwd, folder)), []);
  const files = pathsBelow(folder, cwd, project).map((path) => read(path, cwd)).filter((file) => kindIn(file) !== null || isDenied(file));
  if (files.length > 0) return files;
  throw new UserError(`there is nothing to check in ${folder}: no .yaml file in it names a format of revmat`, { hint: 'Such as: format: revmat/framework@1' });
}

/** YAML files in the folder and in those below, sorted, and folders that cannot be listed; links to folders and out of the `project` are not followed. */
function pathsBelow(folder: string, cwd: string, project: string): readonly string[] {
  const entries = readFolder(resolve(cwd, folder));
  // Reading it as a file says what is wrong with it.
  if (entries === null) return [folder];
  const files = entries.filter((entry) => isOfferedYaml(entry, resolve(cwd, folder), project)).map(({ name }) => join(folder, name));
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== skippedFolder);
  return [...files, ...below.flatMap(({ name }) => pathsBelow(join(folder, name), cwd, project))];
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** As frameworks are looked for: a link that leads out of the folder is none of ours. */
function yamlNames(folder: string): readonly string[] {
  return (readFolder(folder) ?? []).flatMap((entry) => (isOfferedYaml(entry, folder, folder) ? [entry.name] : []));
}

/** Not a link that leads out of `within` or nowhere: a file that lies elsewhere is looked at only where somebody names it. */
function isOfferedYaml(entry: Dirent, folder: string, within: string): boolean {
  if (entry.isDirectory() || !isYaml(entry.name)) return false;
  if (!entry.isSymbolicLink()) return true;
  const path = join(folder, entry.name);
  return existsSync(path) && isInside(within, path);
}

function isYaml(name: string): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}

function read(path: string, cwd: string): FileToCheck {
  return { path, source: readSource(resolve(cwd, path), path) };
}

/** What a file says it is; null where it cannot be read or is not ours. */
function kindIn({ source }: FileToCheck): string | null {
  return source.ok ? (ours.exec(source.value.text)?.groups?.['kind'] ?? null) : null;
}

/** What may not be read may be ours. */
function isDenied({ source }: FileToCheck): boolean {
  return !source.ok && source.diagnostics.some(({ code }) => code === 'file-denied');
}
