// The signals that end an interview, and what each of them is called when it has.
import type { Io, Signal } from '../io.ts';
import type { EndKind, OutsideEnd } from './interview-options.ts';

const endings: readonly (readonly [Signal, OutsideEnd])[] = [
  ['SIGINT', 'interrupted'],
  ['SIGTERM', 'terminated'],
  ['SIGHUP', 'hangup'],
];

/**
 * Returns what takes the listeners away again. After a hang-up one stays, and does nothing: a terminal that goes sends several, and the
 * next must not kill the program before its caller has put things away. Whoever ends the program removes it.
 */
export function onEndingSignals(io: Pick<Io, 'onSignal' | 'offSignal'>, end: (kind: OutsideEnd) => void): (kind: EndKind) => void {
  const listeners = endings.map(([signal, kind]) => ({ signal, listener: () => end(kind) }));
  for (const { signal, listener } of listeners) io.onSignal(signal, listener);
  return (kind) => {
    if (kind === 'hangup') io.onSignal('SIGHUP', () => undefined);
    for (const { signal, listener } of listeners) io.offSignal(signal, listener);
  };
}
