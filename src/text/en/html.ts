// The words that only a report with pictures needs, in English.
import type { HtmlLabels } from '../html-labels.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const overall = {
  mean: 'The overall score is the weighted mean of the pillars.',
  min: 'The overall score is that of the weakest pillar.',
  capped: 'The overall score is the weighted mean of the pillars, but at most one level above the weakest.',
  questions: 'The overall score is the mean over all questions.',
  sum: 'The overall score is the sum of the pillars.',
};

export const htmlEn: HtmlLabels = {
  kind: 'Revenue operations maturity report',
  skip: 'Skip to the findings',
  contents: 'Contents',
  framework: 'Framework',
  date: 'Date',
  respondent: 'Answered by',
  day: (date) => {
    const [, year = '', month = '', day = ''] = /^(.+)-(\d\d)-(\d\d)$/.exec(date) ?? [];
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  month: (date) => {
    const [, year = '', month = ''] = /^(.+)-(\d\d)-\d\d$/.exec(date) ?? [];
    return `${(months[Number(month) - 1] ?? month).slice(0, 3)} ${year}`;
  },
  theConstraint: 'The constraint',
  keyFigures: 'Key figures',
  outOf: (max) => `of ${max}`,
  range: 'Range',
  rangeNote: 'at worst and at best',
  wholeRange: 'nothing is missing',
  standing: ({ target, gap, reached }) => `target ${target}${reached ? ', reached' : gap === null ? '' : `, gap ${gap}`}`,
  barTitle: ({ pillar, score, max, level }) => `${pillar}: ${score === null ? 'no score' : `${score} of ${max}`}${level === null ? '' : `, ${level}`}`,
  barDescription: ({ target, lower, upper }) => `Target ${target}.${lower === null || upper === null ? '' : ` If all that is missing were lowest or highest: ${lower} to ${upper}.`}`,
  profileNote: 'The bar is the score and the mark above it the target; lines divide the levels. A thin line across the end of a bar shows what the score would be if all that is missing were lowest, or highest.',
  radarTitle: 'Scores and targets of the pillars',
  radarDescription: (parts) => `${parts.map(({ pillar, score, target }) => `${pillar}: ${score ?? 'no score'}, target ${target}`).join('; ')}.`,
  numbers: 'The pillars in numbers',
  heatmap: 'Where each part stands',
  heatmapNote: 'The cell with the score is the level that has been reached; "target" marks the level that is aimed at.',
  targetHere: 'target',
  targetReached: 'target reached',
  reachedHere: 'reached',
  fromTo: ({ from, to }) => `${from} to ${to}`,
  impactOf: (impact) => `${impact} of 5`,
  bandScaleTitle: 'Bands, from worst to best',
  technology: 'Technology',
  remarksAndEvidence: 'Notes and evidence',
  roadmap: 'Roadmap',
  phasesTitle: ({ from, to }) => `Phases from ${from} to ${to}`,
  phase: ({ number, from, to, score }) => `Phase ${number}, ${from} to ${to}, leads to ${score}`,
  forecast: 'Forecast after each phase',
  priorities: 'Where effort and impact meet',
  answersOf: ({ pillar, answered, total }) => `${pillar}: ${answered} of ${total} answered`,
  method: 'Method and limits',
  howScored: ({ method, overall: how, unknown, minimum, share }) => [
    `An answer counts by its place between the lowest and the highest that its question offers. Answers are weighted and brought together part by part into the scores of the pillars. ${overall[how]}`,
    `What is not applicable leaves the calculation. What is not answered ${unknown === 'lowest' ? 'lowers the coverage, and "don\'t know" counts as the lowest answer as well' : 'or not known lowers the coverage, not the score'}; below a coverage of ${minimum} no level is named.`,
    'A gap is what a score lacks to its target: being above target in one place never makes up for another.',
    ...(method === 'staged' ? [`The stage rests on the gate questions alone: it is reached when ${share} of them pass it and every stage below, and none lies too far behind.`] : []),
  ],
  levels: 'The levels',
  begins: 'Begins at',
  meaning: 'Meaning',
  sourceAddress: 'Source',
  made: ({ framework, version }) => `Made with revmat from a self-assessment by ${framework} ${version}.`,
};
