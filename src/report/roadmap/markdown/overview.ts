// What stands around the steps of a roadmap in Markdown: where it leads, its phases or sprints with their forecasts, and what it leaves open.
import { formatScore } from '../../../text/numbers.ts';
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import { escapeMarkdown as md, markdownTable, type Lines } from '../../parts/markdown.ts';
import { formatOrDash } from '../../parts/profile-notes.ts';
import { roadmapMarker } from '../registry.ts';
import { composeAbout, composeEmpty, composeNotes, composeNumbers, composeOverall, composeScope, composeShort, composeTitle, composeWaiting } from '../sentences.ts';
import type { ForecastView, RoadmapView, ScoreView } from '../view.ts';

export function opening(view: RoadmapView, labels: RoadmapLabels): Lines {
  const empty = composeEmpty(view, labels);
  return [
    `<!-- ${roadmapMarker} -->`,
    `# ${md(composeTitle(view, labels))}`,
    '',
    ...composeAbout(view, labels).flatMap((sentence) => [md(sentence), '']),
    ...composeScope(view, labels).flatMap((sentence, index) => [...(index === 0 ? [] : ['']), md(sentence)]),
    ...(empty === null ? [] : ['', `**${md(empty)}**`]),
  ];
}

/** Today and then one row for each phase or sprint; where there are workstreams, these too. */
export function summary(view: RoadmapView, labels: RoadmapLabels): Lines {
  if (view.empty !== null) return [];
  const isWaterfall = view.model === 'waterfall';
  const name = isWaterfall ? labels.phase : labels.sprint;
  const scores = (forecast: ForecastView) => [
    forecast.stage === null ? scoreCell(forecast.overall, view, labels) : md(composeOverall(forecast, view, labels)),
    ...forecast.pillars.map(({ score }) => formatOrDash(score, view)),
  ];
  const head = ['', labels.from, labels.to, labels.steps, labels.overall, ...view.today.pillars.map(({ title }) => md(title))];
  const rows = view.phases.map((phase) => [name(phase.number), phase.begins, phase.ends, composeNumbers(phase.starting) || '-', ...scores(phase.forecast)]);
  return [
    `## ${isWaterfall ? labels.phases : labels.sprints}`,
    '',
    ...markdownTable(head, [[labels.today, '-', '-', '-', ...scores(view.today)], ...rows], view.today.pillars.map((_, index) => 5 + index)),
    ...(isWaterfall ? [] : ['', ...workstreams(view, labels)]),
  ];
}

function workstreams(view: RoadmapView, labels: RoadmapLabels): Lines {
  const rows = view.workstreams.map(({ title, steps, begins, ends, before, forecast }) => [
    md(title), composeNumbers(steps), begins, ends, scoreCell(before, view, labels), scoreCell(forecast, view, labels),
  ]); // prettier-ignore
  return [`## ${labels.workstreams}`, '', ...markdownTable([labels.workstream, labels.steps, labels.from, labels.to, labels.today, labels.afterwards], rows)];
}

/** In a cell a number that comes first starts no list. */
function scoreCell({ score, levelName }: ScoreView, { rounding }: RoadmapView, labels: RoadmapLabels): string {
  if (score === null) return labels.noScore;
  return [formatScore(score, rounding), ...(levelName === null ? [] : [md(levelName)])].join(' ');
}

export function closing(view: RoadmapView, labels: RoadmapLabels): Lines {
  const lists: readonly (readonly [title: string, lines: Lines])[] = [
    [labels.waiting, view.waiting.map((step) => `- ${md(composeWaiting(step, labels))}`)],
    [labels.short, composeShort(view, labels).map((text) => `- ${md(text)}`)],
    [labels.notes, composeNotes(view, labels).map((note) => `- ${md(note)}`)],
  ];
  return lists.filter(([, lines]) => lines.length > 0).flatMap(([title, lines], index) => [...(index === 0 ? [] : ['']), `## ${title}`, '', ...lines]);
}
