// The phases or sprints of a roadmap on a terminal, each with what it leads to and the steps that begin in it.
import { plain } from '../../../text/plain.ts';
import { wrapText } from '../../../text/width.ts';
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import { composeChanges, composeNumbers, composeOverall } from '../sentences.ts';
import type { RoadmapPhaseView, RoadmapStepView, RoadmapView } from '../view.ts';
import type { RoadmapPage } from './page.ts';

/** One section for each. */
export function phases(view: RoadmapView, page: RoadmapPage): readonly Lines[] {
  const last = view.phases.at(-1);
  return view.phases.map((phase) => {
    const steps = phase.starting.flatMap((step) => stepLines(step, page));
    if (view.model === 'agile') return [...sprintHead(phase, page), ...steps, ...sprintEnd(phase, view, page)];
    return [...phaseHead(phase, view, page), '', ...steps, ...(phase === last ? [] : ['', ...paragraph(page.labels.movesOn(phase.number + 1), page)])];
  });
}

function phaseHead(phase: RoadmapPhaseView, view: RoadmapView, page: RoadmapPage): Lines {
  const { labels } = page;
  const changes = composeChanges(phase, view, labels);
  return [
    ...heading(joined([labels.phase(phase.number), labels.period({ from: phase.begins, to: phase.ends }), leadsTo(phase, view, page)]), page),
    ...tied(paragraph(`${labels.goal}: ${changes.length === 0 ? labels.changesNothing : changes.join(', ')}`, page)),
  ];
}

function sprintHead(phase: RoadmapPhaseView, page: RoadmapPage): Lines {
  const { labels } = page;
  return heading(joined([labels.sprint(phase.number), labels.period({ from: phase.begins, to: phase.ends })]), page);
}

/** In a sprint much may only begin: what it leads to is said where something ends. */
function sprintEnd(phase: RoadmapPhaseView, view: RoadmapView, page: RoadmapPage): Lines {
  if (phase.finishing.length === 0) return [];
  const changes = composeChanges(phase, view, page.labels);
  const done = page.labels.finished({ by: phase.ends, steps: composeNumbers(phase.finishing) });
  return tied(paragraph(joined([done, leadsTo(phase, view, page), ...(changes.length === 0 ? [] : [changes.join(', ')])]), page));
}

/** No-break spaces have done their work when lines are broken. */
function tied(lines: Lines): Lines {
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

function leadsTo({ forecast }: RoadmapPhaseView, view: RoadmapView, { labels }: RoadmapPage): string {
  return labels.leadsTo(composeOverall(forecast, view, labels));
}

function stepLines(step: RoadmapStepView, page: RoadmapPage): Lines {
  const { labels, style } = page;
  const number = `${step.number}`.padStart(2);
  const indent = number.length + 2;
  const facts = [step.owner, step.effort, labels.period({ from: step.begins, to: step.ends }), step.workstream.title, step.kind === null ? null : labels.kinds[step.kind]];
  const title = wrapText(plain(step.title), page.width - indent);
  return [
    ...title.map((line, index) => (index === 0 ? `${number}  ` : ' '.repeat(indent)) + style.bold(line)),
    ...paragraph(joined(facts.filter((fact) => fact !== null)), page, indent).map(style.dim),
    ...(step.doneWhen === null ? [] : paragraph(`${labels.doneWhen}: ${step.doneWhen}`, page, indent)),
    ...(step.unlocks.length === 0 ? [] : paragraph(`${labels.unlocks} ${composeNumbers(step.unlocks)}`, page, indent)),
  ];
}

function joined(parts: Lines): string {
  return parts.join(' · ');
}
