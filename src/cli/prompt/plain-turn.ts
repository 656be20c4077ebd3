// The interview line by line as a pure machine: a typed line goes in, the next state and what to say come out.
import { findItems } from '../../interview/find-items.ts';
import { isAsked, isOpen, currentItem, hasEarlier, openPositions, reduce, startInterview } from '../../interview/interview.ts';
import type { InterviewEvent, InterviewState } from '../../interview/interview.ts';
import { tickedItems } from '../../interview/fitting-answer.ts';
import { answerOf } from '../../interview/record.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Framework } from '../../model/framework.ts';
import type { InterviewHintLabels, InterviewLabels } from '../../text/interview-labels.ts';
import { oneLine } from './one-line.ts';
import { parseAsking, parseWord } from './plain-command.ts';
import type { PlainCommand } from './plain-command.ts';
import { nameItem, sayFound, sayHelp, sayOpen, sayQuestion, sayReview } from './plain-words.ts';

export interface PlainTurn {
  readonly interview: InterviewState;
  /** The question whether to finish with gaps is open. */
  readonly confirming: boolean;
  /** Lines to say now. */
  readonly said: readonly string[];
}

function sayWhere(interview: InterviewState, labels: InterviewLabels): readonly string[] {
  if (interview.view === 'asking') return sayQuestion(interview, labels);
  return interview.view === 'review' ? sayReview(interview, labels) : [];
}

export function startPlainTurn(framework: Framework, assessment: Assessment, labels: InterviewLabels): PlainTurn {
  const interview = startInterview(framework, assessment);
  return { interview, confirming: false, said: [labels.plainHelpHint, ...sayWhere(interview, labels)] };
}

function happened(turn: PlainTurn, events: readonly InterviewEvent[], labels: InterviewLabels): PlainTurn {
  const interview = events.reduce(reduce, turn.interview);
  return { interview, confirming: false, said: sayWhere(interview, labels) };
}

function say(turn: PlainTurn, ...said: readonly string[]): PlainTurn {
  return { ...turn, confirming: false, said };
}

function finish(turn: PlainTurn, labels: InterviewLabels): PlainTurn {
  if (openPositions(turn.interview).length === 0) return happened(turn, [{ type: 'finish' }], labels);
  return { ...turn, confirming: true, said: sayOpen(turn.interview, labels) };
}

function go(turn: PlainTurn, query: string, labels: InterviewLabels): PlainTurn {
  const found = findItems(turn.interview.agenda, query);
  const [first] = found;
  if (first === undefined) return say(turn, labels.nothingFound);
  const item = turn.interview.agenda[first];
  const isExact = item !== undefined && [String(item.number), item.id].includes(query.toLowerCase());
  if (found.length > 1 && !isExact) return say(turn, ...sayFound(turn.interview, found, labels));
  if (item !== undefined && !isAsked(turn.interview, item)) return say(turn, nameItem(turn.interview, item, labels));
  return happened(turn, [{ type: 'jump', to: first }], labels);
}

/** `-` takes out the note, or the last piece of evidence. */
function remark(turn: PlainTurn, name: 'note' | 'evidence', text: string, labels: InterviewLabels): PlainTurn {
  const item = currentItem(turn.interview);
  if (item.kind === 'symptom') return say(turn, labels.hints['not-for-symptoms']);
  const { note, evidence } = answerOf(turn.interview.assessment, item.id);
  if (text === '') return say(turn, `${labels[name]}: ${oneLine((name === 'note' ? note : evidence.join('; ')) ?? '') || '-'}`);
  const list = text === '-' ? evidence.slice(0, -1) : [...evidence, text];
  const event: InterviewEvent = name === 'note' ? { type: 'note', text: text === '-' ? '' : text } : { type: 'evidence', list };
  return { ...turn, confirming: false, interview: reduce(turn.interview, event), said: [labels.saved] };
}

/** An empty line confirms a checklist, and goes past a question that has an answer. */
function enter(turn: PlainTurn, labels: InterviewLabels): PlainTurn {
  const { interview } = turn;
  const item = currentItem(interview);
  if (item.kind === 'question' && item.question.type === 'checklist') {
    return happened(turn, [{ type: 'answer', value: tickedItems(answerOf(interview.assessment, item.id)) }], labels);
  }
  return isOpen(interview.assessment, item) ? say(turn, labels.hints['choose-first']) : happened(turn, [{ type: 'forward' }], labels);
}

function hintFor(turn: PlainTurn, name: PlainCommand['name']): keyof InterviewHintLabels | null {
  const item = currentItem(turn.interview);
  if (name === 'back' && !hasEarlier(turn.interview)) return 'first-question';
  return name === 'not-applicable' && item.kind === 'symptom' ? 'not-for-symptoms' : null;
}

function runAsking(turn: PlainTurn, command: PlainCommand, labels: InterviewLabels): PlainTurn | null {
  const hint = hintFor(turn, command.name);
  if (hint !== null) return say(turn, labels.hints[hint]);
  switch (command.name) {
    case 'events':
      return happened(turn, command.events, labels);
    case 'note':
    case 'evidence':
      return remark(turn, command.name, command.rest, labels);
    case 'not-applicable':
      if (command.rest === '') return say(turn, labels.plainReasonNeeded);
      return happened(turn, [{ type: 'not-applicable', reason: command.rest }], labels);
    case 'go':
      return go(turn, command.rest, labels);
    case 'help':
      return say(turn, ...sayQuestion(turn.interview, labels), ...sayHelp(turn.interview, labels));
    case 'enter':
      return enter(turn, labels);
    case 'finish':
      return happened(turn, [{ type: 'review' }], labels);
    case 'yes':
    case 'no':
      return null;
    default:
      return happened(turn, [{ type: command.name }], labels);
  }
}

function runReview(turn: PlainTurn, line: string, labels: InterviewLabels): PlainTurn | null {
  const command = parseWord(line);
  if (turn.confirming && (command?.name === 'yes' || command?.name === 'finish')) return happened(turn, [{ type: 'finish' }], labels);
  if (turn.confirming && (command?.name === 'no' || line.trim().toLowerCase() === 'n')) return happened(turn, [], labels);
  if (/^\d+$/.test(line.trim())) return go(turn, line.trim(), labels);
  switch (command?.name) {
    case 'finish':
    case 'forward':
      return finish(turn, labels);
    case 'go':
      return go(turn, command.rest, labels);
    case 'back':
    case 'pause':
      return happened(turn, [{ type: command.name }], labels);
    case 'review':
    case 'enter':
      return say(turn, ...sayReview(turn.interview, labels));
    case 'help':
      return say(turn, ...sayHelp(turn.interview, labels));
    default:
      return null;
  }
}

function readAnswer(turn: PlainTurn, line: string, labels: InterviewLabels): PlainTurn | null {
  const command = parseAsking(currentItem(turn.interview), line);
  return command === null ? null : runAsking(turn, command, labels);
}

/** What a line does; one without a meaning is named and changes nothing. */
export function readLine(turn: PlainTurn, line: string, labels: InterviewLabels): PlainTurn {
  if (turn.interview.view === 'paused' || turn.interview.view === 'finished') return turn;
  const next = turn.interview.view === 'review' ? runReview(turn, line, labels) : readAnswer(turn, line, labels);
  return next ?? say(turn, `${labels.plainUnknownCommand(oneLine(line))} ${labels.plainHelpHint}`);
}
