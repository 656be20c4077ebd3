// For machines: the same envelope as --json prints.
import { hasFailed, type CheckedFile } from '../checked-file.ts';
import { problemOf, renderEnvelope } from '../envelope.ts';
import { problemsOf } from '../show-failure.ts';
import type { RenderGates } from './gate-format.ts';

/** `result` is null where nothing at all could be evaluated. */
export const renderJson: RenderGates = ({ checked, unchecked, baselines, told }) => {
  const passed = unchecked.length === 0 && !checked.some(hasFailed);
  const problems = [...told.map(problemOf), ...unchecked.flatMap(({ error }) => problemsOf(error))];
  return renderEnvelope(passed, checked.length === 0 ? null : { passed, files: checked.map(fileOf), baselines }, problems);
};

function fileOf(checked: CheckedFile) {
  const { file, framework, gates } = checked;
  return {
    file,
    framework: { id: framework.id, version: framework.version },
    passed: !hasFailed(checked),
    gates: gates.map(({ rule, subject, value, limit, of, severity, outcome, causes }) => ({ rule, subject, value, limit, of, severity, outcome, answers: causes.map((cause) => ({ ...withInputs(cause), line: checked.lineOf(cause) })) })),
  };
}

/** Maps have no form in JSON. */
function withInputs(cause: CheckedFile['gates'][number]['causes'][number]): object {
  if (cause.because !== 'reading' || cause.reading === null) return cause;
  const { inputs } = cause.reading;
  return { ...cause, reading: { ...cause.reading, inputs: inputs === null ? null : Object.fromEntries(inputs) } };
}
