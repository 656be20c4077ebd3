// Gates for evidence: that it is there, and that it is not too old.
import { allQuestions, type Question } from '../../model/framework.ts';
import type { EvidenceScope, GateOf } from '../../model/gates.ts';
import { isShown, isTopClaim, unprovenShare } from '../evidence.ts';
import { ageOfEvidence } from './evidence-date.ts';
import { judge, type Cause, type GateResult, type GateSubject } from './gate-result.ts';
import { questionsUnder } from '../within-results.ts';

interface Claim {
  readonly id: string;
  readonly value: number;
  /** Lines that say something. */
  readonly evidence: readonly string[];
}

/** Passed where no answer needs evidence. */
export function checkEvidence({ of, severity }: GateOf<'evidence'>, subject: GateSubject): GateResult {
  const claims = claimsOf(of, subject);
  const bare = claims.filter(({ evidence }) => evidence.length === 0);
  return judge({ rule: 'evidence', subject: of, value: bare.length, limit: { min: null, max: 0 }, of: claims.length, severity }, () => bare.map(({ id, value }) => ({ because: 'no-evidence', id, value })));
}

/** Looks only at answers that have evidence; that some lack it is another gate. Evidence without a date that has come is as good as too old. */
export function checkEvidenceAge({ of, days, severity }: GateOf<'evidence-age'>, subject: GateSubject): GateResult {
  const claims = claimsOf(of, subject).filter(({ evidence }) => evidence.length > 0);
  const ages = claims.map((claim) => ({ claim, age: ageOfEvidence(claim.evidence, subject.day) }));
  const known = ages.flatMap(({ age }) => (age.found === 'dated' ? [age.age] : []));
  const causes = ages.flatMap(({ claim: { id, value }, age }): readonly Cause[] => {
    if (age.found === 'dated') return age.age > days ? [{ because: 'too-old', id, value, date: age.date, age: age.age }] : [];
    return [age.found === 'future' ? { because: 'future', id, value, date: age.date } : { because: 'undated', id, value }];
  });
  const oldest = known.length < ages.length && known.every((age) => age <= days) ? null : Math.max(0, ...known);
  return judge({ rule: 'evidence-age', subject: of, value: oldest, limit: { min: null, max: days }, of: claims.length, severity }, () => causes);
}

/** Answered choices that need evidence, in the framework's order. Checklists and numbers say themselves what they rest on. */
function claimsOf(scope: EvidenceScope, { framework, assessment, maturity }: GateSubject): readonly Claim[] {
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  const unproven = unprovenShare(framework, framework.scoring);
  const needsSome = (question: Question, value: number): boolean => question.type === 'choice' && (scope === 'all' || isTopClaim(question, value, unproven));
  return questionsUnder(maturity.pillars).flatMap(({ id, value }) => {
    const question = questions.get(id);
    if (question === undefined || value === null || !needsSome(question, value)) return [];
    return [{ id, value, evidence: (assessment.answers.get(id)?.evidence ?? []).filter(isShown) }];
  });
}
