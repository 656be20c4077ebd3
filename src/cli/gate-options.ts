// Gates from the command line.
import { evidenceScopes, type EvidenceScope, type Gates, type ScoreGate } from '../model/gates.ts';
import { parseIdScore } from './id-score.ts';
import { parseDay } from './iso-date.ts';
import { UserError } from './user-error.ts';

export interface GateOptions {
  readonly failUnder?: readonly string[];
  readonly warnUnder?: readonly string[];
  readonly minStage?: string;
  readonly minCoverage?: string;
  /** True: without a word behind it. */
  readonly requireEvidence?: EvidenceScope | true;
  readonly maxEvidenceAge?: string;
  readonly kpi?: readonly string[];
  readonly forbidSymptom?: readonly string[];
  readonly baseline?: string;
  readonly tolerance?: string;
  readonly updateBaseline?: boolean;
  readonly date?: string;
  readonly strict?: boolean;
}

export interface GivenGates {
  /** Without that of the baseline. */
  readonly gates: Gates;
  /** As given; null: what the project says, if anything. */
  readonly baseline: { readonly file: string | null; readonly tolerance: number | null };
  /** The day to count ages to; null: that of the assessment. */
  readonly day: string | null;
  /** What is a warning fails as well. */
  readonly strict: boolean;
  readonly update: boolean;
}

/** In a list of these a symptom is meant by its id, and by this one all that contradict the stage. */
const contradicting = 'contradicting';

/** Throws a UserError for what is no gate. */
export function parseGates(options: GateOptions): GivenGates {
  const { failUnder = [], warnUnder = [], minStage, minCoverage, requireEvidence, maxEvidenceAge, kpi = [], forbidSymptom = [], baseline, tolerance } = options;
  const severity = 'error';
  const of = requireEvidence === undefined || requireEvidence === true ? evidenceScopes[0] : requireEvidence;
  return {
    gates: [
      ...failUnder.map((text) => parseScore('--fail-under', text, 'error')),
      ...warnUnder.map((text) => parseScore('--warn-under', text, 'warning')),
      ...(minStage === undefined ? [] : [{ rule: 'stage', min: parseNumber('--min-stage', minStage, '--min-stage 3'), severity } as const]),
      ...(minCoverage === undefined ? [] : [{ rule: 'coverage', min: parseCoverage(minCoverage), severity } as const]),
      ...(requireEvidence === undefined ? [] : [{ rule: 'evidence', of, severity } as const]),
      ...(maxEvidenceAge === undefined ? [] : [{ rule: 'evidence-age', of, days: parseAge(maxEvidenceAge), severity } as const]),
      ...kpi.map(parseKpi),
      ...forbidSymptom.map((id) => ({ rule: 'symptom', id: id === contradicting ? null : id, severity }) as const),
    ],
    baseline: { file: baseline ?? null, tolerance: tolerance === undefined ? null : parseTolerance(tolerance) },
    day: parseDay('--date', options.date),
    strict: options.strict === true,
    update: options.updateBaseline === true,
  };
}

function parseScore(option: string, text: string, severity: 'error' | 'warning'): ScoreGate {
  const { id, score } = parseIdScore(option, text, `${option} overall=2.5, or ${option} people=3`);
  return { rule: 'score', kind: null, id, min: score, severity };
}

function parseCoverage(text: string): number {
  const share = /^\s*(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw new UserError(`--min-coverage ${text} is no share from 0 to 1`, { hint: 'Such as: --min-coverage 0.8' });
}

function parseAge(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new UserError(`--max-evidence-age ${text} is no number of days`, { hint: 'Such as: --max-evidence-age 365' });
}

function parseTolerance(text: string): number {
  const tolerance = parseNumber('--tolerance', text, '--tolerance 0.1');
  if (tolerance >= 0) return tolerance;
  throw new UserError(`--tolerance ${text} is below 0`, { hint: 'It says how far a score may fall, such as: --tolerance 0.1' });
}

function parseNumber(option: string, text: string, such: string): number {
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return Number(text);
  throw new UserError(`${option} ${text} is no number`, { hint: `Such as: ${such}` });
}

/** `win-rate=20..50`, `win-rate=20..`, `win-rate=..50`. */
function parseKpi(text: string): Gates[number] {
  const number = '-?\\d+(?:\\.\\d+)?';
  const found = new RegExp(`^\\s*(?<id>[^=\\s]+)\\s*=\\s*(?<min>${number})?\\s*\\.\\.\\s*(?<max>${number})?\\s*$`).exec(text)?.groups;
  const [min, max] = [found?.['min'], found?.['max']].map((limit) => (limit === undefined ? null : Number(limit))) as [number | null, number | null];
  if (found === undefined || (min === null && max === null)) throw new UserError(`--kpi ${text} is not of the form id=min..max`, { hint: 'Such as: --kpi win-rate=20..50, or with one end: --kpi win-rate=20..' });
  if (min !== null && max !== null && min > max) throw new UserError(`--kpi ${text} goes from ${min} down to ${max}, so nothing passes`, { hint: `Did you mean ${found['id']}=${max}..${min}?` });
  return { rule: 'kpi', id: found['id'] ?? '', min, max, severity: 'error' };
}
