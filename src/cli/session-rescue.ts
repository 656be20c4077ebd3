// Where answers go when their own file cannot be written: another folder, a free name, never over anything.
import { basename, isAbsolute, join } from 'node:path';
import { writeAtomically } from '../store/atomic-write.ts';
import { StoreError } from '../store/store-error.ts';
import { readStoredFile } from '../store/stored-file.ts';
import type { Io } from './io.ts';

type Place = Pick<Io, 'cwd' | 'env' | 'pid' | 'platform'>;

const mostNames = 100;

interface Written {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns a function that writes `<name>.rescue-<pid>.yaml` into the working directory, or failing that into the home directory; with
 * `-2`, `-3`, … where the name is taken. It takes the text for a path, and returns the path, or null when nothing could be written. Called
 * again, it renews its own file.
 */
export function createRescue(path: string, place: Place): (textAt: (path: string) => string) => string | null {
  const name = `${basename(path).replace(/\.ya?ml$/i, '')}.rescue-${place.pid}`;
  let last: Written | null = null;
  return (textAt) => {
    const written = (last === null ? null : renew(last, textAt(last.path), place)) ?? writeAnew(name, textAt, place);
    if (written !== null) last = written;
    return written?.path ?? null;
  };
}

function renew({ path, text: before }: Written, text: string, { pid, platform }: Place): Written | null {
  const renewed = succeeds(() => {
    if (readStoredFile(path)?.bytes.equals(Buffer.from(before)) !== true) throw new StoreError('read', path, 'EEXIST');
    writeAtomically(path, text, { pid, platform });
  });
  return renewed ? { path, text } : null;
}

function writeAnew(name: string, textAt: (path: string) => string, place: Place): Written | null {
  const options = { pid: place.pid, platform: place.platform, replace: 'never', followLinks: false } as const;
  const home = place.env['HOME'] ?? place.env['USERPROFILE'];
  const folders = home !== undefined && isAbsolute(home) ? [place.cwd, home] : [place.cwd];
  for (const folder of folders) {
    const text = textAt(join(folder, `${name}.yaml`));
    for (let count = 1; count <= mostNames; count += 1) {
      const path = join(folder, `${name}${count === 1 ? '' : `-${count}`}.yaml`);
      if (succeeds(() => writeAtomically(path, text, options))) return { path, text };
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
