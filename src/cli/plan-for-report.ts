// The roadmap that a report shows: a waterfall towards the targets, from the day of the assessment.
import { buildRoadmapView } from '../report/roadmap/build-view.ts';
import type { RoadmapView } from '../report/roadmap/view.ts';
import { planRoadmap } from '../score/roadmap.ts';
import { usualCapacity } from './plan-options.ts';
import type { Subject } from './see-through.ts';

/** Null where the assessment has no date: a report must not say something else tomorrow. */
export function planForReport({ framework, assessment, seenThrough }: Subject): RoadmapView | null {
  const { date } = assessment;
  if (date === null) return null;
  const roadmap = planRoadmap(framework, assessment, { model: 'waterfall', capacity: usualCapacity, target: null, only: null });
  return buildRoadmapView(framework, assessment, roadmap, { start: { date, source: 'assessment' }, target: null, cheapest: null, seenThrough });
}
