// Stages and gate questions of a sound staged framework that nobody passes, or everybody.
import type { Framework, Gate, Stage } from '../model/framework.ts';
import type { PlacedParts } from './framework-parts.ts';
import { tolerance } from './tolerance.ts';
import type { Path } from './problem.ts';
import type { Warnings } from './report.ts';
import { answerRange } from './score-reach.ts';

interface PlacedGate {
  readonly gate: Gate;
  readonly path: Path;
  /** The lowest and the highest value that an answer can have. */
  readonly min: number;
  readonly max: number;
  /** Conditions can leave it out. */
  readonly optional: boolean;
}

export function checkStageReach(framework: Framework, { questions }: PlacedParts, report: Warnings): void {
  if (framework.scoring.method !== 'staged') return;
  const gates = questions.flatMap(({ question, path }): readonly PlacedGate[] => (question.gate === null ? [] : [{ gate: question.gate, path, ...answerRange(question), optional: question.when !== null }]));
  for (const gate of gates) checkPass(gate, report);
  checkTested(framework.stages, gates, report);
  checkReachable(framework, gates, report);
}

function checkPass({ gate, path, min, max }: PlacedGate, report: Warnings): void {
  if (gate.pass === null) return;
  if (gate.pass > max) report.warn('unreachable-pass', { pass: gate.pass, highest: max }, [...path, 'pass']);
  else if (gate.pass <= min) report.warn('no-effect', { what: 'always-passes' }, [...path, 'pass']);
}

/** The lowest stage is where everybody begins, so nothing has to lead there. */
function checkTested(stages: readonly Stage[], gates: readonly PlacedGate[], report: Warnings): void {
  if (gates.some(({ gate }) => gate.stage === null)) return;
  const tested = new Set(gates.map(({ gate }) => gate.stage));
  stages.forEach((stage, index) => {
    if (index > 0 && !tested.has(stage.value)) report.warn('no-effect', { what: 'untested-stage' }, ['stages', index, 'id']);
  });
}

/** Only the lowest that cannot be reached; those above follow from it. */
function checkReachable({ stages, scoring }: Framework, gates: readonly PlacedGate[], report: Warnings): void {
  const { share } = scoring.gates;
  for (const [index, { id, value }] of stages.entries()) {
    const passing = gates.filter((gate) => canPass(gate, value)).length;
    // Those that fail and are not always asked may be left out.
    const counted = gates.filter((gate) => !gate.optional || canPass(gate, value)).length;
    // The lowest stage is named as soon as anything passes it.
    const isReached = passing > 0 && (index === 0 || passing / counted >= share - tolerance);
    if (isReached) continue;
    report.warn('unreachable-stage', { id, passing, gates: counted, share }, ['stages', index, 'id']);
    return;
  }
}

/** With the best answer. Where the options are the stages, loading has seen that all are offered. */
function canPass({ gate, max }: PlacedGate, stage: number): boolean {
  return gate.stage === null || stage < gate.stage || max >= gate.pass;
}
