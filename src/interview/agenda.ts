// What will be asked, in order: the framework's questions, then the symptoms of a staged framework. Knows no answers.
import type { Framework, Group, Id, Question, Stage, Symptom } from '../model/framework.ts';

export interface QuestionItem {
  readonly kind: 'question';
  readonly id: Id;
  /** 1-based place in the agenda. */
  readonly number: number;
  readonly question: Question;
  readonly pillar: Group;
  /** From the outermost to the innermost; empty where the question stands directly under its pillar. */
  readonly dimensions: readonly Group[];
}

export interface SymptomItem {
  readonly kind: 'symptom';
  readonly id: Id;
  /** 1-based place in the agenda, counted on from the questions. */
  readonly number: number;
  readonly symptom: Symptom;
  /** The stage that has been outgrown; null where the framework does not name it. */
  readonly stage: Stage | null;
}

export type AgendaItem = QuestionItem | SymptomItem;
export type Agenda = readonly AgendaItem[];

type Place = Omit<QuestionItem, 'number'>;

function placesOf(pillar: Group, group: Group, dimensions: readonly Group[]): readonly Place[] {
  return [
    ...group.questions.map((question): Place => ({ kind: 'question', id: question.id, question, pillar, dimensions })),
    ...group.dimensions.flatMap((dimension) => placesOf(pillar, dimension, [...dimensions, dimension])),
  ];
}

/** Symptoms are asked only where the method is staged: nothing else reads their answers. */
export function planAgenda(framework: Framework): Agenda {
  const places = framework.pillars.flatMap((pillar) => placesOf(pillar, pillar, []));
  const symptoms = framework.scoring.method === 'staged' ? framework.symptoms : [];
  return [
    ...places.map((place, index): QuestionItem => ({ ...place, number: index + 1 })),
    ...symptoms.map((symptom, index): SymptomItem => ({
      kind: 'symptom',
      id: symptom.id,
      number: places.length + index + 1,
      symptom,
      stage: framework.stages.find((stage) => stage.value === symptom.stage) ?? null,
    })),
  ];
}

/** The words of what is asked. */
export function textOf(item: AgendaItem): string {
  return item.kind === 'question' ? item.question.text : item.symptom.text;
}
