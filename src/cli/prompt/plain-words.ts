// What the interview line by line says: plain sentences, one thing per line, nothing said by position or colour.
import { textOf } from '../../interview/agenda.ts';
import type { AgendaItem } from '../../interview/agenda.ts';
import { choicesOf, currentChoice } from '../../interview/choices.ts';
import { tickedItems } from '../../interview/fitting-answer.ts';
import { currentItem, isAsked, openPositions } from '../../interview/interview.ts';
import type { InterviewState } from '../../interview/interview.ts';
import { standingOf } from '../../interview/progress.ts';
import { answerOf } from '../../interview/record.ts';
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { answerWords } from './answer-words.ts';
import { choiceTexts } from './choice-texts.ts';
import { notAskedWords } from './not-asked-words.ts';
import { openWords } from './open-words.ts';
import { oneLine, paragraphs } from './one-line.ts';

type Lines = readonly string[];

function placeOf(item: AgendaItem, labels: InterviewLabels): string {
  if (item.kind === 'symptom') return item.stage === null ? labels.symptoms : labels.outgrown(oneLine(item.stage.name));
  return [item.pillar, ...item.dimensions].map((group) => oneLine(group.title)).join(' / ');
}

function choiceLines(state: InterviewState, labels: InterviewLabels): Lines {
  const item = currentItem(state);
  const answer = answerOf(state.assessment, item.id);
  const texts = choiceTexts(item, labels);
  const ticked = tickedItems(answer);
  const current = currentChoice(state);
  return choicesOf(item).map(({ key, event }, index) => {
    const box = event.type === 'toggle' ? (ticked.includes(event.item) ? '[x] ' : '[ ] ') : '';
    return `  ${key}  ${box}${texts[index] ?? ''}${index === current ? ` (${labels.currentAnswer})` : ''}`;
  });
}

function inputLines(state: InterviewState, labels: InterviewLabels): Lines {
  const item = currentItem(state);
  if (item.kind === 'symptom' || item.question.type === 'choice') return [];
  if (item.question.type === 'checklist') return [labels.plainChecklist];
  return [labels.plainNumber(item.question.unit === null ? null : oneLine(item.question.unit))];
}

/** The answer where no option shows it, and what has been remarked. */
function rememberedLines(state: InterviewState, labels: InterviewLabels): Lines {
  const item = currentItem(state);
  const standing = standingOf(state, item);
  const { note, evidence, ...answer } = answerOf(state.assessment, item.id);
  const isNumber = item.kind === 'question' && item.question.type === 'number';
  const shown = standing === 'open' || (standing === 'answered' && !isNumber) || currentChoice(state) !== null;
  const reason = answer.state === 'not-applicable' ? `: ${oneLine(answer.reason)}` : '';
  return [
    ...(shown ? [] : [`${labels.answer}: ${answerWords(state, item, labels)}${reason}`]),
    ...(note === null ? [] : [`${labels.note}: ${oneLine(note)}`]),
    ...(evidence.length === 0 ? [] : [`${labels.evidence}: ${evidence.map(oneLine).join('; ')}`]),
  ];
}

/** "Question 9 (7 of 26). People / Alignment." */
function heading(state: InterviewState, item: AgendaItem, labels: InterviewLabels): string {
  const asked = state.agenda.filter((other) => isAsked(state, other));
  return `${labels.question(item.number, asked.indexOf(item) + 1, asked.length)}. ${placeOf(item, labels)}.`;
}

export function sayQuestion(state: InterviewState, labels: InterviewLabels): Lines {
  const item = currentItem(state);
  const hints =
    item.kind === 'symptom'
      ? []
      : [
          ...(item.question.evidence === null ? [] : [`${labels.lookAt}: ${oneLine(item.question.evidence)}`]),
          ...(item.question.redFlag === null ? [] : [`${labels.carefulIf}: ${oneLine(item.question.redFlag)}`]),
        ];
  return [
    '',
    heading(state, item, labels),
    oneLine(textOf(item)),
    ...choiceLines(state, labels),
    ...inputLines(state, labels),
    ...hints,
    ...rememberedLines(state, labels),
  ];
}

/** What `?` adds to a question: whom to ask, what it is about, and the commands. */
export function sayHelp(state: InterviewState, labels: InterviewLabels): Lines {
  const item = state.view === 'asking' ? currentItem(state) : null;
  const question = item?.kind === 'question' ? item.question : null;
  const roles = (question?.roles ?? []).map((id) => oneLine(state.framework.roles.find((role) => role.id === id)?.title ?? id));
  return [
    ...(question === null || question.help === null ? [] : paragraphs(question.help)),
    ...(roles.length === 0 ? [] : [`${labels.askWhom}: ${roles.join(', ')}`]),
    ...labels.plainHelp,
    ...(state.view === 'review' ? [labels.plainReviewHelp] : []),
  ];
}

/** The question by its number, and what keeps it from being asked. */
export function nameItem(state: InterviewState, item: AgendaItem, labels: InterviewLabels): string {
  const reason = notAskedWords(state, item, labels);
  return `${item.number}. ${oneLine(textOf(item))}${reason === null ? '' : ` (${reason})`}`;
}

function line(state: InterviewState, item: AgendaItem, labels: InterviewLabels): string {
  if (!isAsked(state, item)) return `  ${nameItem(state, item, labels)}`;
  const { note, evidence } = answerOf(state.assessment, item.id);
  const marks = [...(note === null ? [] : [labels.noteMark]), ...(evidence.length === 0 ? [] : [labels.evidenceMark])];
  const marked = item.kind === 'symptom' || marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  return `  ${item.number}. ${oneLine(textOf(item))} ${labels.answer}: ${answerWords(state, item, labels)}${marked}`;
}

export function sayReview(state: InterviewState, labels: InterviewLabels): Lines {
  const lines: string[] = ['', `${labels.review}.`];
  let group = '';
  for (const item of state.agenda) {
    const title = item.kind === 'question' ? oneLine(item.pillar.title) : labels.symptoms;
    if (title !== group) lines.push(title);
    group = title;
    lines.push(line(state, item, labels));
  }
  return [...lines, openWords(state, labels), labels.plainReviewHelp];
}

export function sayOpen(state: InterviewState, labels: InterviewLabels): Lines {
  const open = openPositions(state);
  const lines = open.flatMap((position) => state.agenda[position] ?? []).map((item) => line(state, item, labels));
  return [labels.withoutAnswer(open.length), ...lines, `${labels.finishAnyway} (y, n)`];
}

/** Several questions match what was looked for. */
export function sayFound(state: InterviewState, positions: readonly number[], labels: InterviewLabels): Lines {
  const found = positions.flatMap((position) => state.agenda[position] ?? []);
  return [labels.several(positions.length), ...found.map((item) => `  ${nameItem(state, item, labels)}`)];
}
