// The answers given to one framework, as far as they are answers to the questions of another one as well.
import { findNotAsked } from '../model/applicability.ts';
import type { Answer, Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';

export interface AnswersThrough {
  readonly assessment: Assessment;
  /** Questions of the other framework that the first one does not ask, in order. */
  readonly missing: readonly Id[];
  /** Questions that both ask, but whose answer here is none of the answers there, in order. */
  readonly unfitting: readonly Id[];
}

/** Questions are the same where they have the same home; KPIs where id and unit are the same. Targets and symptoms stay behind. */
export function answersThrough(assessment: Assessment, from: Framework, to: Framework): AnswersThrough {
  const sources = groupByHome(from);
  // What is not asked has no answer, whatever the file keeps.
  const notAsked = findNotAsked(from, assessment);
  const answers = new Map<Id, Answer>();
  const missing: Id[] = [];
  const unfitting: Id[] = [];
  for (const question of allQuestions(to)) {
    const same = sources.get(question.home) ?? [];
    if (same.length === 0) missing.push(question.id);
    // One question can be asked under several ids.
    const [answer] = (same.includes(question.id) ? [question.id, ...same] : same).flatMap((id) => (notAsked.has(id) ? [] : (assessment.answers.get(id) ?? [])));
    if (answer === undefined) continue;
    if (isAnswerTo(question, answer)) answers.set(question.id, answer);
    else unfitting.push(question.id);
  }
  const kpis = [...assessment.kpis].filter(([id]) => unitOf(from, id) !== null && unitOf(from, id) === unitOf(to, id));
  return {
    assessment: { ...assessment, framework: { id: to.id, version: to.version }, targets: new Map(), answers, symptoms: new Map(), kpis: new Map(kpis) },
    missing,
    unfitting,
  };
}

function groupByHome(framework: Framework): ReadonlyMap<string, readonly Id[]> {
  const groups = new Map<string, Id[]>();
  for (const { home, id } of allQuestions(framework)) {
    const group = groups.get(home);
    if (group === undefined) groups.set(home, [id]);
    else group.push(id);
  }
  return groups;
}

function unitOf(framework: Framework, kpi: Id): string | null {
  return framework.kpis.find(({ id }) => id === kpi)?.unit ?? null;
}

function isAnswerTo(question: Question, answer: Answer): boolean {
  if (answer.state !== 'answered') return true;
  const { value } = answer;
  if (question.type === 'checklist') return typeof value === 'object' && value.every((id) => question.items.some((item) => item.id === id));
  return typeof value === 'number' && (question.type === 'number' || question.options.some((option) => option.value === value));
}
