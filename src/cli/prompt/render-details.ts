// What stands around a question: where to look, what to mistrust, whom to ask, and what has been remarked on it.
import type { QuestionItem } from '../../interview/agenda.ts';
import { currentItem } from '../../interview/interview.ts';
import { standingOf } from '../../interview/progress.ts';
import { answerOf } from '../../interview/record.ts';
import { optionalRank } from './frame.ts';
import type { Part } from './frame.ts';
import { oneLine, paragraphs } from './one-line.ts';
import { labelled } from './screen.ts';
import type { Screen } from './screen.ts';

/** The hints go first, before blank lines; the remarks stay longer. */
const hintRank = optionalRank + 8;
const remarkRank = optionalRank + 3;

function hints(screen: Screen, { question }: QuestionItem): readonly string[] {
  const { labels, style } = screen;
  return [
    ...(question.evidence === null ? [] : labelled(screen, labels.lookAt, oneLine(question.evidence))),
    ...(question.redFlag === null ? [] : labelled(screen, labels.carefulIf, oneLine(question.redFlag), style.yellow)),
  ];
}

/** An answer that no option shows: don't know, not applicable, skipped. */
function standing(screen: Screen): readonly string[] {
  const { labels, style, turn } = screen;
  const item = currentItem(turn.interview);
  const state = standingOf(turn.interview, item);
  if (state === 'answered' || state === 'open' || (item.kind === 'symptom' && state === 'unknown')) return [];
  const answer = answerOf(turn.interview.assessment, item.id);
  const reason = answer.state === 'not-applicable' ? `: ${oneLine(answer.reason)}` : '';
  return labelled(screen, labels.answer, `${labels[state]}${reason}`, style.green);
}

function remarks(screen: Screen, { id }: QuestionItem): readonly string[] {
  const { labels, turn } = screen;
  const { note, evidence } = answerOf(turn.interview.assessment, id);
  return [
    ...(note === null ? [] : labelled(screen, labels.note, oneLine(note))),
    ...(evidence.length === 0 ? [] : labelled(screen, labels.evidence, evidence.map(oneLine).join('; '))),
  ];
}

/** A group after a blank line; no part where it is empty. */
function group(lines: readonly string[], rank: number): readonly Part[] {
  return lines.length === 0 ? [] : [{ lines: ['', ...lines], rank }];
}

export function renderHints(screen: Screen): readonly Part[] {
  const item = currentItem(screen.turn.interview);
  return item.kind === 'question' ? group(hints(screen, item), hintRank) : [];
}

export function renderDetails(screen: Screen): readonly Part[] {
  const item = currentItem(screen.turn.interview);
  return [
    ...group(standing(screen), 1),
    ...renderHints(screen),
    ...(item.kind === 'question' ? group(remarks(screen, item), remarkRank) : []),
  ];
}

/** Everything there is to know about the current item, unabridged. */
export function fullDetails(screen: Screen): readonly string[] {
  const { labels, turn } = screen;
  const item = currentItem(turn.interview);
  if (item.kind === 'symptom') return [];
  const { question } = item;
  const { note, evidence } = answerOf(turn.interview.assessment, item.id);
  const roles = question.roles.map((id) => oneLine(turn.interview.framework.roles.find((role) => role.id === id)?.title ?? id)).join(', ');
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [labels.about, question.help === null ? [] : paragraphs(question.help)],
    [labels.askWhom, roles === '' ? [] : [roles]],
    [labels.lookAt, question.evidence === null ? [] : paragraphs(question.evidence)],
    [labels.carefulIf, question.redFlag === null ? [] : paragraphs(question.redFlag)],
    [labels.note, note === null ? [] : note.split('\n').map(oneLine)],
    [labels.evidence, evidence.map(oneLine)],
  ];
  return [
    ...entries.flatMap(([label, texts]) => texts.flatMap((text, index) => labelled(screen, index === 0 ? label : '', text))),
    ...standing(screen),
  ];
}
