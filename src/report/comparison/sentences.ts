// The sentences about a comparison that stand in more than one format, unwrapped and unescaped.
import { formatNumber, formatScore } from '../../text/numbers.ts';
import type { Direction } from '../../text/comparison-labels.ts';
import { formatChange, shownChange } from '../parts/changes.ts';
import { composeReading } from '../parts/kpi-sentences.ts';
import type { KpiView } from '../view.ts';
import type { ComparisonWords } from './format.ts';
import type { CarriedView, ComparisonView, ConstraintView, EvidenceChange, FactChange, GivenView, KpiChange, MoveView, ScoreChangeView, SideView, SymptomChange, TargetChange } from './view.ts';

type Sentences = readonly string[];

/** A score as it is shown here; `-` where there is none. */
export function composeScore(score: number | null, { rounding }: Pick<ComparisonView, 'rounding'>): string {
  return score === null ? '-' : formatScore(score, rounding);
}

/** One value where both are shown alike. */
export function composePair(before: string, after: string, { labels }: Pick<ComparisonWords, 'labels'>): string {
  return before === after ? after : labels.fromTo({ before, after });
}

export function composeVerdict(view: ComparisonView, { labels }: ComparisonWords): string {
  const { before, after } = view.overall;
  const organization = view.after.organization ?? view.before.organization;
  const max = String(view.scale.max);
  const score = (value: number | null) => (value === null ? null : composeScore(value, view));
  const change = shownChange(before.score, after.score, view.rounding);
  if (change === null) return `${labels.verdictWithoutScore({ organization, before: score(before.score), after: score(after.score), max })}.`;
  const direction: Direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const facts = { organization, direction, before: composeScore(before.score, view), after: composeScore(after.score, view), max, change: formatChange(change, view.rounding) };
  return `${labels.verdict(facts)}, ${labels.level({ before: before.levelName, after: after.levelName })}.`;
}

/** What holds the whole back, and the stage where there are stages; nothing where one of the two has no score. */
export function composeReasons(view: ComparisonView, { labels }: ComparisonWords): Sentences {
  const { overall, stage } = view;
  const named = (part: ConstraintView) => (part === null ? null : { pillar: part.title, score: composeScore(part.score, view) });
  const { before, after } = overall.constraint;
  const held = overall.change === null ? [] : [labels.constraint({ before: named(before), after: named(after), same: before?.id === after?.id })];
  return [...held, ...(stage === null ? [] : [labels.stage(stage)])];
}

/** When, by whom, and from which file. */
export function composeSide({ date, respondent, file }: SideView, { labels }: ComparisonWords): string {
  return [date ?? labels.noDate, ...whoOf(respondent), file].join(' · ');
}

function whoOf(respondent: SideView['respondent']): Sentences {
  const { role = null, id = null } = respondent ?? {};
  return role === null && id === null ? [] : [[role, id].filter((part) => part !== null).join(' ')];
}

/** What qualifies the comparison as a whole. */
export function composeNotices(view: ComparisonView, { labels, report }: ComparisonWords): Sentences {
  const { before, after, framework } = view;
  const [first = null] = whoOf(before.respondent);
  const [second = null] = whoOf(after.respondent);
  const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
  return [
    ...composeSeenThrough(before, after, report),
    ...(differ(before.organization, after.organization) ? [labels.otherOrganizations({ before: before.organization!, after: after.organization! })] : []),
    ...(differ(first, second) ? [labels.otherRespondents({ before: first!, after: second! })] : []),
    ...(before.date !== null && after.date !== null && before.date > after.date ? [labels.backwards] : []),
    ...[before, after].flatMap(({ file, carried }) => (carried === null ? [] : [labels.carried({ file, from: carried.from, to: framework.version })])),
  ];
}

/** Once where it is the same of both. */
function composeSeenThrough(before: SideView, after: SideView, report: ComparisonWords['report']): Sentences {
  const sentences = [before, after].flatMap(({ file, seenThrough }) => (seenThrough === null ? [] : [{ file, text: report.seenThrough(seenThrough) }]));
  const isSame = sentences.length === 2 && sentences[0]?.text === sentences[1]?.text;
  return isSame ? sentences.slice(1).map(({ text }) => text) : sentences.map(({ file, text }) => `${file}: ${text}`);
}

