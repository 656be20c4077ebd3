// The words around what is exported to other tools, in English.
import type { ExportLabels } from '../export-labels.ts';

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const exportsEn: ExportLabels = {
  badge: 'RevOps maturity',
  badgeStage: ({ stage, name }) => (name === String(stage) ? 'no stage yet' : name),
  belowTarget: ({ value, target, gap }) => `answered ${value}, target ${target}, gap ${gap}`,
  todaysBehaviour: ({ value, text }) => `Today (${value}): ${text}`,
  nextBehaviour: ({ next, text }) => `Next (${next}): ${text}`,
  contradictions: 'What was measured contradicts these answers',
  leftOut: ({ shown, total }) => `Shown: ${shown} of ${total}. The rest is left out, because GitHub drops a summary that is too long; -f markdown has it all.`,
  sectionLeftOut: (title) => `"${title}" is left out, because GitHub drops a summary that is too long; -f markdown has it all.`,
  annotations: {
    verdict: 'RevOps maturity',
    contradicted: 'Contradicted by what was measured',
    withoutEvidence: 'No evidence',
    unknown: "Don't know",
    more: 'More than is shown here',
  },
  withoutEvidence: ({ question, value }) => `"${question}" is answered ${value}, in the top levels, without evidence`,
  moreAnnotations: ({ warnings, unknown }) =>
    `Not shown: ${[...(warnings === 0 ? [] : [count(warnings, 'warning')]), ...(unknown === 0 ? [] : [`${count(unknown, 'answer')} "don't know"`])].join(' and ')}. GitHub shows ten of a kind in one step; the report has them all.`,
};
