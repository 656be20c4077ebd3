// For GitHub Actions: what is passed as lines in the log, what is not as annotations at the answer that stands behind it first.
import { disarmLine } from '../../report/parts/runner-commands.ts';
import { annotationsShown, composeCommand } from '../../report/parts/workflow-commands.ts';
import type { GateResult } from '../../score/gates.ts';
import { plain } from '../../text/plain.ts';
import { countOf } from '../count-of.ts';
import type { CheckedFile, UncheckedFile } from '../checked-file.ts';
import { pathInRepository } from '../diagnostic-formats/path-in-repository.ts';
import { explainCause, explainGate, nameGate } from '../gate-sentences.ts';
import { problemsOf } from '../show-failure.ts';
import type { GateShowOptions, RenderGates } from './gate-format.ts';

interface Annotation {
  readonly kind: 'error' | 'warning';
  readonly line: string;
}

export const renderGithub: RenderGates = ({ checked, unchecked }, options) => {
  const passed = checked.flatMap((file) => file.gates.filter(({ outcome }) => outcome === 'passed').map((gate) => disarmLine(`${plain(file.file)}: passed ${plain(nameGate(gate))}: ${explainGate(gate, file.framework)}`)));
  const annotations = [...unchecked.flatMap((file) => annotateFailure(file, options)), ...checked.flatMap((file) => file.gates.flatMap((gate) => annotateGate(gate, file, options)))];
  const kinds = (['error', 'warning'] as const).map((kind) => annotations.filter((annotation) => annotation.kind === kind));
  const [errors, warnings] = kinds.map(({ length }) => length) as [number, number];
  const isCut = errors > annotationsShown || warnings > annotationsShown;
  const more = isCut ? [composeCommand('notice', [['title', 'revmat']], `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}; GitHub shows ${annotationsShown} of a kind, the log of this step shows all`)] : [];
  return [...passed, ...kinds.flat().map(({ line }) => line), ...more].map((line) => `${line}\n`).join('');
};

function annotateGate(gate: GateResult, checked: CheckedFile, options: GateShowOptions): readonly Annotation[] {
  if (gate.outcome === 'passed') return [];
  const kind = gate.outcome === 'failed' ? 'error' : 'warning';
  const [first] = gate.causes;
  const message = [`${nameGate(gate)}: ${explainGate(gate, checked.framework)}`, ...gate.causes.map((cause) => `${checked.lineOf(cause)}: ${explainCause(cause)}`)];
  const place = placeOf(checked.file, first === undefined ? null : checked.lineOf(first), options);
  return [{ kind, line: composeCommand(kind, [...place, ['title', `revmat check: ${nameGate(gate)}`]], ...message) }];
}

/** A file that could not be checked: what is wrong with it, else why. */
function annotateFailure({ file, error }: UncheckedFile, options: GateShowOptions): readonly Annotation[] {
  return problemsOf(error).map(({ file: where, line, message, hint, severity }) => ({
    kind: severity,
    line: composeCommand(severity, [...placeOf(where ?? file, line, options), ['title', 'revmat check']], hint === null ? message : `${message}. ${hint}`),
  }));
}

function placeOf(file: string, line: number | null, options: GateShowOptions): readonly (readonly [string, string | number])[] {
  return [['file', pathInRepository(file, options)], ...(line === null ? [] : [['line', line] as const])];
}
