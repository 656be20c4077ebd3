// The phases or sprints of a roadmap as its formats show them, with what they lead to, and the same by pillar.
import type { Framework, Id } from '../../model/framework.ts';
import type { Forecast, Roadmap, RoadmapPhase } from '../../score/roadmap-results.ts';
import { addWeeks } from '../parts/calendar.ts';
import { levelName, stageName } from '../parts/names.ts';
import type { ForecastView, PartView, RoadmapPhaseView, RoadmapStepView, ScoreView, WorkstreamView } from './view.ts';

/** Scores with the names of what they reach. */
export function viewForecast(framework: Framework, { overall, level, pillars, stage }: Forecast, named: (id: Id) => PartView): ForecastView {
  const score = (value: number | null, reached: number | null): ScoreView => ({ score: value, level: reached, levelName: levelName(framework, reached) });
  return {
    overall: score(overall, level),
    pillars: pillars.map((pillar) => ({ ...named(pillar.id), ...score(pillar.score, pillar.level) })),
    stage: stage === null ? null : { value: stage, name: stageName(framework, stage) },
  };
}

/** Dated from the day on which week 0 begins. */
export function viewPhases(
  framework: Framework,
  { phases }: Roadmap,
  start: string,
  steps: readonly RoadmapStepView[],
  today: ForecastView,
  named: (id: Id) => PartView,
): readonly RoadmapPhaseView[] {
  const forecasts = phases.map((phase) => viewForecast(framework, phase.forecast, named));
  return phases.map(({ number, begins, ends, starting, finishing }: RoadmapPhase, index) => ({
    number,
    begins: addWeeks(start, begins),
    ends: addWeeks(start, ends),
    weeks: ends - begins,
    starting: starting.map((step) => steps[step]!),
    finishing: finishing.map((step) => steps[step]!),
    before: forecasts[index - 1] ?? today,
    forecast: forecasts[index]!,
  }));
}

/** The steps of each pillar that has some, with its score today and when all is done. */
export function viewWorkstreams(steps: readonly RoadmapStepView[], today: ForecastView, forecast: ForecastView): readonly WorkstreamView[] {
  return today.pillars.flatMap((before, index) => {
    const own = steps.filter(({ workstream }) => workstream.id === before.id);
    if (own.length === 0) return [];
    const ends = own.reduce((latest, step) => (step.ends > latest ? step.ends : latest), own[0]!.ends);
    return { id: before.id, title: before.title, steps: own, begins: own[0]!.begins, ends, before, forecast: forecast.pillars[index]! };
  });
}
