// Which parts of a framework have no answer although they apply: what nothing can be planned for.
import { findNotAsked } from '../../model/applicability.ts';
import type { Assessment } from '../../model/assessment.ts';
import { allQuestions, questionsOf, type Framework, type Group, type Id } from '../../model/framework.ts';

export interface OpenParts {
  /** In the framework's order. */
  readonly questions: readonly Id[];
  /** Whether a question, dimension or pillar has no answer at all where one would apply. */
  readonly isOpen: (id: Id) => boolean;
}

/** As they count: what is not applicable or not asked is not missing. */
export function findOpenParts(framework: Framework, assessment: Assessment): OpenParts {
  const notAsked = findNotAsked(framework, assessment);
  const stateOf = (id: Id) => (notAsked.has(id) ? 'not-applicable' : (assessment.answers.get(id)?.state ?? 'unanswered'));
  const isMissing = (id: Id) => ['unanswered', 'unknown'].includes(stateOf(id));
  const groups = new Map(framework.pillars.flatMap(withDimensions).map((group) => [group.id, questionsOf(group).map(({ id }) => id)]));
  return {
    questions: allQuestions(framework).map(({ id }) => id).filter(isMissing),
    isOpen: (id) => {
      const questions = groups.get(id) ?? [id];
      return questions.some(isMissing) && questions.every((question) => stateOf(question) !== 'answered');
    },
  };
}

function withDimensions(group: Group): readonly Group[] {
  return [group, ...group.dimensions.flatMap(withDimensions)];
}
