// The roadmap for machines: full precision, ids beside labels, arrays never null. The shape is `revmat/plan@1`.
import { renderJsonText } from '../../parts/json-text.ts';
import type { RenderRoadmap } from '../format.ts';
import { roadmapMarker } from '../registry.ts';
import type { RoadmapPhaseView, RoadmapStepView, RoadmapView, StepReference, WorkstreamView } from '../view.ts';

export const renderJsonRoadmap: RenderRoadmap = (view) => renderJsonText(roadmapDocument(view));

/** The roadmap as a JSON value. Steps name one another by their keys. */
export function roadmapDocument(view: RoadmapView): Readonly<Record<string, unknown>> {
  const { framework, seenThrough, assessment, model, capacity, aim, start, ends, weeks, weeksOfWork, today, forecast, waiting, short, unanswered, empty } = view;
  return {
    format: roadmapMarker,
    framework,
    seenThrough,
    assessment,
    model,
    capacity,
    aim,
    start,
    ends,
    weeks,
    weeksOfWork,
    today,
    forecast,
    phases: view.phases.map(phaseDocument),
    workstreams: view.workstreams.map(workstreamDocument),
    steps: view.steps.map(stepDocument),
    waiting,
    short,
    unanswered,
    empty,
  };
}

function keys(steps: readonly StepReference[]): readonly string[] {
  return steps.map(({ key }) => key);
}

function phaseDocument({ number, begins, ends, weeks, starting, finishing, forecast }: RoadmapPhaseView) {
  return { number, begins, ends, weeks, starting: keys(starting), finishing: keys(finishing), forecast };
}

function workstreamDocument({ id, title, begins, ends, steps, before, forecast }: WorkstreamView) {
  return { id, title, begins, ends, steps: keys(steps), today: scores(before), forecast: scores(forecast) };
}

function scores({ score, level, levelName }: WorkstreamView['before']) {
  return { score, level, levelName };
}

function stepDocument(step: RoadmapStepView) {
  const { number, key, id, title, owner, effort, weeks, impact, need, kind, lifts, from, to, today, tomorrow, workstream, phase, begins, ends, why, how, doneWhen, moves } = step;
  return {
    number, key, id, title, owner, effort, weeks, impact, need, kind, lifts, from, to, today, tomorrow, workstream, phase, begins, ends,
    after: keys(step.after), unlocks: keys(step.unlocks), why, how, doneWhen, moves,
  }; // prettier-ignore
}
