// An assessment file that was read, with all that it is to be held against.
import { dirname, resolve } from 'node:path';
import type { Project } from '../load/config-file.ts';
import { findGateFaults, type GateFault } from '../model/gate-faults.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { demandsOf, type Demands } from './gate-demands.ts';
import type { GivenGates } from './gate-options.ts';
import { loadAssessmentFile, type LoadedAssessment } from './load-files.ts';
import { UserError } from './user-error.ts';

export interface Candidate {
  readonly file: string;
  readonly project: Project | null;
  readonly demands: Demands;
  readonly loaded: LoadedAssessment;
  readonly faults: readonly GateFault[];
}

/** `named`: a framework file or id; null: what the assessment names. Throws a UserError where there are no gates, and for what cannot be read. */
export async function loadCandidate(file: string, given: GivenGates, named: string | null, context: CliContext): Promise<Candidate> {
  const { io, projects } = context;
  const project = projects.of(dirname(resolve(io.cwd, file)));
  const demands = demandsOf(given, project, io.cwd);
  if (demands.gates.length === 0) throw noGates(file, project, context);
  const loaded = await loadAssessmentFile(file, context, named);
  return { file, project, demands, loaded, faults: findGateFaults(demands.gates, loaded.framework) };
}

export function noGates(file: string, project: Project | null, { io }: CliContext): UserError {
  return new UserError(`there are no gates to hold ${file} against`, {
    hint: `Write some under "gates" in ${project?.file ?? 'revmat.yaml'}, or give them: ${commandLine(io, 'check', fileWord(file), '--fail-under', 'overall=2.5')}`,
  });
}
