// For people: one line for each gate, and below one that is not passed what stands behind it.
import { disarmLine } from '../../report/parts/runner-commands.ts';
import type { GateResult } from '../../score/gates.ts';
import { plain } from '../../text/plain.ts';
import { wrapText } from '../../text/width.ts';
import type { CheckedFile } from '../checked-file.ts';
import { explainCause, explainGate, nameGate } from '../gate-sentences.ts';
import type { GateShowOptions, RenderGates } from './gate-format.ts';

/** Of the answers behind one gate; the other formats hold all. */
const causesShown = 5;

export const renderText: RenderGates = ({ checked }, options) => checked.flatMap((file) => file.gates.flatMap((gate) => linesOf(gate, file, options))).map((line) => `${disarmLine(line)}\n`).join('');

function linesOf(gate: GateResult, checked: CheckedFile, { style, columns }: GateShowOptions): readonly string[] {
  const paint = { passed: style.green, failed: style.red, warning: style.yellow }[gate.outcome];
  const fit = (line: string, indent: string): readonly string[] => (columns === null ? [`${indent}${line}`] : wrapText(line, columns - indent.length).map((part, index) => `${index === 0 ? indent : `${indent}  `}${part}`));
  const lead = `${plain(checked.file)}: `;
  const [first = '', ...rest] = fit(`${lead}${gate.outcome} ${plain(nameGate(gate))}: ${explainGate(gate, checked.framework)}`, '');
  const painted = first.startsWith(`${lead}${gate.outcome}`) ? `${lead}${paint(gate.outcome)}${first.slice(lead.length + gate.outcome.length)}` : first;
  const causes = gate.causes.slice(0, causesShown).flatMap((cause) => fit(`${plain(checked.file)}:${checked.lineOf(cause)} ${explainCause(cause)}`, '  '));
  const more = gate.causes.length - causesShown;
  return [painted, ...rest, ...causes, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
