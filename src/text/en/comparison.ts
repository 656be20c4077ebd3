// The words around a comparison's content, in English.
import type { ComparisonLabels } from '../comparison-labels.ts';

const who = (organization: string | null) => organization ?? 'This company';
const quoted = (texts: readonly string[]) => (texts.length <= 2 ? texts.map((text) => `"${text}"`).join(' and ') : `${texts.length} questions`);
const counts = (texts: readonly string[]) => (texts.length === 1 ? 'counts' : 'count');
/** What lies below the first stage has no name, only its number. */
const stageOf = ({ value, name }: { value: number; name: string }) => (name === String(value) ? 'none of the stages' : `${value}, ${name}`);

export const comparisonEn: ComparisonLabels = {
  verdict: ({ organization, direction, before, after, max, change }) =>
    direction === 'same' ? `${who(organization)} stays at ${after} of ${max}` : `${who(organization)} ${direction === 'up' ? 'rose' : 'fell'} from ${before} to ${after} of ${max} (${change})`,
  verdictWithoutScore: ({ organization, before, after, max }) => {
    if (before === null && after === null) return `${who(organization)} has no score, neither before nor after`;
    return after === null ? `${who(organization)} has no score any more, after ${before} of ${max} before` : `${who(organization)} had no score before, and has ${after} of ${max} now`;
  },
  level: ({ before, after }) => {
    if (before === after) return before === null ? 'with too few answers for a level' : `still ${before}`;
    if (after === null) return `with too few answers for a level, after ${before} before`;
    return before === null ? `now ${after}` : `from ${before} to ${after}`;
  },
  constraint: ({ before, after, same }) => {
    if (before === null && after === null) return 'No pillar stands out as the one that holds the whole back.';
    if (after === null) return `${before?.pillar} (${before?.score}) no longer stands out as what holds the whole back.`;
    if (before === null) return `Held back by ${after.pillar} (${after.score}) now.`;
    if (!same) return `Held back by ${before.pillar} (${before.score}) before, by ${after.pillar} (${after.score}) now.`;
    return `Still held back by ${after.pillar} (${before.score === after.score ? after.score : `${before.score} → ${after.score}`}).`;
  },
  stage: ({ before, after }) => (before.value === after.value ? `Stage: still ${stageOf(after)}.` : `Stage: ${stageOf(before)} → ${stageOf(after)}.`),
  nothingMoved: ({ notes }) => `Nothing has moved: both say the same${notes ? ', but for notes and names' : ''}.`,
  before: 'Before',
  after: 'Now',
  change: 'Change',
  points: 'Points',
  noDate: 'no date',
  scope: ({ framework, version }) => `Both scored by ${framework} ${version}`,
  otherOrganizations: ({ before, after }) => `The two name different organizations: ${before} before, ${after} now.`,
  otherRespondents: ({ before, after }) => `The two were answered by different people: ${before} before, ${after} now. What moved may be a different view, not a change.`,
  backwards: 'The one given first is dated later than the other.',
  carried: ({ file, from, to }) => `${file} was answered under ${from === null ? 'no named version' : `version ${from}`}; its answers are read as answers to ${to}, and what they came to at the time may differ.`,
  renamed: 'Under another id since',
  retired: ({ count, file }) => `Of ${file} ${count === 1 ? 'one entry has' : `${count} entries have`} no place any more and ${count === 1 ? 'does' : 'do'} not count`,
  changedSince: ({ count, file }) => `Of ${file} ${count === 1 ? 'one answer was' : `${count} answers were`} given before the question changed; compare ${count === 1 ? 'it' : 'them'} with care`,
  since: (version) => `changed in ${version}`,
  moves: 'Answers that moved',
  noMoves: 'No answer has moved.',
  movesNote: 'Points of the overall score: what an answer adds now, less what it added before.',
  kinds: {
    raised: 'raised',
    lowered: 'lowered',
    changed: 'answered otherwise, worth the same',
    answered: 'newly answered',
    unknown: 'now unknown',
    'not-applicable': 'now not applicable',
    'not-asked': 'no longer asked',
    withdrawn: 'no longer answered',
    asked: 'applies now, and has no answer yet',
  },
  notAsked: 'not asked',
  nothingTicked: 'nothing ticked',
  reweighed: ({ count, joined, left, otherLowest }) => {
    const reasons = [
      ...(joined.length === 0 ? [] : [`${quoted(joined)} ${counts(joined)} now`]),
      ...(left.length === 0 ? [] : [`${quoted(left)} no longer ${counts(left)}`]),
      ...(otherLowest ? ['another part is the lowest'] : []),
    ];
    const why = reasons.length === 0 ? 'what applies has changed' : reasons.join(', and ');
    return `${count === 1 ? 'One answer that did not move weighs' : `${count} answers that did not move weigh`} differently, since ${why}`;
  },
  base: 'The scale begins elsewhere, since other questions apply',
  cap: 'How far the whole may lie above the weakest pillar decides about it in only one of the two',
  total: ({ before, after }) => `Overall ${before} → ${after}`,
  evidence: 'Evidence',
  added: 'Added',
  removed: 'Removed',
  kpis: 'Measured outcomes',
  notMeasured: 'not measured',
  targets: 'Targets',
  symptoms: 'Symptoms',
  symptomAnswers: { yes: 'yes', no: 'no', unknown: "don't know" },
  notSaid: 'not said',
  profile: 'Profile',
  fromTo: ({ before, after }) => `${before} → ${after}`,
};
