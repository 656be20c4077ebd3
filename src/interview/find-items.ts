// Looks for questions by number, or by part of an id, a text or the title of a pillar or dimension.
import { textOf } from './agenda.ts';
import type { Agenda, AgendaItem } from './agenda.ts';

function isMatch(item: AgendaItem, query: string): boolean {
  const titles = item.kind === 'question' ? [item.pillar, ...item.dimensions].map((group) => group.title) : [item.stage?.name ?? ''];
  return String(item.number).startsWith(query) || [item.id, textOf(item), ...titles].some((text) => text.toLowerCase().includes(query));
}

/** 0-based positions; an exact number or id comes first, the rest follows in the order of the agenda. An empty query finds all. */
export function findItems(agenda: Agenda, query: string): readonly number[] {
  const wanted = query.trim().toLowerCase();
  const found = agenda.filter((item) => isMatch(item, wanted));
  const exact = found.filter((item) => String(item.number) === wanted || item.id.toLowerCase() === wanted);
  return [...exact, ...found.filter((item) => !exact.includes(item))].map((item) => item.number - 1);
}
