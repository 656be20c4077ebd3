// The signals that end an interview, and what each of them is called when it has.
import type { Io, Signal } from '../io.ts';
import type { OutsideEnd } from './interview-options.ts';

const endings: readonly (readonly [Signal, OutsideEnd])[] = [
  ['SIGINT', 'interrupted'],
  ['SIGTERM', 'terminated'],
  ['SIGHUP', 'hangup'],
];

/** Returns what takes the listeners away again. */
export function onEndingSignals(io: Pick<Io, 'onSignal' | 'offSignal'>, end: (kind: OutsideEnd) => void): () => void {
  const listeners = endings.map(([signal, kind]) => ({ signal, listener: () => end(kind) }));
  for (const { signal, listener } of listeners) io.onSignal(signal, listener);
  return () => {
    for (const { signal, listener } of listeners) io.offSignal(signal, listener);
  };
}
