// Reads the logo of a brand: a picture beside the file that names it or below, known by what it holds and not by its name.
import { closeSync, constants, existsSync, fstatSync, openSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { logoLimit, type LogoFault } from '../model/brand.ts';
import { isInside, leadsInto } from './is-inside.ts';
import { pathFault } from './path-fault.ts';
import { pictureTypeOf } from './picture-type.ts';
import { readUpTo } from './source.ts';

/** The picture as a `data:` address. `folder`: that of the brand file, absolute. */
export function readLogo(path: string, folder: string): { readonly data: string } | LogoFault {
  const fault = findPathFault(path);
  if (fault !== null) return fault;
  const target = join(folder, path);
  if (!existsSync(target)) return 'missing';
  try {
    if (!isInside(folder, target)) return 'outside';
    const bytes = readPicture(target);
    if (typeof bytes === 'string') return bytes;
    const type = pictureTypeOf(bytes);
    return type === null ? 'no-picture' : { data: `data:${type};base64,${bytes.toString('base64')}` };
  } catch {
    return 'unreadable';
  }
}

/** What can be told from the path as it is written. */
function findPathFault(path: string): LogoFault | null {
  return pathFault(path) ?? (leadsInto(normalize(path)) ? null : 'outside');
}

/** Never waits on a pipe. */
function readPicture(path: string): Buffer | LogoFault {
  // O_NONBLOCK does not exist on Windows.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) return 'not-a-file';
    const bytes = readUpTo(descriptor, logoLimit + 1);
    return bytes.length > logoLimit ? 'too-large' : bytes;
  } finally {
    closeSync(descriptor);
  }
}
