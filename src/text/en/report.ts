// The words around a report's content, in English.
import { formatNumber } from '../numbers.ts';
import { formatQuantity } from '../quantities.ts';
import type { ReportLabels } from '../report-labels.ts';
import { htmlEn } from './html.ts';
import { exportsEn } from './exports.ts';

const who = (organization: string | null) => organization ?? 'This company';

/** What lies below the first stage has no name, only its number. */
const which = (stage: number, name: string) => (name === String(stage) ? null : `${stage}, ${name}`);

export const reportEn: ReportLabels = {
  language: 'en',
  verdict: ({ organization, level, score, max }) => `${who(organization)} is ${level} (${score} of ${max})`,
  verdictWithoutLevel: ({ organization, score, max, coverage, minimum }) =>
    `${who(organization)} scores ${score} of ${max}, but with ${coverage} answered no level is named (${minimum} are needed)`,
  verdictWithoutScore: ({ organization, applies }) => `${who(organization)} has no score: ${applies ? 'nothing has been answered yet' : 'none of the questions applies'}`,
  verdictStaged: ({ organization, stage, name, score, max }) => {
    const place = which(stage, name);
    return `${who(organization)} has reached ${place === null ? 'none of the stages' : `stage ${place}`}${score === null ? '' : ` (mean ${score} of ${max})`}`;
  },
  heldBack: ({ pillar, score }) => `held back by ${pillar} (${score})`,
  because: ({ question, today }) => `Lowest answer there: ${question} "${today}"`,
  nothingHoldsBack: 'with all pillars level',
  pillar: 'Pillar',
  pillars: 'Pillars',
  dimension: 'Dimension',
  score: 'Score',
  level: 'Level',
  target: 'Target',
  gap: 'Gap',
  lowestAnswer: 'Lowest answer',
  coverage: 'Coverage',
  stage: 'Stage',
  overall: 'Overall',
  constraintMark: '◀',
  constraint: 'the constraint: the weakest pillar, which holds the whole back',
  noScore: 'no score',
  noLevel: 'too few answers',
  fragileMark: '~',
  fragile: 'one answer, one option up or down, would change this level',
  scope: ({ framework, version, date, respondent }) => [`${framework} ${version}`, date, respondent].filter((part) => part !== null).join(' · '),
  seenThrough: ({ title, version, missing, unfitting, total }) =>
    [
      `The answers were given to ${title} ${version}.`,
      missing.length === 0 ? `That asks all ${total} questions here.` : `That asks ${total - missing.length} of the ${total} questions here; missing: ${missing.join(', ')}.`,
      unfitting.length === 0 ? null : `Answered there on another scale, so left open here: ${unfitting.join(', ')}.`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  otherVersion: ({ answered, current, changed }) =>
    [
      `The answers were given for version ${answered} of the framework; this report uses ${current}.`,
      ...(changed === 0 ? [] : [changed === 1 ? 'One is to a question that has changed since.' : `${changed} of them are to questions that have changed since.`]),
    ].join(' '),
  answered: ({ answered, total, unknown, notApplicable, coverage }) =>
    [
      `${answered} of ${total} answered`,
      ...(unknown > 0 ? [`${unknown} don't know`] : []),
      ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
      `coverage ${coverage}`,
    ].join(', '),
  bounds: ({ missing, lower, upper }) =>
    `If ${missing === 1 ? 'the missing one were lowest or highest' : `the ${missing} missing ones were all lowest or all highest`}: ${lower} to ${upper}.`,
  evidencedScore: ({ count, score, evidenced }) =>
    `${count === 1 ? 'One answer in the top levels has' : `${count} answers in the top levels have`} no evidence; held a level lower, ${score} would be ${evidenced}.`,
  nextSteps: 'Next three steps',
  strengths: 'Strengths to keep',
  noStrengths: 'No answer has reached its target yet.',
  topGaps: 'Widest gaps',
  noGaps: 'Every answered question is at or above its target.',
  moreGaps: (count) => `${count} more ${count === 1 ? 'question lies' : 'questions lie'} below target.`,
  today: 'Today',
  next: 'Next',
  seen: 'Seen',
  note: 'Note',
  themes: 'Across the pillars',
  kpiLens: 'Measured outcomes beside the answers',
  notBanded: {
    'no-value': () => 'not banded: it cannot be computed from its inputs',
    trend: () => 'not banded: only its change over time says something',
    'no-bands': () => 'not banded: there are no bands for it',
    'unknown-cohort': ({ cohorts }) => `not banded: the bands are for ${cohorts.join(', ')}; say which in the profile, such as segment: ${cohorts[0] ?? ''}`,
  },
  band: ({ band, count, range }) => `outcome band ${band} of ${count} (${range})`,
  bandRange: ({ low, high, unit, direction }) => {
    const isLower = direction === 'lower';
    if (low === null) return high === null ? 'any value' : isLower ? `${formatQuantity(high, unit)} or less` : `below ${formatQuantity(high, unit)}`;
    if (high === null) return isLower ? `above ${formatQuantity(low, unit)}` : `${formatQuantity(low, unit)} or more`;
    return `${formatNumber(low)} to ${formatQuantity(high, unit)}`;
  },
  benchmark: ({ source, year, undated, mapping, cohort }) =>
    `Bands${cohort === 'any' ? '' : ` for ${cohort}`}: ${source}, ${undated ? `undated, read ${year}` : year}; ${{ published: 'cuts as published', derived: 'cuts derived from published figures', own: 'cuts of our own' }[mapping]}`,
  oldBenchmark: ({ year }) => `the figures behind this band are of ${year}, more than three years before the assessment`,
  scorecard: 'KPI scorecard',
  ledBy: (team) => `led by ${team}`,
  kpi: 'KPI',
  metric: 'Metric',
  notMeasured: 'not measured',
  measured: 'Measured',
  outcome: 'Outcome',
  tooHigh: 'higher than is healthy',
  contradicts: ({ question, claimed, band }) =>
    claimed > band ? `contradicts "${question}": answered at level ${claimed}, the outcome lies in band ${band}` : `better than "${question}" would suggest: answered at level ${claimed}, the outcome lies in band ${band}`,
  quickWins: 'Quick wins',
  bigBets: 'Big bets',
  fillIns: 'Fill-ins',
  sequence: 'What to begin when',
  days1to30: 'Days 1-30',
  days31to60: 'Days 31-60',
  days61to90: 'Days 61-90',
  later: 'Later',
  sequenceNote: 'Three steps at a time. Effort S is up to two weeks, M up to a quarter, L longer; planned with two, eight and sixteen weeks.',
  more: (count) => `and ${count} more`,
  waiting: 'Waiting for other steps',
  waitsFor: (steps) => `waits for ${steps}`,
  stageView: 'Stage',
  stageReached: ({ stage, name }) => `Reached: ${which(stage, name) ?? 'none of the stages'}`,
  stageNext: ({ stage, name, progress }) =>
    `Next: ${stage}, ${name}; ${progress === null ? 'none of the gate questions applies' : `${progress} of the gate questions pass it already`}`,
  blocking: 'What blocks the next stage',
  pushesOn: 'What pushes companies on from here',
  outgrown: ({ yes, asked, name }) => `${yes} of ${asked} signs of having outgrown ${name} were seen.`,
  contradiction: ({ stage }) => `contradicts the stage: a sign of having outgrown ${stage} is still there`,
  openPoints: 'Open points',
  dontKnow: "Don't know",
  notApplicable: 'Not applicable',
  notAsked: {
    profile: ({ fact, value }) => `not asked: the profile says ${fact}: ${value}`,
    answer: ({ question, value }) => `not asked: "${question}" was answered ${value}`,
    notApplicable: ({ question }) => `not asked: "${question}" does not apply`,
  },
  unanswered: 'Not answered',
  withoutEvidence: 'In the top levels without evidence',
  changedSince: 'Answered before the question changed',
  owner: 'Owner',
  effort: 'Effort',
  impact: 'Impact',
  doneWhen: 'Done when',
  how: 'How',
  why: 'Why',
  allAnswers: 'All answers',
  question: 'Question',
  answer: 'Answer',
  state: { answered: 'answered', unknown: "don't know", 'not-applicable': 'not applicable', unanswered: 'not answered' },
  limits: 'Limits',
  limitsText:
    'A self-assessment, not an audit: scores are what people said. Levels are not market percentiles, and a gap is a planning input, not proof of impact.',
  retired: (count) =>
    count === 1
      ? 'One entry of an earlier version of the framework is kept under "retired" and does not count.'
      : `${count} entries of earlier versions of the framework are kept under "retired" and do not count.`,
  fidelity: ({ fidelity, title, note }) =>
    `${{ quoted: 'Quoted from', condensed: 'Condensed from', own: 'Own wording; structure after' }[fidelity]} ${title}.${note === null ? '' : ` ${note}`}`,
  step: 'Step',
  when: 'When',
  html: htmlEn,
  exports: exportsEn,
};
