// Whether a new project can be written into a folder: looked at as a whole before the first file, so that none is written in vain.
import { lstatSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { configName } from '../load/config-file.ts';
import { isInside } from '../load/is-inside.ts';
import { readSource } from '../load/source.ts';
import { schemaUrn } from '../model/schema-kind.ts';
import { errorCode } from '../store/store-error.ts';
import { explainSystemCode } from './explain-system-code.ts';
import type { NewFile } from './init-files.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

/** Throws a UserError that says what is in the way: a file where a folder has to be, a link that leads elsewhere, or, without `force`, what would be replaced. */
export function requireRoom(files: readonly NewFile[], force: boolean, { cwd }: Pick<Io, 'cwd'>): void {
  for (const { path, existing } of files) {
    for (const folder of foldersOf(path)) requireFolder(folder, path, cwd);
    if (existing !== 'keep' && look(path, () => lstatSync(join(cwd, path), { throwIfNoEntry: false }))?.isDirectory() === true) {
      throw new UserError(`cannot write ${path}: there is a folder of that name; nothing was written`);
    }
  }
  if (!force) refuseExisting(files, cwd);
}

/** Something of that name is there, be it a link into nowhere. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Of `a/b/c.yaml`: a, a/b. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

function requireFolder(folder: string, path: string, cwd: string): void {
  const at = join(cwd, folder);
  if (look(path, () => lstatSync(at, { throwIfNoEntry: false })) === undefined) return;
  const target = look(path, () => statSync(at, { throwIfNoEntry: false }));
  if (target === undefined) throw new UserError(`cannot write ${path}: ${folder} is a link that leads nowhere; nothing was written`);
  if (!target.isDirectory()) throw new UserError(`cannot write ${path}: ${folder} is a file, and a folder is needed; nothing was written`, { hint: `Move ${folder} out of the way, or begin in another folder.` });
  if (!isInside(cwd, at)) throw new UserError(`cannot write ${path}: its folder is a link that leads out of the project; nothing was written`);
}

function look(path: string, stat: () => Stats | undefined): Stats | undefined {
  try {
    return stat();
  } catch (error) {
    throw new UserError(`cannot write ${path}: ${explainSystemCode(errorCode(error))}; nothing was written`, { cause: error });
  }
}

function refuseExisting(files: readonly NewFile[], cwd: string): void {
  const inTheWay = files.filter((file) => isThere(join(cwd, file.path)) && (file.existing === 'refuse' || (file.existing === 'renew' && !isOurs(join(cwd, file.path)))));
  if (inTheWay.length === 0) return;
  const names = inTheWay.map(({ path }) => path);
  throw new UserError(`${names.join(', ')} ${names.length === 1 ? 'exists' : 'exist'} already; nothing was written`, { hint: wayOut(names) });
}

/** What helps against what is in the way. */
function wayOut(names: readonly string[]): string {
  const isProject = names.includes(configName);
  return [
    ...(isProject ? ['There is a project here already; another framework in it is one more file in frameworks/.'] : []),
    ...(!isProject && names.some((name) => name.startsWith('frameworks/')) ? ['Another id gives the framework another file: --id ID.'] : []),
    ...(!isProject && names.some((name) => name.startsWith('.git')) ? ['Without a CI file: --ci none.'] : []),
    'To replace what exists, add --force.',
  ].join(' ');
}

/** A schema that revmat made, of whatever version. */
function isOurs(path: string): boolean {
  const read = readSource(path);
  return read.ok && read.value.text.includes(schemaUrn);
}
