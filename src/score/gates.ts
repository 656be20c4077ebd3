// Whether an assessment passes the gates of its project, and which answers are behind it where it does not.
import type { Gates, ProjectGate } from '../model/gates.ts';
import { checkBaseline } from './gates/baseline-gate.ts';
import { checkEvidence, checkEvidenceAge } from './gates/evidence-gates.ts';
import type { GateResult, GateSubject } from './gates/gate-result.ts';
import { checkKpi, checkSymptom } from './gates/outcome-gates.ts';
import { checkCoverage, checkScore, checkStage } from './gates/score-gates.ts';

export type { Cause, GateResult, GateRule, GateSubject } from './gates/gate-result.ts';

/** In the order of the gates, each of which must fit the framework (model/gate-faults); a baseline gives several results. */
export function checkGates(gates: Gates, subject: GateSubject): readonly GateResult[] {
  return gates.flatMap((gate) => checkGate(gate, subject));
}

function checkGate(gate: ProjectGate, subject: GateSubject): GateResult | readonly GateResult[] {
  switch (gate.rule) {
    case 'score':
      return checkScore(gate, subject);
    case 'stage':
      return checkStage(gate, subject);
    case 'coverage':
      return checkCoverage(gate, subject);
    case 'evidence':
      return checkEvidence(gate, subject);
    case 'evidence-age':
      return checkEvidenceAge(gate, subject);
    case 'kpi':
      return checkKpi(gate, subject);
    case 'symptom':
      return checkSymptom(gate, subject);
    case 'baseline':
      return checkBaseline(gate, subject);
  }
}
