// The words of the interview itself, in one object per language. What a framework says is not among them.

/** The keys' names are symbols and letters that stay the same in every language. */
export interface InterviewKeyLabels {
  readonly answer: string;
  readonly tick: string;
  readonly typeNumber: string;
  readonly move: string;
  readonly take: string;
  readonly goOn: string;
  readonly back: string;
  readonly forward: string;
  readonly note: string;
  readonly evidence: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly skip: string;
  readonly clear: string;
  readonly go: string;
  readonly review: string;
  readonly pause: string;
  readonly more: string;
  readonly keep: string;
  readonly add: string;
  readonly cancel: string;
  readonly earlier: string;
  readonly change: string;
  readonly finish: string;
  readonly scroll: string;
  readonly close: string;
}

export interface InterviewHintLabels {
  readonly 'stray-key': string;
  readonly 'no-such-option': string;
  readonly 'choose-first': string;
  readonly 'first-question': string;
  readonly 'reason-needed': string;
  readonly 'not-a-number': string;
  readonly 'nothing-found': string;
  readonly 'not-for-symptoms': string;
  readonly 'pasted-letters': string;
  readonly unsaved: string;
  readonly cleared: string;
}

/** Counts are not negative. */
export interface InterviewLabels {
  readonly keys: InterviewKeyLabels;
  readonly hints: InterviewHintLabels;
  readonly of: (done: number, total: number) => string;
  readonly skippedCount: (count: number) => string;
  /** "People 3 of 7" */
  readonly within: (title: string, done: number, total: number) => string;
  readonly symptoms: string;
  /** Group of symptoms: "Outgrown: Early Phase". */
  readonly outgrown: (stage: string) => string;
  readonly yes: string;
  readonly no: string;
  /** As something to choose, beside yes and no. */
  readonly unknownChoice: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly skipped: string;
  readonly open: string;
  readonly ticked: (count: number, total: number) => string;
  readonly lookAt: string;
  readonly carefulIf: string;
  readonly askWhom: string;
  readonly about: string;
  readonly answer: string;
  readonly note: string;
  readonly evidence: string;
  readonly reason: string;
  readonly number: string;
  readonly goTo: string;
  /** Marks in the review. */
  readonly noteMark: string;
  readonly evidenceMark: string;
  readonly more: string;
  readonly review: string;
  readonly finish: string;
  readonly withoutAnswer: (count: number) => string;
  readonly finishAnyway: string;
  readonly allAnswered: string;
  readonly paused: string;
  readonly done: string;
  readonly keysTitle: string;
  readonly notSaved: (message: string) => string;

  /** Line by line: what follows "Question 3 of 28". */
  readonly question: (number: number, total: number) => string;
  readonly currentAnswer: string;
  readonly plainHelp: readonly string[];
  readonly plainReviewHelp: string;
  readonly plainChecklist: string;
  /** The unit is null where the question has none. */
  readonly plainNumber: (unit: string | null) => string;
  readonly plainReasonNeeded: string;
  readonly plainUnknownCommand: (line: string) => string;
  readonly plainHelpHint: string;
  readonly several: (count: number) => string;
  readonly saved: string;
  readonly chooseFramework: string;
  readonly extent: (questions: number, minutes: number) => string;
  readonly askOrganization: string;
  readonly nothingChosen: string;
  readonly nothingChosenHint: string;
  readonly chooseOne: (count: number) => string;
}

