// Gates from the command line, laid over those of the project.
import { noGates, type Gates } from '../model/config.ts';
import { parseIdScore } from './id-score.ts';
import { UserError } from './user-error.ts';

export interface GateOptions {
  readonly failUnder?: readonly string[];
  readonly minCoverage?: string;
}

/** Throws a UserError for what is no gate. */
export function parseGates({ failUnder = [], minCoverage }: GateOptions): Gates {
  const scores = new Map(failUnder.map(parseScore));
  const overall = scores.get('overall') ?? null;
  scores.delete('overall');
  return { ...noGates, overall, pillars: scores, coverage: minCoverage === undefined ? null : parseCoverage(minCoverage) };
}

/** What is given counts before what the project says about the same. */
export function layGates(given: Gates, project: Gates): Gates {
  return { overall: given.overall ?? project.overall, pillars: new Map([...project.pillars, ...given.pillars]), coverage: given.coverage ?? project.coverage };
}

export function hasGates({ overall, pillars, coverage }: Gates): boolean {
  return overall !== null || pillars.size > 0 || coverage !== null;
}

function parseScore(text: string): readonly [string, number] {
  const { id, score } = parseIdScore('--fail-under', text, '--fail-under overall=2.5, or --fail-under people=3');
  return [id, score];
}

function parseCoverage(text: string): number {
  const share = /^\s*(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw new UserError(`--min-coverage ${text} is no share from 0 to 1`, { hint: 'Such as: --min-coverage 0.8' });
}
