// What the program's exit codes mean; nothing else decides them.
export const exitCode = {
  fine: 0,
  /** The answer is no: a gate failed, validate found errors. */
  no: 1,
  /** It could not be evaluated: usage, unreadable or invalid input, no terminal. */
  notEvaluated: 2,
  /** Our bug. */
  bug: 70,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
