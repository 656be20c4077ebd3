// Gates that none of the files is for: one may be meant for some of several frameworks, one that is meant for nothing is a mistake.
import { gateKey, type ProjectGate } from '../model/gates.ts';
import type { Candidate } from './check-candidate.ts';
import type { GivenGates } from './gate-options.ts';

/** Where a gate comes from: that of two projects is not the same, that of the command line is. */
export function originOf(gate: ProjectGate, { project }: Candidate, { gates }: GivenGates): string | null {
  return gates.some((each) => gateKey({ ...each, severity: gate.severity }) === gateKey(gate)) ? null : (project?.file ?? null);
}

/**
 * Gates about something that none of the files they are for has, by origin and gate. A gate may be meant for only some of several frameworks; where
 * a file could not be read nobody knows whether it was meant for that one.
 */
export function findStray(candidates: readonly Candidate[], isIncomplete: boolean, given: GivenGates): ReadonlySet<string> {
  if (isIncomplete) return new Set();
  const misses = (candidate: Candidate): readonly string[] => candidate.faults.filter(({ fault }) => fault === 'elsewhere').map(({ gate }) => strayKey(gate, candidate, given));
  const fitting = new Set(candidates.flatMap((candidate) => {
    const missed = new Set(misses(candidate));
    return candidate.demands.gates.map((gate) => strayKey(gate, candidate, given)).filter((key) => !missed.has(key));
  }));
  return new Set(candidates.flatMap(misses).filter((key) => !fitting.has(key)));
}

export function strayKey(gate: ProjectGate, candidate: Candidate, given: GivenGates): string {
  return `${originOf(gate, candidate, given)} ${gateKey(gate)}`;
}
