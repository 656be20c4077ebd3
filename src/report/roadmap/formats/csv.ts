// The roadmap for a tracker: one row for each step, in the order of the roadmap.
import { renderCsv, type CsvCell } from '../../parts/csv.ts';
import type { RenderRoadmap } from '../format.ts';
import { csvHeader } from '../registry.ts';
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import type { RoadmapStepView, RoadmapView } from '../view.ts';

export const renderCsvRoadmap: RenderRoadmap = (view, { labels }) => renderCsv(csvHeader, view.steps.map((step) => row(step, view, labels)));

function row(step: RoadmapStepView, { model }: RoadmapView, labels: RoadmapLabels): readonly CsvCell[] {
  return [
    step.key,
    oneLine(step.title),
    describe(step, labels),
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

/** The three that trackers know by these names. */
function priorityOf(impact: number): string {
  if (impact >= 4) return 'High';
  return impact === 3 ? 'Medium' : 'Low';
}

/** Paragraphs and a list that read as text and as Markdown. */
function describe({ why, how, doneWhen }: RoadmapStepView, labels: RoadmapLabels): string {
  return [
    ...(why === null ? [] : [`${labels.why}: ${oneLine(why)}`]),
    ...(how.length === 0 ? [] : [[`${labels.how}:`, ...how.map((line) => `- ${oneLine(line)}`)].join('\n')]),
    ...(doneWhen === null ? [] : [`${labels.doneWhen}: ${oneLine(doneWhen)}`]),
  ].join('\n\n');
}

/** So that no line of a file begins one here. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
