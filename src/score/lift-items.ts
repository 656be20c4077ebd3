// What taking a step does to answers and scores, computed for no more than what it touches.
import { findNotAsked, type NotAsked } from '../model/applicability.ts';
import type { Answer, Assessment } from '../model/assessment.ts';
import type { Id } from '../model/framework.ts';
import { convert } from './convert.ts';
import { describePillar, groupScorer, scorePillars } from './group-score.ts';
import { questionValue } from './question-value.ts';
import { raiseAnswer } from './raise-answer.ts';
import { collectItems, moveItem, type AimedItem } from './step-items.ts';
import type { StepTerrain } from './step-terrain.ts';

/** The answers at one time, with the places that follow from them. */
export interface Ground {
  readonly assessment: Assessment;
  readonly notAsked: NotAsked;
  readonly items: ReadonlyMap<Id, AimedItem>;
}

export function readGround({ framework, policy }: StepTerrain, assessment: Assessment): Ground {
  const notAsked = findNotAsked(framework, assessment);
  const scored = scorePillars(framework, assessment, notAsked, policy);
  return { assessment, notAsked, items: collectItems(scored.map((pillar) => describePillar(pillar, framework, assessment, policy)), framework) };
}

/** With some items at `to`, as `raiseItems` does it. Questions that stay where they are stay the same objects, and so do groups in which nothing moves. */
export function liftItems(terrain: StepTerrain, ground: Ground, ids: readonly Id[], to: number): Ground {
  const raised = raiseAnswers(terrain, ground, ids, to);
  const assessment = { ...ground.assessment, answers: new Map([...ground.assessment.answers, ...raised]) };
  const isDecisive = [...raised.keys()].some((id) => terrain.decisive.has(id));
  return isDecisive ? readAgain(terrain, ground, assessment) : { ...ground, assessment, items: moveItems(terrain, ground, assessment, raised) };
}

/** The answers that change. What has no value is not answered, or not asked. */
function raiseAnswers({ questions, groups }: StepTerrain, { assessment, items }: Ground, ids: readonly Id[], to: number): ReadonlyMap<Id, Answer> {
  const raised = new Map<Id, Answer>();
  const raise = (id: Id, value: number): void => {
    const question = questions.get(id)?.question;
    const before = raised.get(id) ?? assessment.answers.get(id);
    if (question === undefined || before === undefined || (items.get(id)?.value ?? null) === null) return;
    const after = raiseAnswer(question, before, value);
    if (after !== before) raised.set(id, after);
  };
  for (const id of ids) {
    const item = items.get(id);
    if (questions.has(id)) raise(id, to);
    else if (item !== undefined) for (const below of groups.get(id)?.questions ?? []) raise(below.id, convert(to, item.scale, below.scale));
  }
  return raised;
}

/** Where the same questions are asked as before, only those answered otherwise move, and the groups around them that have a ladder. */
function moveItems({ framework, policy, questions }: StepTerrain, { items, notAsked }: Ground, assessment: Assessment, raised: ReadonlyMap<Id, Answer>): Ground['items'] {
  const moved = new Map(items);
  const move = (id: Id, value: number | null): void => {
    const item = items.get(id);
    if (item !== undefined) moved.set(id, moveItem(item, value, framework));
  };
  for (const [id, answer] of raised) {
    const question = questions.get(id)?.question;
    if (question !== undefined && answer.state === 'answered') move(id, questionValue(question, answer.value));
  }
  const score = groupScorer(framework, assessment, notAsked, policy);
  for (const group of new Set([...raised.keys()].flatMap((id) => questions.get(id)?.around ?? []))) move(group.id, score(group).part.score);
  return moved;
}

/** Where other questions may be asked now, anything in any group can have moved. */
function readAgain(terrain: StepTerrain, { items: before }: Ground, assessment: Assessment): Ground {
  const ground = readGround(terrain, assessment);
  const items = [...ground.items].map(([id, item]) => {
    const old = before.get(id);
    const isSame = terrain.questions.has(id) && old !== undefined && old.applicable === item.applicable && old.value === item.value && old.gap === item.gap;
    return [id, isSame ? old : item] as const;
  });
  return { ...ground, items: new Map(items) };
}
