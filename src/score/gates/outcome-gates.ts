// Gates for what is seen outside of the answers: measured KPIs, and symptoms.
import type { GateOf } from '../../model/gates.ts';
import { roundMeasured } from '../../model/rounding.ts';
import { judge, type GateResult, type GateSubject } from './gate-result.ts';

/** Not passed where nothing is measured. */
export function checkKpi({ id, min, max, severity }: GateOf<'kpi'>, { assessment, maturity }: GateSubject): GateResult {
  const value = maturity.kpis.find((kpi) => kpi.id === id)?.value ?? null;
  return judge({ rule: 'kpi', subject: id, value: value === null ? null : roundMeasured(value), limit: { min, max }, severity }, () => [{ because: 'reading', id, reading: assessment.kpis.get(id) ?? null }]);
}

/** What nobody has answered yes is no symptom. */
export function checkSymptom({ id, severity }: GateOf<'symptom'>, { framework, assessment, maturity }: GateSubject): GateResult {
  const contradicting = new Set(maturity.symptomContradictions.map(({ symptom }) => symptom));
  const seen = framework.symptoms.filter((symptom) => (id === null ? contradicting.has(symptom.id) : symptom.id === id && assessment.symptoms.get(id) === 'yes'));
  return judge({ rule: 'symptom', subject: id ?? 'contradicting', value: seen.length, limit: { min: null, max: 0 }, severity }, () => seen.map((symptom) => ({ because: 'symptom', id: symptom.id, stage: symptom.stage, text: symptom.text })));
}
