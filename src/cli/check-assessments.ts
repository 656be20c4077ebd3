// revmat check: holds assessments against the gates of their project, or against those that are given.
import { dirname, resolve } from 'node:path';
import { suggestName } from '../load/suggest.ts';
import type { Gates } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { findGateFaults } from '../model/gate-faults.ts';
import { disarmLine } from '../report/parts/runner-commands.ts';
import { checkGates, type GateResult } from '../score/gates.ts';
import { assessMaturity } from '../score/maturity.ts';
import { formatScore, formatShare } from '../text/numbers.ts';
import { plain } from '../text/plain.ts';
import { quoteText } from '../text/quote-text.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { hasGates, layGates, parseGates, type GateOptions } from './gate-options.ts';
import { loadAssessmentFile } from './load-files.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface CheckOptions extends GateOptions {
  readonly framework?: string;
  readonly json?: boolean;
}

interface CheckedAssessment {
  readonly file: string;
  readonly framework: Framework;
  readonly gates: readonly GateResult[];
  readonly warnings: readonly Diagnostic[];
}

/** 0 where every gate is passed, 1 where one is not; a UserError, 2, where a gate could not be evaluated. */
export async function checkAssessments(files: readonly string[], options: CheckOptions, context: CliContext): Promise<ExitCode> {
  const given = parseGates(options);
  const checked: CheckedAssessment[] = [];
  for (const file of files) checked.push(await checkOne(file, given, options, context));
  const passed = checked.every(({ gates }) => gates.every((gate) => gate.passed));
  const text = options.json === true ? renderJson(checked, passed) : checked.flatMap((each) => each.gates.map((gate) => `${describe(gate, each, context)}\n`)).join('');
  await writeStream(context.io.stdout, text);
  return passed ? exitCode.fine : exitCode.no;
}

async function checkOne(file: string, given: Gates, { framework: named }: CheckOptions, context: CliContext): Promise<CheckedAssessment> {
  const { io, projects } = context;
  const project = projects.of(dirname(resolve(io.cwd, file)));
  const gates = project === null ? given : layGates(given, project.config.gates);
  if (!hasGates(gates)) {
    throw new UserError(`there are no gates to hold ${file} against`, {
      hint: `Write some under "gates" in ${project?.file ?? 'revmat.yaml'}, or give them: ${commandLine(io, 'check', fileWord(file), '--fail-under', 'overall=2.5')}`,
    });
  }
  const { framework, assessment, warnings } = await loadAssessmentFile(file, context, named ?? null);
  requireFit(gates, given, framework, project?.file ?? null);
  return { file, framework, gates: checkGates(gates, assessMaturity(framework, assessment), framework), warnings };
}

/** A gate that nothing can fail, or nothing pass, is a mistake and no gate. `config`: the file that those come from which are not given. */
function requireFit(gates: Gates, given: Gates, framework: Framework, config: string | null): void {
  const [fault] = findGateFaults(gates, framework);
  if (fault === undefined) return;
  const { pillar, limit, scale } = fault;
  const isGiven = pillar === null ? given.overall !== null : given.pillars.has(pillar);
  const place = isGiven || config === null ? '' : ` It stands under "gates" in ${config}.`;
  if (scale !== null) throw new UserError(`the gate ${pillar ?? 'overall'}=${limit} is outside the scale of ${framework.id}, which goes from ${scale.min} to ${scale.max}`, { hint: place.trim() || null });
  const known = framework.pillars.map(({ id }) => id);
  const suggestion = suggestName(pillar ?? '', [...known, 'overall']);
  throw new UserError(`the framework ${framework.id} has no pillar ${quoteText(pillar ?? '')}`, { hint: `${suggestion === null ? `Pillars: ${known.join(', ')}` : `Did you mean ${suggestion}?`}${place}` });
}

function describe({ gate, pillar, value, limit, passed }: GateResult, { file, framework }: CheckedAssessment, { outStyle }: CliContext): string {
  const { rounding } = framework.scoring;
  const verdict = passed ? outStyle.green('passed') : outStyle.red('failed');
  const isShare = gate === 'coverage';
  const shown = value === null ? 'no score, since nothing in it is answered' : isShare ? formatShare(value) : formatScore(value, rounding);
  // A limit is shown as it is written: rounding it would hide why something fails.
  return disarmLine(`${plain(file)}: ${verdict} ${pillar ?? gate}: ${shown}; at least ${isShare ? `${Number((limit * 100).toFixed(6))} %` : limit} is needed`);
}

function renderJson(checked: readonly CheckedAssessment[], passed: boolean): string {
  const files = checked.map(({ file, framework, gates }) => ({ file, framework: { id: framework.id, version: framework.version }, passed: gates.every((gate) => gate.passed), gates }));
  return renderEnvelope(passed, { passed, files }, checked.flatMap(({ warnings }) => warnings.map(problemOf)));
}
