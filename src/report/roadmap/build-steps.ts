// The steps of a roadmap as its formats show them: numbered, dated, and pointing at one another.
import { allQuestions, type Framework, type Id, type Step } from '../../model/framework.ts';
import { stepKind } from '../../model/step-kind.ts';
import type { Roadmap, RoadmapStep } from '../../score/roadmap-results.ts';
import { addWeeks } from '../parts/calendar.ts';
import type { PartView, RoadmapStepView, StepReference } from './view.ts';

/** A place in the roadmap: the same step may have several. */
interface Place {
  readonly planned: RoadmapStep;
  readonly reference: StepReference;
}

/** In the order of the roadmap; `start` is the day on which week 0 begins. */
export function viewSteps(framework: Framework, roadmap: Roadmap, start: string, named: (id: Id) => PartView): readonly RoadmapStepView[] {
  const described = new Map(framework.steps.map((step) => [step.id, step]));
  const behaviour = findBehaviour(framework);
  const places = findPlaces(roadmap, described);
  const byId = new Map<Id, readonly Place[]>();
  for (const place of places) byId.set(place.planned.id, [...(byId.get(place.planned.id) ?? []), place]);
  const placesOf = (ids: readonly Id[]): readonly Place[] => ids.flatMap((id) => byId.get(id) ?? []);
  return places.map(({ planned, reference }) => {
    const step = described.get(planned.id);
    const [first = ''] = planned.lifts;
    const { id, from, to, effort, impact, need, phase, lifts, pillar, begins, ends } = planned;
    return {
      ...reference,
      id,
      why: step?.why ?? null,
      how: step?.how ?? [],
      doneWhen: step?.doneWhen ?? null,
      owner: step?.owner ?? null,
      moves: step?.moves ?? [],
      effort,
      weeks: ends - begins,
      impact,
      need,
      kind: stepKind({ impact, effort, openNeeds: planned.after }),
      from,
      to,
      lifts: lifts.map(named),
      today: behaviour(first, from),
      tomorrow: behaviour(first, to),
      workstream: named(pillar),
      phase,
      begins: addWeeks(start, begins),
      ends: addWeeks(start, ends),
      after: placesOf(planned.after).filter((other) => comesBefore(other.planned, planned)).map((other) => other.reference),
      unlocks: placesOf(planned.unlocks).filter((other) => comesBefore(planned, other.planned)).map((other) => other.reference),
    };
  });
}

/** Each names the other, which of a step that stands here twice not every place does, and is over by then. */
function comesBefore(first: RoadmapStep, second: RoadmapStep): boolean {
  return first.unlocks.includes(second.id) && second.after.includes(first.id) && first.ends <= second.begins;
}

function findPlaces({ steps }: Roadmap, described: ReadonlyMap<Id, Step>): readonly Place[] {
  const times = new Map<Id, number>();
  return steps.map((planned, index) => {
    const time = (times.get(planned.id) ?? 0) + 1;
    times.set(planned.id, time);
    const key = time === 1 ? planned.id : `${planned.id}#${time}`;
    return { planned, reference: { number: index + 1, key, title: described.get(planned.id)?.title ?? planned.id } };
  });
}

/** The anchored text of a question's option; null for what is no choice question, and for a value that is no option. */
function findBehaviour(framework: Framework): (id: Id, value: number) => string | null {
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  return (id, value) => {
    const question = questions.get(id);
    return question?.type === 'choice' ? (question.options.find((option) => option.value === value)?.text ?? null) : null;
  };
}
