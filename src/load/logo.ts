// Reads the logo of a brand: a picture beside the file that names it or below, known by what it holds and not by its name.
import { closeSync, constants, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute, join, normalize, win32 } from 'node:path';
import { logoLimit, type LogoFault } from '../model/brand.ts';
import { isInside, leadsInto } from './is-inside.ts';
import { pictureTypeOf } from './picture-type.ts';

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
  if (isAbsolute(path) || win32.isAbsolute(path)) return 'absolute';
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'address';
  if (path.startsWith('~')) return 'home';
  return leadsInto(normalize(path)) ? null : 'outside';
}

/** Never waits on a pipe. */
function readPicture(path: string): Buffer | LogoFault {
  // O_NONBLOCK does not exist on Windows.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) return 'not-a-file';
    const buffer = Buffer.alloc(logoLimit + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count) count = readSync(descriptor, buffer, length, buffer.length - length, null);
    return length > logoLimit ? 'too-large' : buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
