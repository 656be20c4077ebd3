// Every step of a roadmap in Markdown, by the phase or sprint in which it begins.
import type { RoadmapLabels } from '../../../text/roadmap-labels.ts';
import { escapeMarkdown as md, type Lines } from '../../parts/markdown.ts';
import { composeChanges, composeOverall } from '../sentences.ts';
import type { RoadmapPhaseView, RoadmapStepView, RoadmapView, StepReference } from '../view.ts';

export function steps(view: RoadmapView, labels: RoadmapLabels): Lines {
  const last = view.phases.at(-1)?.number;
  const sections = view.phases.filter(({ starting }) => starting.length > 0).map((phase) => [
    `## ${phaseTitle(phase, view, labels)}`,
    ...(view.model === 'waterfall' ? ['', goal(phase, view, labels)] : []),
    ...phase.starting.flatMap((step) => ['', ...stepDetails(step, labels)]),
    ...(view.model === 'waterfall' && phase.number !== last ? ['', labels.movesOn(phase.number + 1)] : []),
  ]);
  return sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function phaseTitle(phase: RoadmapPhaseView, { model }: RoadmapView, labels: RoadmapLabels): string {
  const name = model === 'waterfall' ? labels.phase(phase.number) : labels.sprint(phase.number);
  return `${name}: ${labels.period({ from: phase.begins, to: phase.ends })}`;
}

function goal(phase: RoadmapPhaseView, view: RoadmapView, labels: RoadmapLabels): string {
  const changes = composeChanges(phase, view, labels);
  const reached = [composeOverall(phase.forecast, view, labels), changes.length === 0 ? labels.changesNothing : changes.join(', ')];
  return md(`${labels.goal}: ${reached.join('; ')}`);
}

function stepDetails(step: RoadmapStepView, labels: RoadmapLabels): Lines {
  const facts = [
    ...(step.owner === null ? [] : [`${labels.owner}: ${md(step.owner)}`]),
    `${labels.effort}: ${step.effort}`,
    `${labels.impact}: ${step.impact} / 5`,
    labels.period({ from: step.begins, to: step.ends }),
    md(step.workstream.title),
    ...(step.kind === null ? [] : [labels.kinds[step.kind]]),
  ];
  return [
    `### ${step.number}. ${md(step.title)}`,
    '',
    facts.join(' · '),
    '',
    ...(step.today === null || step.tomorrow === null
      ? step.lifts.map(({ title }) => `- ${md(title)}: ${step.from} → ${step.to}`)
      : [`- ${labels.today}: "${md(step.today)}"`, `- ${labels.next}: "${md(step.tomorrow)}"`]),
    ...(step.why === null ? [] : [`- ${labels.why}: ${md(step.why)}`]),
    ...(step.how.length === 0 ? [] : [`- ${labels.how}:`, ...step.how.map((line) => `  - ${md(line)}`)]),
    ...(step.doneWhen === null ? [] : [`- ${labels.doneWhen}: ${md(step.doneWhen)}`]),
    ...references(labels.after, step.after),
    ...references(labels.unlocks, step.unlocks),
  ];
}

function references(label: string, steps: readonly StepReference[]): Lines {
  return steps.length === 0 ? [] : [`- ${label}:`, ...steps.map(({ number, title }) => `  - ${number}\\. ${md(title)}`)];
}
