// What an assessment file is held against: the gates of the project that it lies in, with those of the command line laid over them.
import { resolve } from 'node:path';
import type { Project } from '../load/config-file.ts';
import { layGates, type GateOf, type Gates, type ProjectGate } from '../model/gates.ts';
import type { GivenGates } from './gate-options.ts';
import { UserError } from './user-error.ts';

export interface Demands {
  /** Never empty. */
  readonly gates: Gates;
  /** Absolute path of the baseline; null: none. */
  readonly baseline: string | null;
}

/** Error gates only where warnings fail as well. Throws a UserError where an option hangs in the air. */
export function demandsOf(given: GivenGates, project: Project | null, cwd: string): Demands {
  const configured = project?.config.gates ?? [];
  const baseline = baselineGate(given, project, cwd);
  const gates = layGates([...given.gates, ...(baseline === null ? [] : [baseline])], configured.filter(({ rule }) => rule !== 'baseline'));
  const strict = gates.map((gate): ProjectGate => (given.strict ? { ...gate, severity: 'error' } : gate));
  return { gates: strict, baseline: baseline?.file ?? null };
}

/** With an absolute path. What is given counts key by key: a tolerance alone is for the file that the project names. */
function baselineGate({ baseline, update }: GivenGates, project: Project | null, cwd: string): GateOf<'baseline'> | null {
  const configured = project?.config.gates.find((gate) => gate.rule === 'baseline');
  const { file, tolerance } = baseline;
  const path = file !== null ? resolve(cwd, file) : configured !== undefined && project !== null ? resolve(project.folder, configured.file) : null;
  if (path !== null) return { rule: 'baseline', file: path, tolerance: tolerance ?? configured?.tolerance ?? 0, severity: configured?.severity ?? 'error' };
  const option = update ? '--update-baseline' : tolerance !== null ? '--tolerance' : null;
  if (option === null) return null;
  throw new UserError(`${option} needs a baseline`, { hint: `Name its file: --baseline revmat-baseline.json, or "baseline" under "gates" in ${project?.file ?? 'revmat.yaml'}.` });
}
