// What an id may look like. Ids become file names and keys of reports, on every platform.

const characters = /^[a-z0-9][a-z0-9._-]*$/;
/** In characters. */
export const longestId = 64;
// With any ending, and on every Windows since DOS.
const windowsDevice = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/;
// `targets` of an assessment name the whole by this word.
const reserved = 'overall';

/** Source of a regular expression for editors; `findIdFault` is stricter. */
export const idPattern = characters.source;
export const inputPattern = /^[a-z][a-z0-9_]*$/;

export function findIdFault(id: string): 'characters' | 'length' | 'dot' | 'windows' | 'reserved' | null {
  if (!characters.test(id)) return 'characters';
  if (id.length > longestId) return 'length';
  if (id.endsWith('.')) return 'dot';
  if (windowsDevice.test(id)) return 'windows';
  return id === reserved ? 'reserved' : null;
}
