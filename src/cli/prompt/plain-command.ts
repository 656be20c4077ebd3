// Reads a typed line as a command of the interview line by line. Pure.
import type { AgendaItem } from '../../interview/agenda.ts';
import { choicesOf } from '../../interview/choices.ts';
import type { InterviewEvent } from '../../interview/interview.ts';
import { parseNumber } from '../../interview/parse-number.ts';

/** `rest`: what follows the word, trimmed. */
export type PlainCommand =
  | { readonly name: 'events'; readonly events: readonly InterviewEvent[] }
  | { readonly name: 'note' | 'evidence' | 'not-applicable' | 'go'; readonly rest: string }
  | { readonly name: 'back' | 'forward' | 'skip' | 'unknown' | 'clear' | 'review' | 'pause' | 'help' | 'finish' | 'enter' | 'yes' | 'no' };

type SimpleName = Exclude<PlainCommand['name'], 'events'>;

const words: ReadonlyMap<string, SimpleName> = new Map<string, SimpleName>([
  ['', 'enter'],
  ['b', 'back'],
  ['back', 'back'],
  ['f', 'forward'],
  ['forward', 'forward'],
  ['s', 'skip'],
  ['skip', 'skip'],
  ['u', 'unknown'],
  ['unknown', 'unknown'],
  ['c', 'clear'],
  ['clear', 'clear'],
  ['r', 'review'],
  ['review', 'review'],
  ['q', 'pause'],
  ['quit', 'pause'],
  ['pause', 'pause'],
  ['exit', 'pause'],
  ['?', 'help'],
  ['h', 'help'],
  ['help', 'help'],
  ['more', 'help'],
  ['finish', 'finish'],
  ['y', 'yes'],
  ['yes', 'yes'],
  ['no', 'no'],
  ['n', 'note'],
  ['note', 'note'],
  ['e', 'evidence'],
  ['evidence', 'evidence'],
  ['x', 'not-applicable'],
  ['na', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['g', 'go'],
  ['go', 'go'],
]);

function isWithText(name: SimpleName): name is 'note' | 'evidence' | 'not-applicable' | 'go' {
  return name === 'note' || name === 'evidence' || name === 'not-applicable' || name === 'go';
}

/** A command word; null where the line is none. */
export function parseWord(line: string): PlainCommand | null {
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(line.trim()) ?? [];
  const name = words.get(word.toLowerCase());
  if (name === undefined) return null;
  if (isWithText(name)) return { name, rest };
  return rest === '' ? { name } : null;
}

/** The number of an answer, the numbers to tick, or the number that is asked for; null where the line is none. */
function parseAnswer(item: AgendaItem, line: string): PlainCommand | null {
  const text = line.trim().toLowerCase();
  if (item.kind === 'question' && item.question.type === 'number') {
    const value = parseNumber(text);
    return value === null ? null : { name: 'events', events: [{ type: 'answer', value }] };
  }
  const typed = item.kind === 'symptom' ? [text === 'yes' || text === 'no' ? text.slice(0, 1) : text] : text.split(/[\s,]+/);
  const choices = choicesOf(item);
  const events = typed.flatMap((key) => choices.find((choice) => choice.key === key)?.event ?? []);
  const isChecklist = item.kind === 'question' && item.question.type === 'checklist';
  return events.length !== typed.length || (events.length > 1 && !isChecklist) ? null : { name: 'events', events };
}

/** What a line means while a question is asked; null where it means nothing. */
export function parseAsking(item: AgendaItem, line: string): PlainCommand | null {
  return parseAnswer(item, line) ?? parseWord(line);
}
