// The words around a trend's content, in English.
import type { TrendLabels } from '../trend-labels.ts';

const moved = { up: 'up', down: 'down', same: 'unchanged' };

export const trendEn: TrendLabels = {
  title: (organization) => (organization === null ? 'Trend' : `Trend of ${organization}`),
  verdict: ({ points, direction, first, last, max, change, level }) => {
    if (last === null) return `${points} assessments, none of them with a score.`;
    if (first === null) return `${points} assessments, one of them with a score: ${last} of ${max}.`;
    const way = direction === 'same' ? `unchanged at ${last} of ${max}` : `${moved[direction]} from ${first} to ${last} of ${max} (${change})`;
    return `Over ${points} assessments ${way}${level === null ? '' : `, now ${level}`}.`;
  },
  movers: ({ rose, fell }) => {
    if (rose === null && fell === null) return 'No pillar has moved.';
    const sentences = [...(rose === null ? [] : [`${rose.pillar} rose most (${rose.change})`]), ...(fell === null ? [] : [`${fell.pillar} fell most (${fell.change})`])];
    return `${sentences.join('; ')}.`;
  },
  nothingToCompare: 'No pillar has two scores to compare.',
  scope: ({ framework, version }) => `All scored by ${framework} ${version}`,
  date: 'Date',
  from: 'From',
  by: 'By',
  change: 'Change',
  first: 'First',
  last: 'Last',
  noDate: 'no date',
  uncommitted: 'not committed',
  lines: 'Over time',
  linesNote: 'From the lowest to the highest score that there can be, so that lines can be compared.',
  linesCut: (count) => `The lines show the newest ${count}.`,
  byPillar: 'By pillar',
  points: 'Assessments',
  skipped: 'Versions that cannot be read as assessments of this framework',
  undated: 'Some of them have no date, so they stand in the order given.',
  cut: (count) => `Only the newest ${count} commits of the file were read; there are older ones.`,
  shallow: 'This is a shallow clone: older versions are not in it. To get them: git fetch --unshallow',
  carried: ({ count, versions, to }) => `${count === 1 ? 'One is' : `${count} are`} from ${versions.length === 1 ? 'version' : 'versions'} ${versions.join(', ')} of the framework; their answers are read as answers to ${to}.`,
  retired: (count) => (count === 1 ? 'One entry has no place in this version and does not count.' : `${count} entries have no place in this version and do not count.`),
  changed: (count) => `${count === 1 ? 'One answer was' : `${count} answers were`} given before the question changed.`,
  otherRespondents: (respondents) => `They were answered by different people (${respondents.join(', ')}); what moved may be a different view.`,
  chart: ({ part }) => `${part} over time`,
  chartPoint: ({ date, score, level }) => `${date}: ${score}${level === null ? '' : ` ${level}`}`,
  target: 'Target',
  more: (count) => `and ${count} more`,
};