export const interviewLabelsEn: InterviewLabels = {
  keys: {
    answer: 'answer',
    tick: 'tick',
    typeNumber: 'type the number',
    move: 'move',
    take: 'take',
    goOn: 'confirm',
    back: 'back',
    forward: 'forward',
    note: 'note',
    evidence: 'evidence',
    unknown: "don't know",
    notApplicable: 'n/a',
    skip: 'skip',
    clear: 'clear the answer',
    go: 'go to',
    review: 'review',
    pause: 'pause',
    more: 'more',
    keep: 'keep',
    add: 'keep it',
    cancel: 'cancel',
    earlier: 'earlier pieces',
    change: 'change',
    finish: 'finish',
    scroll: 'scroll',
    close: 'close',
  },
  hints: {
    'stray-key': 'That key does nothing here; ? shows the keys.',
    'no-such-option': 'There is no such option.',
    'choose-first': 'Choose an answer first.',
    'first-question': 'This is the first question.',
    'reason-needed': 'A few words on why it does not apply, please; Esc cancels.',
    'not-a-number': 'Digits and a decimal point, please; Esc cancels.',
    'nothing-found': 'Nothing matches.',
    'not-for-symptoms': "Here it is only yes, no or don't know.",
    'pasted-letters': 'Pasted text was left out; press n first to paste a note.',
    unsaved: 'Not everything is saved. The same key again leaves all the same.',
    cleared: 'The answer is cleared.',
  },
  of: (done, total) => `${done} of ${total}`,
  skippedCount: (count) => `${count} skipped`,
  within: (title, done, total) => `${title} ${done} of ${total}`,
  symptoms: 'Signs',
  outgrown: (stage) => `Outgrown: ${stage}`,
  yes: 'Yes',
  no: 'No',
  unknownChoice: "Don't know",
  unknown: "don't know",
  notApplicable: 'not applicable',
  skipped: 'skipped',
  open: 'open',
  ticked: (count, total) => `${count} of ${total}`,
  lookAt: 'Look at',
  carefulIf: 'Careful if',
  askWhom: 'Ask',
  about: 'About',
  answer: 'Answer',
  note: 'Note',
  evidence: 'Evidence',
  reason: 'Why not',
  number: 'Number',
  goTo: 'Go to',
  noteMark: 'note',
  evidenceMark: 'evidence',
  more: 'more',
  review: 'Review',
  finish: 'Finish',
  withoutAnswer: (count) => (count === 1 ? '1 question has no answer.' : `${count} questions have no answer.`),
  finishAnyway: 'Finish anyway? What is missing lowers coverage, not the score.',
  allAnswered: 'Every question has an answer.',
  paused: 'Paused.',
  done: 'Finished.',
  keysTitle: 'Keys',
  notSaved: (message) => `Saving failed: ${message} Your answers are kept here; every key tries again.`,

  question: (number, total) => `Question ${number} of ${total}`,
  currentAnswer: 'current answer',
  plainHelp: [
    'Type and press Enter:',
    '  3           the number of an answer (y or n where it is yes or no)',
    "  u           don't know",
    '  x REASON    not applicable, and why',
    '  n TEXT      keep a note; n - takes it out',
    '  e TEXT      add a piece of evidence; e - takes the last one out',
    '  s           skip',
    '  b, f        back, forward',
    '  g 7         go to question 7; or part of its id or text',
    '  c           clear the answer',
    '  r           review all answers',
    '  q           pause; everything is saved',
  ],
  plainReviewHelp: 'Type the number of a question to change it, finish to finish, b to go back, q to pause.',
  plainChecklist: 'Numbers tick and untick (1 3); an empty line confirms.',
  plainNumber: (unit) => (unit === null ? 'Type the number.' : `Type the number (${unit}).`),
  plainReasonNeeded: 'Please say why it does not apply: x REASON',
  plainUnknownCommand: (line) => `Not understood: ${line === '' ? 'an empty line' : line}.`,
  plainHelpHint: 'Type ? for help.',
  several: (count) => `${count} match:`,
  saved: 'Kept.',
  chooseFramework: 'What is to be assessed?',
  extent: (questions, minutes) => `${questions} questions, about ${minutes} minutes`,
  askOrganization: 'Which company is it? (Enter leaves it open)',
  nothingChosen: 'nothing was chosen',
  nothingChosenHint: 'Nothing was written. To name the framework at once: revmat assess ID -o FILE',
  chooseOne: (count) => `Type a number from 1 to ${count}.`,
};
