// The sentences about a roadmap that stand in more than one format, unwrapped and unescaped.
import { effortWeeks } from '../../model/effort.ts';
import { formatScore } from '../../text/numbers.ts';
import type { RoadmapLabels } from '../../text/roadmap-labels.ts';
import type { ForecastView, RoadmapPhaseView, RoadmapView, ScoreView, StepReference, WaitingView } from './view.ts';

type Sentences = readonly string[];
type Rounded = Pick<RoadmapView, 'rounding'>;

/** Such as `2.3 Emerging`. */
export function composeScore({ score, levelName }: ScoreView, { rounding }: Rounded, labels: RoadmapLabels): string {
  if (score === null) return labels.noScore;
  return [formatScore(score, rounding), ...(levelName === null ? [] : [levelName])].join(' ');
}

/** The whole; where there are stages, the stage and the score. */
export function composeOverall({ overall, stage }: ForecastView, view: Rounded, labels: RoadmapLabels): string {
  if (stage === null || overall.score === null) return composeScore(overall, view, labels);
  return labels.stage({ ...stage, score: formatScore(overall.score, view.rounding) });
}

export function composeTitle(view: RoadmapView, labels: RoadmapLabels): string {
  const title = labels.title(view.assessment.organization);
  if (view.empty !== null) return title;
  return `${title}: ${labels.journey({ from: composeOverall(view.today, view, labels), to: composeOverall(view.forecast, view, labels), weeks: view.weeks })}`;
}

/** What it aims at, how it is laid out and when it is; only what it aims at where there is nothing to do. */
export function composeAbout(view: RoadmapView, labels: RoadmapLabels): Sentences {
  if (view.empty !== null) return composeAim(view, labels);
  const extent = labels.extent({ steps: view.steps.length, atOnce: view.capacity, weeksOfWork: view.weeksOfWork });
  return [...composeAim(view, labels), `${labels.models[view.model]} ${extent}`, labels.span({ from: view.start.date, to: view.ends, source: view.start.source })];
}

/** The framework, and the one that the answers were given to where that is another. */
export function composeScope({ framework, seenThrough }: RoadmapView, labels: RoadmapLabels): Sentences {
  return [labels.scope({ framework: framework.title, version: framework.version }), ...(seenThrough === null ? [] : [labels.seenThrough(seenThrough)])];
}

function composeAim({ aim, rounding }: RoadmapView, labels: RoadmapLabels): Sentences {
  if (aim.kind === 'targets') return [labels.aimTargets];
  if (aim.kind === 'level') return [labels.aimLevel(aim)];
  const score = (value: number) => formatScore(value, rounding);
  const { title: part, weeksOfWork } = aim;
  const today = aim.today === null ? null : score(aim.today);
  // A wanted score is shown as it was given: rounding it would hide why something more has to be done.
  const wanted = String(aim.wanted);
  if (aim.outcome === 'reached') return [labels.alreadyThere({ part, today: today ?? labels.noScore, wanted })];
  const way = labels.cheapest({ part, today, wanted, reached: aim.reached === null ? labels.noScore : score(aim.reached), weeksOfWork });
  return [`${way} ${aim.outcome === 'exact' ? labels.exact : labels.bestFound(aim.atLeast)}`];
}

/** Null where there is something to do, and where what it aims at says so already. */
export function composeEmpty({ empty }: RoadmapView, labels: RoadmapLabels): string | null {
  return empty === null || empty === 'reached' ? null : labels.empty[empty];
}

/** The pillars whose score, as it is shown, a phase changes: `People 2.4 → 3.1`. */
export function composeChanges({ before, forecast }: RoadmapPhaseView, view: Rounded, labels: RoadmapLabels): Sentences {
  const shown = ({ score }: ScoreView) => (score === null ? labels.noScore : formatScore(score, view.rounding));
  return forecast.pillars.flatMap((pillar, index) => {
    const from = shown(before.pillars[index] ?? pillar);
    const to = shown(pillar);
    return from === to ? [] : [labels.change({ part: pillar.title, from, to })];
  });
}

/** Steps by their numbers, which ascend: `1-3, 5`. */
export function composeNumbers(steps: readonly StepReference[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { number } of steps) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}-${last}`)).join(', ');
}

export function composeWaiting({ title, waitsFor }: WaitingView, labels: RoadmapLabels): string {
  const reason = ({ title: other, open }: WaitingView['waitsFor'][number]) =>
    open.length === 0 ? other : `${other} (${labels.notAnswered(open.map((question) => question.title).join('; '))})`;
  return waitsFor.length === 0 ? title : `${title}: ${labels.waitsFor(waitsFor.map(reason).join(', '))}`;
}

export function composeShort({ short, rounding }: RoadmapView, labels: RoadmapLabels): Sentences {
  return short.map(({ title, score, target }) => labels.shortOf({ part: title ?? labels.overall, score: formatScore(score, rounding), target: formatScore(target, rounding) }));
}

/** What qualifies the whole of it. */
export function composeNotes({ unanswered, empty }: RoadmapView, labels: RoadmapLabels): Sentences {
  return [...(unanswered.length === 0 || empty === 'not-answered' ? [] : [labels.unanswered(unanswered.length)]), ...(empty === null ? [labels.note(effortWeeks)] : [])];
}
