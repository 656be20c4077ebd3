// What the ladders of a framework stand on, looked up once: whatever does not change while steps are taken.
import { questionsOf, type Framework, type Group, type Id, type Question, type Step } from '../model/framework.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { collectLadders } from './step-standing.ts';

/** A question with its pillar and with the groups around it that have a ladder of their own, from the outside in. */
export interface QuestionGround {
  readonly question: Question;
  readonly pillar: Id;
  readonly around: readonly Group[];
}

export interface StepTerrain {
  readonly framework: Framework;
  readonly policy: ScoringPolicy;
  readonly steps: ReadonlyMap<Id, { readonly step: Step; readonly order: number }>;
  /** The steps that lift each question, dimension or pillar. */
  readonly ladders: ReadonlyMap<Id, readonly Step[]>;
  readonly questions: ReadonlyMap<Id, QuestionGround>;
  /** The questions under each dimension and pillar, with the pillar. */
  readonly groups: ReadonlyMap<Id, { readonly pillar: Id; readonly questions: readonly Question[] }>;
  /** Questions on whose answer it hangs whether others are asked. */
  readonly decisive: ReadonlySet<Id>;
}

export function surveySteps(framework: Framework, policy: ScoringPolicy): StepTerrain {
  const ladders = collectLadders(framework.steps);
  const questions = new Map<Id, QuestionGround>();
  const groups = new Map<Id, { readonly pillar: Id; readonly questions: readonly Question[] }>();
  const survey = (group: Group, pillar: Id, outside: readonly Group[]): void => {
    const around = ladders.has(group.id) ? [...outside, group] : outside;
    groups.set(group.id, { pillar, questions: questionsOf(group) });
    for (const question of group.questions) questions.set(question.id, { question, pillar, around });
    for (const dimension of group.dimensions) survey(dimension, pillar, around);
  };
  for (const pillar of framework.pillars) survey(pillar, pillar.id, []);
  const steps = new Map(framework.steps.map((step, order) => [step.id, { step, order }]));
  const decisive = new Set([...questions.values()].flatMap(({ question }) => question.when?.answer?.question ?? []));
  return { framework, policy, steps, ladders, questions, groups, decisive };
}

/** The pillar that a question or dimension belongs to; a pillar's own id. */
export function pillarOf({ questions, groups }: StepTerrain, id: Id): Id {
  return questions.get(id)?.pillar ?? groups.get(id)?.pillar ?? id;
}
