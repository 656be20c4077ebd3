// Builds the view of a roadmap from a framework, an assessment and what planning found. No words of its own.
import type { Assessment } from '../../model/assessment.ts';
import { allQuestions, type Framework, type Id } from '../../model/framework.ts';
import type { CheapestWay, Roadmap } from '../../score/roadmap-results.ts';
import { addWeeks } from '../parts/calendar.ts';
import { levelName, partTitles } from '../parts/names.ts';
import type { SeenThrough } from '../view.ts';
import { viewForecast, viewPhases, viewWorkstreams } from './build-phases.ts';
import { viewSteps } from './build-steps.ts';
import { findOpenParts } from './open-parts.ts';
import type { EmptyReason, PartView, RoadmapAim, RoadmapStart, RoadmapView, WaitingView } from './view.ts';

export interface RoadmapFacts {
  readonly start: RoadmapStart;
  /** The value of the level that is aimed at everywhere; null: the targets of the assessment, or `cheapest`. */
  readonly target: number | null;
  readonly cheapest: CheapestWay | null;
  /** The framework that the answers were given to, where that is another one. */
  readonly seenThrough?: SeenThrough | null;
}

/** Everything that the formats show, from one roadmap of this assessment by this framework. */
export function buildRoadmapView(framework: Framework, assessment: Assessment, roadmap: Roadmap, facts: RoadmapFacts): RoadmapView {
  const titles = partTitles(framework);
  const named = (id: Id): PartView => ({ id, title: titles.get(id) ?? id });
  const { start, seenThrough = null } = facts;
  const steps = viewSteps(framework, roadmap, start.date, named);
  const today = viewForecast(framework, roadmap.today, named);
  const phases = viewPhases(framework, roadmap, start.date, steps, today, named);
  const forecast = phases.at(-1)?.forecast ?? today;
  const open = findOpenParts(framework, assessment);
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title },
    seenThrough: seenThrough === null ? null : { ...seenThrough, total: allQuestions(framework).length },
    assessment: { organization: assessment.organization, date: assessment.date, respondent: assessment.respondent },
    rounding: framework.scoring.rounding,
    model: roadmap.model,
    capacity: roadmap.capacity,
    aim: viewAim(framework, facts, titles),
    start,
    ends: addWeeks(start.date, roadmap.weeks),
    weeks: roadmap.weeks,
    weeksOfWork: roadmap.weeksOfWork,
    today,
    forecast,
    steps,
    phases,
    workstreams: viewWorkstreams(steps, today, forecast),
    waiting: viewWaiting(framework, roadmap, open.isOpen, named),
    // Targets are not what the cheapest way aims at.
    short: facts.cheapest === null ? roadmap.short.map(({ id, score, target }) => ({ id, title: titles.get(id) ?? null, score, target })) : [],
    unanswered: open.questions.map(named),
    empty: findEmptyReason(roadmap, facts.cheapest),
  };
}

function viewAim(framework: Framework, { target, cheapest }: RoadmapFacts, titles: ReadonlyMap<Id, string>): RoadmapAim {
  if (cheapest !== null) return { kind: 'part', ...cheapest, title: titles.get(cheapest.id) ?? null };
  return target === null ? { kind: 'targets' } : { kind: 'level', value: target, name: levelName(framework, target) ?? String(target) };
}

function viewWaiting(framework: Framework, roadmap: Roadmap, isOpen: (id: Id) => boolean, named: (id: Id) => PartView): readonly WaitingView[] {
  const steps = new Map(framework.steps.map((step) => [step.id, step]));
  const titled = (id: Id): PartView => ({ id, title: steps.get(id)?.title ?? id });
  return roadmap.waiting.map(({ id, waitsFor }) => ({
    ...titled(id),
    waitsFor: waitsFor.map((other) => ({ ...titled(other), open: (steps.get(other)?.serves ?? []).filter(isOpen).map(named) })),
  }));
}

function findEmptyReason({ steps, today, waiting, short }: Roadmap, cheapest: CheapestWay | null): EmptyReason | null {
  if (steps.length > 0) return null;
  if (today.overall === null) return 'not-answered';
  if (cheapest !== null) return 'reached';
  if (waiting.length > 0) return 'waiting';
  return short.length > 0 ? 'no-steps' : 'at-target';
}
