// What check says beside its results, to whoever watches: how many gates there were, and what became of the baseline.
import { disarmLine } from '../report/parts/runner-commands.ts';
import { formatNumber } from '../text/numbers.ts';
import { plain } from '../text/plain.ts';
import type { BaselineChange } from './baselines.ts';
import type { CheckRun } from './checked-file.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import { say } from './say.ts';
import { showFailure } from './show-failure.ts';

/** One mistake in a revmat.yaml keeps many files from being checked, and is told once. */
export async function sayFailures(unchecked: CheckRun['unchecked'], { io, errColour }: CliContext): Promise<void> {
  const errors = new Map(unchecked.map(({ error }) => [JSON.stringify([error.message, error.hint, error.diagnostics]), error]));
  for (const error of errors.values()) await showFailure(error, { argv: [errColour ? '--color' : '--no-color'], json: false }, io);
}

/** Where something is not passed; that all is well only to somebody who watches. */
export async function sayCounts({ checked }: CheckRun, context: CliContext): Promise<void> {
  const gates = checked.flatMap((file) => file.gates);
  const count = (outcome: 'passed' | 'failed' | 'warning'): number => gates.filter((gate) => gate.outcome === outcome).length;
  const [failed, warnings, passed] = [count('failed'), count('warning'), count('passed')];
  if (gates.length === 0 || (passed === gates.length && context.io.stderr.isTTY !== true)) return;
  const parts = [...(failed > 0 ? [`${failed} failed`] : []), ...(warnings > 0 ? [countOf(warnings, 'warning')] : []), ...(passed > 0 ? [`${passed} passed`] : [])];
  await say(`${countOf(gates.length, 'gate')}: ${parts.join(', ')}.`, context);
}

export async function sayBaselines({ baselines }: CheckRun, isFine: boolean, context: CliContext): Promise<void> {
  if (!isFine) return say('The baseline stays as it is until every gate is passed.', context);
  for (const { path, changes } of baselines) {
    if (changes.length === 0) await say(disarmLine(`${plain(path)}: nothing rose, so it stays as it is.`), context);
    for (const change of changes) await say(disarmLine(`${plain(path)}: ${describe(change)}`), context);
  }
}

function describe({ file, reason, framework, raises }: BaselineChange): string {
  const numbers = raises.map(({ subject, before, value }) => `${subject} ${before === null ? '' : `${show(subject, before)} -> `}${show(subject, value)}`).join(', ');
  const what = { raised: 'rose', added: 'is new', renewed: `begins anew, since what was there is by ${framework}, which cannot be compared` }[reason];
  return plain(`${file} ${what}: ${numbers}`);
}

function show(subject: string, value: number): string {
  return subject === 'coverage' ? `${formatNumber(value * 100)} %` : formatNumber(value);
}
