// One part of a framework with a score, as options take it: people=3.
import { UserError } from './user-error.ts';

export interface IdScore {
  readonly id: string;
  readonly score: number;
}

/** `such`: examples for the hint. Throws a UserError for what is not of the form. */
export function parseIdScore(option: string, text: string, such: string): IdScore {
  const found = /^\s*(?<id>[^=\s]+)\s*=\s*(?<score>-?\d+(?:\.\d+)?)\s*$/.exec(text)?.groups;
  if (found?.['id'] === undefined) throw new UserError(`${option} ${text} is not of the form id=score`, { hint: `Such as: ${such}` });
  return { id: found['id'], score: Number(found['score']) };
}
