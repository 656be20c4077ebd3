// The end of a roadmap on a terminal: what cannot be planned, what stays short of its target, and what qualifies the rest.
import { bullets, heading, paragraph, type Lines } from '../../terminal/page.ts';
import { composeNotes, composeShort, composeWaiting } from '../sentences.ts';
import type { RoadmapView } from '../view.ts';
import type { RoadmapPage } from './page.ts';

const shown = 8;

/** Sections, in order. */
export function closing(view: RoadmapView, page: RoadmapPage): readonly Lines[] {
  const { labels, style } = page;
  const list = (title: string, texts: Lines): Lines => {
    const rest = texts.length - shown;
    return texts.length === 0 ? [] : [...heading(title, page), ...bullets([...texts.slice(0, shown), ...(rest > 0 ? [labels.more(rest)] : [])], page)];
  };
  return [
    list(labels.waiting, view.waiting.map((step) => composeWaiting(step, labels))),
    list(labels.short, composeShort(view, labels)),
    composeNotes(view, labels).flatMap((note) => paragraph(note, page)).map(style.dim),
  ];
}
