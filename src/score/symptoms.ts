// Symptoms that speak against the stage that was computed.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { StageResult, SymptomContradiction } from './results.ts';

/** Symptoms answered yes although they belong to a stage below the one reached, in the framework's order. */
export function findContradictions(
  framework: Framework,
  assessment: Assessment,
  stage: StageResult | null,
): readonly SymptomContradiction[] {
  if (stage === null) return [];
  return framework.symptoms
    .filter((symptom) => assessment.symptoms.get(symptom.id) === 'yes' && symptom.stage < stage.reached)
    .map((symptom) => ({ symptom: symptom.id, stage: symptom.stage }));
}
