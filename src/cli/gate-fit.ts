// Gates that cannot be meant: what is wrong with them, as something to do about it.
import { suggestName } from '../load/suggest.ts';
import type { Framework } from '../model/framework.ts';
import type { GateFault } from '../model/gate-faults.ts';
import type { ProjectGate } from '../model/gates.ts';
import { listSome, quoteText } from '../text/quote-text.ts';
import { UserError } from './user-error.ts';

/** `config`: the revmat.yaml that the gate comes from; null where it was given. */
export function explainFault(fault: GateFault, framework: Pick<Framework, 'id'>, config: string | null): UserError {
  const place = config === null ? null : `It stands under "gates" in ${config}.`;
  const hint = (...sentences: readonly (string | null)[]): string | null => [...sentences, place].filter((each) => each !== null).join(' ') || null;
  switch (fault.fault) {
    case 'outside-scale':
      return new UserError(`the gate ${nameOf(fault.gate)}=${fault.value} is outside the scale of ${framework.id}, which goes from ${fault.scale.min} to ${fault.scale.max}`, { hint: hint() });
    case 'unknown-stage':
      return new UserError(`the framework ${framework.id} has no stage ${fault.value}`, { hint: hint(`Stages: ${fault.allowed.join(', ')}`) });
    case 'elsewhere':
      return explainElsewhere(fault, framework, hint);
  }
}

function explainElsewhere(fault: Extract<GateFault, { fault: 'elsewhere' }>, framework: Pick<Framework, 'id'>, hint: (...sentences: readonly (string | null)[]) => string | null): UserError {
  const { gate, kind, id, got, known } = fault;
  if (kind === 'stage' || (gate.rule === 'symptom' && gate.id === null)) {
    const lacks = known.length === 0 && kind === 'symptom' ? 'symptoms' : 'stages';
    return new UserError(`the framework ${framework.id} has no ${lacks}, so the gate "${gate.rule === 'symptom' ? 'contradicting' : 'stage'}" holds nothing back`, { hint: hint() });
  }
  if (got !== null) return new UserError(`${quoteText(id)} is a ${got} of ${framework.id}, not a ${kind ?? 'pillar'}`, { hint: hint(`Write it under ${got === 'overall' ? '"overall"' : `"${got}s"`}.`) });
  const what = kind === null ? 'pillar, dimension or question' : kind === 'kpi' ? 'KPI' : kind;
  const suggestion = suggestName(id, known);
  const there = known.length === 0 ? null : `There are: ${listSome(known)}`;
  return new UserError(`the framework ${framework.id} has no ${what} ${quoteText(id)}`, { hint: hint(suggestion === null ? there : `Did you mean ${suggestion}?`) });
}

function nameOf(gate: ProjectGate): string {
  return gate.rule === 'score' ? gate.id : gate.rule;
}
