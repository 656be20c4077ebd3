// A stage on a terminal: the gate questions that pass each stage, what blocks the next, and what would be enough by itself.
import { formatNumber, formatShare } from '../../../text/numbers.ts';
import { bullets, heading, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import type { StagePartView } from '../view.ts';
import { titledRows } from './rows.ts';

/** Sections, in order. */
export function stage(subject: StagePartView, page: ExplainPage): readonly Lines[] {
  const { labels } = page;
  const { result, reachedName, share, floor, gates, stages } = subject;
  const isOnlyLowest = stages[0]?.stage === result.reached && holdsBack(subject, 0, page).length > 0;
  return [
    heading(labels.stageTitle(subject.title), page),
    [
      ...paragraph(labels.stageReached({ stage: String(result.reached), name: reachedName }), page).map(page.style.bold),
      ...paragraph(labels.stageRule({ share: formatShare(share), floor: formatNumber(floor), gates }), page),
      ...(isOnlyLowest ? paragraph(labels.stageLowest, page) : []),
    ],
    table(subject, page),
    blocking(subject, page),
    enough(subject, page),
  ];
}

/** What keeps the stage at a place (0-based) of the list from being reached, in words; empty where it is reached. */
function holdsBack({ stages }: StagePartView, index: number, { labels }: ExplainPage): Lines {
  const { stageVerdict } = labels;
  const { isEnough, tooLow } = stages[index]!;
  const own = [...(isEnough ? [] : [stageVerdict['too-few']]), ...(tooLow.length === 0 ? [] : [stageVerdict.tooLow(tooLow.length)])];
  const isBlocked = stages.slice(0, index).some((before) => !before.isEnough || before.tooLow.length > 0);
  return own.length === 0 && isBlocked ? [stageVerdict.blocked] : own;
}

function table(subject: StagePartView, page: ExplainPage): Lines {
  const { labels } = page;
  const { stage: head, pass, of, share, verdict } = labels.stageColumns;
  const columns = [{ title: pass, align: 'end' as const }, { title: of, align: 'end' as const }, { title: share, align: 'end' as const }, { title: verdict }];
  const rows = subject.stages.map(({ stage: value, name, passing }, index) => {
    const why = holdsBack(subject, index, page);
    return { title: `${value}  ${name}`, id: null, depth: 0, cells: [String(passing), String(subject.gates), formatShare(passing / subject.gates), why.length === 0 ? labels.stageVerdict.reached : why.join(', ')], note: null, isFaint: false };
  });
  return titledRows(head, columns, rows, page);
}

function blocking({ result, nextName, stages, blocking: questions }: StagePartView, page: ExplainPage): Lines {
  const { labels, style } = page;
  if (result.next === null || nextName === null || questions.length === 0) return [];
  const tooLow = stages.find(({ stage: value }) => value === result.next)?.tooLow ?? [];
  return [
    ...heading(labels.blocks(`${result.next}, ${nextName}`), page),
    ...questions.flatMap(({ question, text, value, state, passesFrom, today }) => [
      ...bullets([`${text} [${question}]`], page),
      ...paragraph([labels.passesFrom({ value: value === null ? null : formatNumber(value), state, from: formatNumber(passesFrom) }), ...(tooLow.includes(question) ? [labels.tooLow] : [])].join(', '), page, 2),
      ...(today === null ? [] : paragraph(`"${today}"`, page, 2).map(style.dim)),
    ]),
  ];
}

function enough({ result, enough: moves }: StagePartView, page: ExplainPage): Lines {
  const { labels } = page;
  if (result.next === null) return [];
  if (moves.length === 0) return paragraph(labels.notEnough, page);
  const line = ({ question, text, from, to, stage: reached, stageName }: StagePartView['enough'][number]) =>
    labels.leadsToStage({ question: `${text} [${question}]`, from: formatNumber(from), to: formatNumber(to), stage: `${reached}, ${stageName}` });
  return [...heading(labels.enough, page), ...bullets(moves.map(line), page)];
}
