// What can be answered, one row per choice: the highlight and the current answer have a sign each, and colour on top.
import { choicesOf, currentChoice } from '../../interview/choices.ts';
import { tickedItems } from '../../interview/fitting-answer.ts';
import { currentItem } from '../../interview/interview.ts';
import { answerOf } from '../../interview/record.ts';
import { displayWidth, padText } from '../../text/width.ts';
import { choiceTexts } from './choice-texts.ts';
import type { Part } from './frame.ts';
import { oneLine } from './one-line.ts';
import { hang, isNarrow, labelled } from './screen.ts';
import type { Screen } from './screen.ts';

/** For a number there is nothing to choose from: its value, or what to type. */
function numberPart(screen: Screen): Part {
  const { labels, turn } = screen;
  const item = currentItem(turn.interview);
  const unit = item.kind === 'question' && item.question.type === 'number' ? oneLine(item.question.unit ?? '') : '';
  const answer = answerOf(turn.interview.assessment, item.id);
  const value = answer.state === 'answered' && typeof answer.value === 'number' ? `${answer.value} ${unit}`.trimEnd() : null;
  const wanted = `${labels.keys.typeNumber}${unit === '' ? '' : ` (${unit})`}`;
  return { lines: labelled(screen, labels.number, value ?? wanted, value === null ? screen.style.dim : screen.style.green), rank: 0 };
}

/** `highlight`: 0-based, null for none; while something else is typed nothing is highlighted. */
export function renderChoices(screen: Screen, highlight: number | null): Part {
  const { style, turn, width } = screen;
  const item = currentItem(turn.interview);
  const choices = choicesOf(item);
  if (choices.length === 0) return numberPart(screen);
  const checklist = item.kind === 'question' && item.question.type === 'checklist' ? item.question : null;
  const ticked = item.kind === 'question' ? tickedItems(answerOf(turn.interview.assessment, item.id)) : [];
  const current = currentChoice(turn.interview);
  const keyWidth = Math.max(...choices.map(({ key }) => displayWidth(key)));
  const gap = isNarrow(screen) ? '' : ' ';
  const texts = choiceTexts(item, screen.labels);
  const rows = choices.map(({ key }, index) => {
    const isTicked = ticked.includes(checklist?.items[index]?.id ?? '');
    const isAnswer = checklist === null ? index === current : isTicked;
    const answerSign = checklist === null ? (isAnswer ? '●' : ' ') : '';
    const box = checklist === null ? '' : isTicked ? '[x] ' : '[ ] ';
    const lead = `${index === highlight ? '❯' : ' '}${gap}${answerSign}${gap}${padText(key, keyWidth, 'start')}${gap} ${box}`;
    const paint = index === highlight ? style.cyan : isAnswer ? style.green : undefined;
    return hang(lead, texts[index] ?? '', width, paint, paint);
  });
  const focused = highlight ?? current ?? 0;
  const from = rows.slice(0, focused).reduce((sum, row) => sum + row.length, 0);
  return { lines: rows.flat(), rank: 0, focus: { from, to: from + (rows[focused]?.length ?? 1) } };
}