/** What became of the entries of one side on the way to this version: titles with their lines, none empty. */
export function composeCarried({ file }: SideView, { renamed, retired, changed }: CarriedView, { labels }: ComparisonWords): readonly { readonly title: string; readonly lines: Sentences }[] {
  const parts = [
    { title: labels.renamed, lines: renamed.map(({ id, to }) => labels.fromTo({ before: id, after: to })) },
    { title: labels.retired({ count: retired.length, file }), lines: retired.map(({ id, reason }) => `${id}: ${reason}`) },
    { title: labels.changedSince({ count: changed.length, file }), lines: changed.map(({ title, since }) => `${title} (${labels.since(since)})`) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** What was said, in short: the value, or why there is none. */
export function composeGiven({ state, value }: GivenView, { labels, report }: ComparisonWords): string {
  if (value !== null) return formatNumber(value);
  return state === 'not-asked' ? labels.notAsked : report.state[state];
}

/** Its own words; null where there are none to quote. */
export function composeQuote({ words, reason, state }: GivenView, { labels }: ComparisonWords): string | null {
  if (words === '') return labels.nothingTicked;
  if (words !== null) return `"${words}"`;
  return state === 'not-applicable' && reason !== null ? `"${reason}"` : null;
}

/** Such as `People · raised, 2 → 3`. */
export function composeMove({ pillar, kind, before, after }: MoveView, words: ComparisonWords): string {
  const { labels } = words;
  return `${pillar.title} · ${labels.kinds[kind]}, ${composePair(composeGiven(before, words), composeGiven(after, words), words)}`;
}

/** What the change is made of beside the answers that moved. */
export function composeOtherPoints({ reweighed, base, cap }: ScoreChangeView, { labels }: ComparisonWords): readonly { readonly shown: number; readonly text: string }[] {
  return [
    ...(reweighed === null ? [] : [{ shown: reweighed.shown, text: labels.reweighed({ count: reweighed.questions.length, joined: titles(reweighed.joined), left: titles(reweighed.left), otherLowest: reweighed.otherLowest }) }]),
    ...(base === null ? [] : [{ shown: base.shown, text: labels.base }]),
    ...(cap === null ? [] : [{ shown: cap.shown, text: labels.cap }]),
  ];
}

function titles(parts: readonly { readonly title: string }[]): Sentences {
  return parts.map(({ title }) => title);
}

/** Whether the two differ in nothing that a comparison looks at. */
export function isUnmoved({ moves, evidence, kpis, targets, symptoms, profile }: ComparisonView): boolean {
  return [moves, evidence, kpis, targets, symptoms, profile].every((changes) => changes.length === 0);
}

export function composeEvidence({ title, added, removed }: EvidenceChange, { labels }: ComparisonWords): { readonly title: string; readonly lines: readonly { readonly label: string; readonly text: string }[] } {
  const line = (label: string) => (text: string) => ({ label, text });
  return { title, lines: [...added.map(line(labels.added)), ...removed.map(line(labels.removed))] };
}

export function composeKpi({ title, before, after }: KpiChange, words: ComparisonWords): { readonly title: string; readonly before: string; readonly after: string } {
  const reading = (kpi: KpiView | null): string => {
    if (kpi === null) return words.labels.notMeasured;
    const about = [kpi.period, kpi.source].filter((part) => part !== null).join(', ');
    return `${composeReading(kpi, words.report)}${about === '' ? '' : ` (${about})`}`;
  };
  return { title, before: reading(before), after: reading(after) };
}

export function composeTarget({ title, before, after }: TargetChange, { labels, report }: ComparisonWords): string {
  return `${title ?? report.overall}: ${labels.fromTo({ before: formatNumber(before), after: formatNumber(after) })}`;
}

export function composeSymptom({ title, before, after }: SymptomChange, { labels }: ComparisonWords): string {
  const said = (answer: SymptomChange['before']) => (answer === null ? labels.notSaid : labels.symptomAnswers[answer]);
  return `${title}: ${labels.fromTo({ before: said(before), after: said(after) })}`;
}

export function composeFact({ fact, before, after }: FactChange, { labels }: ComparisonWords): string {
  return `${fact}: ${labels.fromTo({ before: before ?? labels.notSaid, after: after ?? labels.notSaid })}`;
}
