// Decides once whether a stream gets colour; every library is told the decision instead of making its own.
import type { OutputStream } from './io.ts';

/** The flag wins, then FORCE_COLOR, NO_COLOR (when not empty) and TERM=dumb, then whether the stream is a terminal. */
export function decideColour(flag: boolean | undefined, env: Readonly<Record<string, string | undefined>>, stream: OutputStream): boolean {
  if (flag !== undefined) return flag;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return stream.isTTY === true;
}
