// A file of which only the well-formed parts are looked at: checks of meaning run on it even when other parts are broken.
import type { Path } from './problem.ts';

/** Everything may be missing; what is there has the right shape. */
export type Draft<T> = T extends readonly (infer E)[] ? readonly (Draft<E> | undefined)[] : T extends object ? { readonly [K in keyof T]?: Draft<T[K]> | undefined } : T;

interface Cuts {
  cut: boolean;
  readonly below: Map<PropertyKey, Cuts>;
}

/** The data without what stands at `paths`; items of lists leave a hole, so that indexes stay. The data is not changed. */
export function withoutParts(data: unknown, paths: Iterable<Path>): unknown {
  const root: Cuts = { cut: false, below: new Map() };
  for (const path of paths) {
    let cuts = root;
    for (const key of path) {
      let next = cuts.below.get(key);
      if (next === undefined) cuts.below.set(key, (next = { cut: false, below: new Map() }));
      cuts = next;
    }
    cuts.cut = true;
  }
  return prune(data, root);
}

function prune(data: unknown, { cut, below }: Cuts): unknown {
  if (cut) return undefined;
  if (below.size === 0 || typeof data !== 'object' || data === null) return data;
  const copy = Array.isArray(data) ? [...(data as unknown[])] : Object.assign(Object.create(null), data);
  for (const [key, cuts] of below) {
    if (Object.hasOwn(copy, key)) copy[key] = prune(copy[key], cuts);
  }
  return copy;
}

/** The file has no such key at all. */
export function isMissing<T extends object>(part: T, key: keyof T): boolean {
  return !Object.hasOwn(part, key);
}

/** The file has the key, but what stands there was reported already. */
export function isBroken<T extends object>(part: T, key: keyof T): boolean {
  return Object.hasOwn(part, key) && part[key] === undefined;
}
