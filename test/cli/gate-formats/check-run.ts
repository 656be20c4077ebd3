// What the tests of the formats of check render: gates of every outcome, with and without answers behind them, and a file that could not be read.
import type { CheckedFile, CheckRun, UncheckedFile } from '../../../src/cli/checked-file.ts';
import type { GateShowOptions } from '../../../src/cli/gate-formats/gate-format.ts';
import { UserError } from '../../../src/cli/user-error.ts';
import { createStyle } from '../../../src/report/style.ts';
import type { Cause, GateResult } from '../../../src/score/gates.ts';
import { buildFramework } from '../../score/builders.ts';

export const options: GateShowOptions = { style: createStyle(false), columns: null, cwd: '/repo/sub', root: '/repo' };

const framework = buildFramework({ pillars: [{ id: 'people', questions: [{ id: 'a' }, { id: 'b' }] }] });

export const low: Cause = { because: 'low', id: 'a', value: 2, top: 5, adds: 1.5 };
export const lower: Cause = { because: 'low', id: 'b', value: 3, top: 5, adds: 1 };

const shared = { severity: 'error', of: null, causes: [] } as const;
export const passed: GateResult = { ...shared, rule: 'overall', subject: 'overall', value: 2.5, limit: { min: 2.5, max: null }, outcome: 'passed' };
export const failed: GateResult = { ...shared, rule: 'pillar', subject: 'people', value: 2.5, limit: { min: 3, max: null }, outcome: 'failed', causes: [low, lower] };
export const warned: GateResult = { ...shared, severity: 'warning', rule: 'coverage', subject: 'coverage', value: 0.5, limit: { min: 0.8, max: null }, outcome: 'warning', causes: [{ because: 'not-answered', id: 'b', state: 'unknown' }] };

/** Answers stand in the lines 4 and 5. */
export function checkedFile(file: string, ...gates: readonly GateResult[]): CheckedFile {
  return { file, framework, gates, lineOf: ({ id }) => (id === 'a' ? 4 : 5) };
}

export const unreadable: UncheckedFile = { file: 'gone.yaml', error: new UserError('cannot read gone.yaml', { hint: 'Did you mean acme.yaml?' }) };

export function runOf(checked: readonly CheckedFile[], unchecked: readonly UncheckedFile[] = []): CheckRun {
  return { checked, unchecked, baselines: [], told: [] };
}

/** The cause that a hostile symptom gives. */
export function symptom(text: string): GateResult {
  return { ...shared, rule: 'symptom', subject: 'lost', value: 1, limit: { min: null, max: 0 }, outcome: 'failed', causes: [{ because: 'symptom', id: 'lost', stage: 1, text }] };
}
