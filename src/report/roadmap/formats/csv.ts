// The roadmap for a tracker: one row for each step, in the order of the roadmap.
import { renderCsv, type CsvCell } from '../../parts/csv.ts';
import { describeStep, oneLine, priorityOf } from '../../parts/step-cells.ts';
import type { RenderRoadmap } from '../format.ts';
import { csvHeader } from '../registry.ts';
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import type { RoadmapStepView, RoadmapView } from '../view.ts';

export const renderCsvRoadmap: RenderRoadmap = (view, { labels }) => renderCsv(csvHeader, view.steps.map((step) => row(step, view, labels)));

function row(step: RoadmapStepView, { model }: RoadmapView, labels: RoadmapLabels): readonly CsvCell[] {
  return [
    step.key,
    oneLine(step.title),
    describeStep(step, labels),
    step.owner === null ? null : oneLine(step.owner),
    step.begins,
    step.ends,
    step.effort,
    step.weeks,
    priorityOf(step.impact),
    [...(step.kind === null ? [] : [step.kind]), step.workstream.id].join(', '),
    oneLine(step.workstream.title),
    model === 'waterfall' ? labels.phase(step.phase) : labels.sprint(step.phase),
    step.after.map(({ key }) => key).join(', '),
  ];
}
