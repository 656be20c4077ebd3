// revmat check: holds assessments against the gates of their projects, or against those that are given.
import { checkGates, type GateResult } from '../score/gates.ts';
import { assessMaturity } from '../score/maturity.ts';
import type { Maturity } from '../score/results.ts';
import { openBaselines, type Baselines } from './baselines.ts';
import { loadCandidate, noGates, type Candidate } from './check-candidate.ts';
import { hasFailed, lineFinder, type CheckedFile, type CheckRun, type UncheckedFile } from './checked-file.ts';
import type { CliContext } from './context.ts';
import { eachFileOnce } from './each-file-once.ts';
import { whereaboutsOf } from './diagnostic-formats/path-in-repository.ts';
import { envelopeOnFailure } from './envelope-on-failure.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { explainFault } from './gate-fit.ts';
import type { GateFormatName } from './gate-formats/registry.ts';
import { gateRenderers } from './gate-formats/renderers.ts';
import { parseGates, type GateOptions, type GivenGates } from './gate-options.ts';
import { today } from './iso-date.ts';
import { printedFormat } from './printed-format.ts';
import { shownFrom } from './projects.ts';
import { sayBaselines, sayCounts, sayFailures } from './say-check.ts';
import { findStray, originOf, strayKey } from './stray-gates.ts';
import { isUserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface CheckOptions extends GateOptions {
  readonly framework?: string;
  readonly format?: GateFormatName;
  readonly json?: boolean;
}

interface Evaluated {
  readonly candidate: Candidate;
  readonly maturity: Maturity;
  readonly result: CheckedFile;
}

/** 2 where something could not be evaluated, 1 where an error gate is not passed, 0 otherwise. Every file is looked at before it ends. */
export async function checkAssessments(files: readonly string[], options: CheckOptions, context: CliContext): Promise<ExitCode> {
  const format = printedFormat(options);
  const given = await envelopeOnFailure(() => parseGates(options), options, context);
  const baselines = openBaselines(given.update, context);
  const unchecked: UncheckedFile[] = [];
  const candidates = await keepUserErrors(eachFileOnce(files, (file) => file, context.io.cwd), (file) => file, (file) => loadCandidate(file, given, options.framework ?? null, context), unchecked);
  const stray = findStray(candidates, unchecked.length > 0, given);
  const evaluated = await keepUserErrors(candidates, ({ file }) => file, (candidate) => evaluate(candidate, stray, given, baselines, context), unchecked);
  const isFine = unchecked.length === 0 && !evaluated.some(({ result }) => hasFailed(result));
  const updates = await keepUserErrors(isFine && given.update ? [evaluated] : [], () => nameBaseline(evaluated, context), (all) => update(all, baselines), unchecked);
  const run: CheckRun = { checked: evaluated.map(({ result }) => result), unchecked, baselines: updates.flat(), told: context.told };
  await writeStream(context.io.stdout, render(run, format, context));
  await sayFailures(unchecked, context);
  if (format === 'text') await sayCounts(run, context);
  if (given.update) await sayBaselines(run, isFine, context);
  return unchecked.length > 0 ? exitCode.notEvaluated : isFine ? exitCode.fine : exitCode.no;
}

/** What can be done; what cannot for a reason that the person can mend goes to `unchecked`. */
async function keepUserErrors<T, R>(each: readonly T[], nameOf: (item: T) => string, run: (item: T) => R | Promise<R>, unchecked: UncheckedFile[]): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of each) {
    try {
      results.push(await run(item));
    } catch (error) {
      if (!isUserError(error)) throw error;
      unchecked.push({ file: nameOf(item), error });
    }
  }
  return results;
}

function evaluate(candidate: Candidate, stray: ReadonlySet<string>, given: GivenGates, baselines: Baselines, context: CliContext): Evaluated {
  const { file, project, demands, loaded, faults } = candidate;
  const { framework, assessment, document } = loaded;
  const fault = faults.find(({ fault: kind, gate }) => kind !== 'elsewhere' || stray.has(strayKey(gate, candidate, given)));
  if (fault !== undefined) throw explainFault(fault, framework, originOf(fault.gate, candidate, given));
  const missing = new Set(faults.map(({ gate }) => gate));
  const gates = demands.gates.filter((gate) => !missing.has(gate));
  if (gates.length === 0) throw noGates(file, project, context);
  const maturity = assessMaturity(framework, assessment);
  const baseline = demands.baseline === null ? null : baselines.entryOf(demands.baseline, file, framework);
  const day = given.day ?? assessment.date ?? today(context.io);
  const results: readonly GateResult[] = checkGates(gates, { framework, assessment, maturity, baseline, day });
  return { candidate, maturity, result: { file, framework, gates: results, lineOf: lineFinder(document) } };
}

/** Where a baseline could not be written, the results are shown nevertheless. */
function nameBaseline(evaluated: readonly Evaluated[], { io }: CliContext): string {
  return shownFrom(io.cwd, evaluated.find(({ candidate }) => candidate.demands.baseline !== null)?.candidate.demands.baseline ?? io.cwd);
}

function update(evaluated: readonly Evaluated[], baselines: Baselines): CheckRun['baselines'] {
  for (const { candidate, maturity } of evaluated) {
    const { demands, file, loaded } = candidate;
    if (demands.baseline !== null) baselines.record(demands.baseline, file, loaded.framework, maturity);
  }
  return baselines.write();
}

function render(run: CheckRun, format: GateFormatName, { io, outStyle, columns }: CliContext): string {
  return gateRenderers[format](run, { style: outStyle, columns: io.stdout.isTTY === true ? columns : null, ...whereaboutsOf(io) });
}
