// The roadmap as a Gantt chart in Mermaid: a section for each phase or workstream, a bar for each step, a milestone for each forecast.
import { plain } from '../../../text/plain.ts';
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import { wrapText } from '../../../text/width.ts';
import type { Lines } from '../../parts/markdown.ts';
import { composeOverall } from '../sentences.ts';
import type { RoadmapStepView, RoadmapView } from '../view.ts';

/** In cells: longer titles would leave no room for the bars. */
const widestTitle = 60;

export function gantt(view: RoadmapView, labels: RoadmapLabels): Lines {
  if (view.steps.length === 0) return [];
  const sections = view.model === 'waterfall' ? phaseSections(view, labels) : workstreamSections(view, labels);
  return [`## ${labels.timeline}`, '', '```mermaid', 'gantt', '    dateFormat YYYY-MM-DD', '    axisFormat %Y-%m', ...sections, '```'];
}

function phaseSections(view: RoadmapView, labels: RoadmapLabels): Lines {
  return view.phases.flatMap((phase) => [
    section(labels.phase(phase.number)),
    ...phase.starting.map(bar),
    milestone(composeOverall(phase.forecast, view, labels), phase.ends),
  ]);
}

/** The forecasts where what the whole has reached changes its name, and the last one. */
function workstreamSections(view: RoadmapView, labels: RoadmapLabels): Lines {
  const last = view.phases.at(-1);
  const nameOf = ({ overall, stage }: RoadmapView['today']) => stage?.name ?? overall.levelName;
  const turns = view.phases.filter((phase) => phase === last || nameOf(phase.before) !== nameOf(phase.forecast));
  return [
    ...view.workstreams.flatMap(({ title, steps }) => [section(title), ...steps.map(bar)]),
    section(labels.overall),
    ...turns.map((phase) => milestone(composeOverall(phase.forecast, view, labels), phase.ends)),
  ];
}

function section(title: string): string {
  return `    section ${chartText(title)}`;
}

/** The number comes first, so that no title can be a word of Mermaid's language. */
function bar({ number, title, begins, ends }: RoadmapStepView): string {
  return `    ${number} ${chartText(title)} :s${number}, ${begins}, ${ends}`;
}

function milestone(text: string, date: string): string {
  return `    ${chartText(text)} :milestone, ${date}, 0d`;
}

/** Text on one line, in which whatever could mean something to Mermaid is a character code of its own kind: `#58;` is a colon. */
function chartText(text: string): string {
  const [line = '', ...rest] = wrapText(plain(text.replace(/\s+/gu, ' ').trim()), widestTitle);
  return `${line}${rest.length === 0 ? '' : '…'}`.replace(/[^\p{L}\p{M}\p{N} ,.'()/+→…-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
