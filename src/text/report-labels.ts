// The words around a report's content. One object per language; a missing word does not compile.

export interface ReportLabels {
  /** The verdict of a company whose level is known. Scores are formatted already. */
  verdict(facts: { organization: string | null; level: string; score: string; max: string }): string;
  verdictWithoutLevel(facts: { organization: string | null; score: string; max: string; coverage: string; minimum: string }): string;
  verdictWithoutScore(facts: { organization: string | null }): string;
  verdictStaged(facts: { organization: string | null; stage: number; name: string; score: string | null; max: string }): string;
  heldBack(facts: { pillar: string; score: string }): string;
  because(facts: { question: string; today: string }): string;
  readonly nothingHoldsBack: string;
  readonly pillar: string;
  readonly pillars: string;
  readonly dimension: string;
  readonly score: string;
  readonly level: string;
  readonly target: string;
  readonly gap: string;
  readonly lowestAnswer: string;
  readonly coverage: string;
  readonly stage: string;
  readonly overall: string;
  readonly constraintMark: string;
  readonly constraint: string;
  readonly noScore: string;
  readonly noLevel: string;
  readonly fragileMark: string;
  readonly fragile: string;
  scope(facts: { framework: string; version: string; date: string | null; respondent: string | null }): string;
  otherVersion(facts: { answered: string; current: string }): string;
  answered(facts: { answered: number; total: number; unknown: number; notApplicable: number; coverage: string }): string;
  bounds(facts: { missing: number; lower: string; upper: string }): string;
  evidencedScore(facts: { count: number; score: string; evidenced: string }): string;
  readonly nextSteps: string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly topGaps: string;
  readonly noGaps: string;
  moreGaps(count: number): string;
  readonly today: string;
  readonly next: string;
  readonly seen: string;
  readonly note: string;
  readonly themes: string;
  readonly kpiLens: string;
  readonly notBanded: string;
  band(facts: { band: number; count: number }): string;
  readonly tooHigh: string;
  contradicts(facts: { question: string; claimed: number; band: number }): string;
  readonly quickWins: string;
  readonly bigBets: string;
  readonly sequence: string;
  readonly days1to30: string;
  readonly days31to60: string;
  readonly days61to90: string;
  readonly later: string;
  readonly sequenceNote: string;
  more(count: number): string;
  readonly waiting: string;
  waitsFor(steps: string): string;
  readonly stageView: string;
  stageReached(facts: { stage: number; name: string }): string;
  stageNext(facts: { stage: number; name: string; progress: string }): string;
  readonly blocking: string;
  readonly pushesOn: string;
  outgrown(facts: { yes: number; asked: number; name: string }): string;
  contradiction(facts: { stage: string }): string;
  readonly openPoints: string;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly withoutEvidence: string;
  readonly owner: string;
  readonly effort: string;
  readonly impact: string;
  readonly doneWhen: string;
  readonly how: string;
  readonly why: string;
  readonly allAnswers: string;
  readonly question: string;
  readonly answer: string;
  readonly state: { readonly answered: string; readonly unknown: string; readonly 'not-applicable': string; readonly unanswered: string };
  readonly limits: string;
  readonly limitsText: string;
  fidelity(facts: { fidelity: 'quoted' | 'condensed' | 'own'; title: string; note: string | null }): string;
  readonly step: string;
  readonly when: string;
}

const who = (organization: string | null) => organization ?? 'This company';

export const reportLabelsEn: ReportLabels = {
  verdict: ({ organization, level, score, max }) => `${who(organization)} is ${level} (${score} of ${max})`,
  verdictWithoutLevel: ({ organization, score, max, coverage, minimum }) =>
    `${who(organization)} scores ${score} of ${max}, but with ${coverage} answered no level is named (${minimum} are needed)`,
  verdictWithoutScore: ({ organization }) => `${who(organization)} has no score: nothing has been answered yet`,
  verdictStaged: ({ organization, stage, name, score, max }) =>
    `${who(organization)} has reached stage ${stage}, ${name}${score === null ? '' : ` (mean ${score} of ${max})`}`,
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
  otherVersion: ({ answered, current }) => `The answers were given for version ${answered} of the framework; this report uses ${current}.`,
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
  notBanded: 'not banded',
  band: ({ band, count }) => `outcome band ${band} of ${count}`,
  tooHigh: 'higher than is healthy',
  contradicts: ({ question, claimed, band }) =>
    claimed > band ? `contradicts "${question}": answered at level ${claimed}, the outcome lies in band ${band}` : `better than "${question}" would suggest: answered at level ${claimed}, the outcome lies in band ${band}`,
  quickWins: 'Quick wins',
  bigBets: 'Big bets',
  sequence: 'What to begin when',
  days1to30: 'Days 1-30',
  days31to60: 'Days 31-60',
  days61to90: 'Days 61-90',
  later: 'Later',
  sequenceNote: 'Three steps at a time. Effort S is up to two weeks, M up to a quarter, L longer; planned with two weeks, two months and four.',
  more: (count) => `and ${count} more`,
  waiting: 'Waiting for other steps',
  waitsFor: (steps) => `waits for ${steps}`,
  stageView: 'Stage',
  stageReached: ({ stage, name }) => `Reached: ${stage}, ${name}`,
  stageNext: ({ stage, name, progress }) => `Next: ${stage}, ${name}; ${progress} of the gate questions pass it already`,
  blocking: 'What blocks the next stage',
  pushesOn: 'What pushes companies on from here',
  outgrown: ({ yes, asked, name }) => `${yes} of ${asked} signs of having outgrown ${name} were seen.`,
  contradiction: ({ stage }) => `contradicts the stage: a sign of having outgrown ${stage} is still there`,
  openPoints: 'Open points',
  dontKnow: "Don't know",
  notApplicable: 'Not applicable',
  unanswered: 'Not answered',
  withoutEvidence: 'In the top levels without evidence',
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
  fidelity: ({ fidelity, title, note }) =>
    `${{ quoted: 'Quoted from', condensed: 'Condensed from', own: 'Own wording; structure after' }[fidelity]} ${title}.${note === null ? '' : ` ${note}`}`,
  step: 'Step',
  when: 'When',
};
