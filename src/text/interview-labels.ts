// The words of the interview itself, in one object per language. What a framework says is not among them.
import type { NotAskedLabels } from './not-asked.ts';

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
  readonly 'number-first': string;
  readonly 'first-question': string;
  readonly 'reason-needed': string;
  readonly 'not-a-number': string;
  readonly 'not-for-symptoms': string;
  readonly 'not-asked': string;
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
  readonly notAsked: string;
  /** Why it is not; an earlier question by its number. */
  readonly notAskedReason: NotAskedLabels;
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
  readonly nothingFound: string;
  /** Marks in the review. */
  readonly noteMark: string;
  readonly evidenceMark: string;
  readonly more: string;
  readonly review: string;
  readonly finish: string;
  readonly withoutAnswer: (count: number) => string;
  readonly finishAnyway: string;
  readonly allAnswered: string;
  /** Where conditions leave nothing to ask. */
  readonly noneAsked: string;
  readonly paused: string;
  readonly done: string;
  readonly keysTitle: string;
  readonly notSaved: (message: string) => string;

  /** Line by line. `number` is what one goes to it by; `place` and `total` count only what is asked. */
  readonly question: (number: number, place: number, total: number) => string;
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
  readonly enterTakes: (id: string) => string;
}
