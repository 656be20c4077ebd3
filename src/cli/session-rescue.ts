// Where answers go when their own file cannot be written: another folder, a free name, never over anything.
import { basename, isAbsolute, join } from 'node:path';
import { writeAtomically } from '../store/atomic-write.ts';
import { StoreError } from '../store/store-error.ts';
import { readStoredFile } from '../store/stored-file.ts';
import type { Io } from './io.ts';

type Place = Pick<Io, 'cwd' | 'env' | 'pid' | 'platform'>;

const mostNames = 100;

/**
 * Returns a function that writes `<name>.rescue-<pid>.yaml` into the working directory, or failing that into the home directory; with
 * `-2`, `-3`, … where the name is taken. It returns the path, or null when nothing could be written. Called again, it renews its own
 * file.
 */
export function createRescue(path: string, place: Place): (text: string) => string | null {
  const name = `${basename(path).replace(/\.ya?ml$/i, '')}.rescue-${place.pid}`;
  let last: { readonly path: string; readonly text: string } | null = null;
  return (text) => {
    const written = (last !== null && renew(last, text, place) ? last.path : null) ?? writeAnew(name, text, place);
    if (written !== null) last = { path: written, text };
    return written;
  };
}

function renew(last: { readonly path: string; readonly text: string }, text: string, { pid, platform }: Place): boolean {
  return succeeds(() => {
    if (readStoredFile(last.path)?.bytes.equals(Buffer.from(last.text)) !== true) throw new StoreError('read', last.path, 'EEXIST');
    writeAtomically(last.path, text, { pid, platform });
  });
}

function writeAnew(name: string, text: string, place: Place): string | null {
  const options = { pid: place.pid, platform: place.platform, replace: 'never', followLinks: false } as const;
  const home = place.env['HOME'] ?? place.env['USERPROFILE'];
  const folders = home !== undefined && isAbsolute(home) ? [place.cwd, home] : [place.cwd];
  for (const folder of folders) {
    for (let count = 1; count <= mostNames; count += 1) {
      const path = join(folder, `${name}${count === 1 ? '' : `-${count}`}.yaml`);
      if (succeeds(() => writeAtomically(path, text, options))) return path;
    }
  }
  return null;
}

function succeeds(step: () => void): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}
