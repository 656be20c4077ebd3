// Gates and what stands behind them in words. Every text is one line, safe to print.
import type { Framework } from '../model/framework.ts';
import { roundTo } from '../model/rounding.ts';
import type { Rounding } from '../model/scoring-policy.ts';
import type { Cause, GateResult } from '../score/gates.ts';
import { formatNumber, formatScore, formatShare } from '../text/numbers.ts';
import { plain } from '../text/plain.ts';
import { shortText } from '../text/quote-text.ts';
import { countOf } from './count-of.ts';

/** What the gate is about: `people`, `kpi win-rate`, `baseline overall`. */
export function nameGate({ rule, subject }: Pick<GateResult, 'rule' | 'subject'>): string {
  return ['kpi', 'symptom', 'baseline'].includes(rule) ? `${rule} ${subject}` : rule === 'evidence' || rule === 'evidence-age' ? rule : subject;
}

/** The value beside its limit, such as `2.3; at least 2.4 is needed`. */
export function explainGate(result: GateResult, { scoring }: Pick<Framework, 'scoring'>): string {
  const { rule, value, limit, of, causes, outcome } = result;
  switch (rule) {
    case 'evidence':
      return of === 0 ? 'no answer needs any' : value === 0 ? `there for ${of === 1 ? 'the one answer that needs' : `all ${of} answers that need`} some` : `${value} of ${countOf(of ?? 0, 'answer')} that ${of === 1 ? 'needs' : 'need'} some ${value === 1 ? 'has' : 'have'} none`;
    case 'evidence-age':
      if (outcome !== 'passed') return `that of ${causes.length} of ${countOf(of ?? 0, 'answer')} is undated or older than ${countOf(limit.max ?? 0, 'day')}`;
      return of === 0 ? 'no answer that needs some has any' : `the oldest is ${countOf(value ?? 0, 'day')} old; at most ${limit.max} may be`;
    case 'symptom':
      return value === 0 ? 'not answered yes; it must not be' : result.subject === 'contradicting' ? `${countOf(value ?? 0, 'symptom')} of a stage below the one reached answered yes; none may be` : 'answered yes; it must not be';
    case 'coverage':
      return needs(formatShare(value ?? 0), limit, showPercent);
    case 'baseline':
      return explainBaseline(result, scoring.rounding);
    case 'kpi':
      return needs(value === null ? 'no reading' : String(value), limit, String);
    case 'stage':
      return needs(String(value), limit, String);
    case 'question':
      return needs(value === null ? whyNoValue(causes) : formatNumber(value), limit, String);
    default:
      // A limit is shown as it is written: rounding it would hide why something fails.
      return needs(value === null ? whyNoScore(causes) : formatScore(value, scoring.rounding), limit, String);
  }
}

/** An answer that does not apply is behind nothing, so where it is the only one there are no causes. */
function whyNoValue([cause]: readonly Cause[]): string {
  return stateWords[cause?.because === 'not-answered' ? cause.state : 'not-applicable'];
}

function whyNoScore(causes: readonly Cause[]): string {
  const applies = causes.some((cause) => 'state' in cause && cause.state !== 'not-applicable');
  return `no score, since nothing in it ${applies ? 'is answered' : 'applies'}`;
}

/** Without a place: `shared-goals: 2 of 5; at 5 it would add 0.43`. */
export function explainCause(cause: Cause): string {
  return `${plain(cause.id)}: ${describe(cause)}`;
}

function describe(cause: Cause): string {
  switch (cause.because) {
    case 'low':
      return `${cause.value === null ? 'not known, which counts as the lowest' : `${formatNumber(cause.value)} of ${formatNumber(cause.top)}`}; at ${formatNumber(cause.top)} it would add ${formatNumber(cause.adds)}`;
    case 'not-answered':
      return stateWords[cause.state];
    case 'blocks':
      return `${cause.value === null ? 'not answered' : formatNumber(cause.value)}, which does not pass the next stage`;
    case 'no-evidence':
      return `${formatNumber(cause.value)}, without evidence`;
    case 'undated':
      return `${formatNumber(cause.value)}, with evidence that bears no date (2026-10-14, 2026-10 or 2026-Q3)`;
    case 'future':
      return `${formatNumber(cause.value)}, with evidence of ${cause.date}, which has not come yet`;
    case 'too-old':
      return `${formatNumber(cause.value)}, with evidence of ${cause.date}, ${countOf(cause.age, 'day')} old`;
    case 'fell':
      return `${cause.value === null ? stateWords[cause.state] : formatNumber(cause.value)}, ${cause.before === null ? 'and did not count before' : `and was ${formatNumber(cause.before)} before`}`;
    case 'reading':
      return describeReading(cause.reading);
    case 'symptom':
      return `of stage ${cause.stage}: ${shortText(cause.text)}`;
  }
}

const stateWords = { answered: 'answered', unknown: 'answered "don\'t know"', 'not-applicable': 'not applicable', unanswered: 'not answered' } as const;

function describeReading(reading: Extract<Cause, { because: 'reading' }>['reading']): string {
  if (reading === null) return 'not measured';
  const { value, inputs, period, source } = reading;
  const numbers = value !== null ? [`given as ${value}`] : [...(inputs ?? [])].map(([id, number]) => `${id} ${number}`);
  return [numbers.join(', '), ...[period, source].flatMap((text) => (text === null ? [] : [shortText(text)]))].join('; ');
}

/** As many digits as it takes to see the difference. */
function explainBaseline({ subject, value, limit, outcome, causes }: GateResult, rounding: Rounding): string {
  const before = limit.min ?? 0;
  if (subject === 'stage') return needs(String(value ?? 'no stage'), limit, String);
  const show = (decimals: number) => (number: number): string => (subject === 'coverage' ? `${roundTo(number * 100, { ...rounding, decimals })} %` : roundTo(number, { ...rounding, decimals }).toFixed(decimals));
  const enough = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((more) => (subject === 'coverage' ? 0 : rounding.decimals) + more).find((decimals) => outcome === 'passed' || value === null || show(decimals)(value) !== show(decimals)(before));
  const shown = show(enough ?? 9);
  return needs(value === null ? whyNoScore(causes) : shown(value), limit, shown);
}

function needs(value: string, { min, max }: GateResult['limit'], show: (limit: number) => string): string {
  const range = min === null ? `at most ${show(max ?? 0)}` : max === null ? `at least ${show(min)}` : `${show(min)} to ${show(max)}`;
  return `${value}; ${range} is needed`;
}

function showPercent(share: number): string {
  return `${Number((share * 100).toFixed(6))} %`;
}
