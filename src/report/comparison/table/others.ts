// What changed beside the answers, on a terminal.
import { bullets, heading, labelled, type Lines } from '../../terminal/page.ts';
import { composeEvidence, composeFact, composeKpi, composeSymptom, composeTarget } from '../sentences.ts';
import type { ComparisonView } from '../view.ts';
import type { ComparisonPage } from './page.ts';

/** Sections, in order; empty where nothing changed. */
export function others(view: ComparisonView, page: ComparisonPage): readonly Lines[] {
  const { labels } = page;
  const section = (title: string, lines: Lines): Lines => (lines.length === 0 ? [] : [...heading(title, page), ...lines]);
  const list = (title: string, texts: Lines): Lines => section(title, bullets(texts, page));
  return [
    section(labels.evidence, view.evidence.flatMap((change) => titled(composeEvidence(change, page), page))),
    section(
      labels.kpis,
      view.kpis.flatMap((change) => {
        const { title, before, after } = composeKpi(change, page);
        return titled({ title, lines: [{ label: labels.before, text: before }, { label: labels.after, text: after }] }, page);
      }),
    ),
    list(labels.targets, view.targets.map((change) => composeTarget(change, page))),
    list(labels.symptoms, view.symptoms.map((change) => composeSymptom(change, page))),
    list(labels.profile, view.profile.map((change) => composeFact(change, page))),
  ];
}

function titled({ title, lines }: ReturnType<typeof composeEvidence>, page: ComparisonPage): Lines {
  const width = Math.max(...lines.map(({ label }) => label.length));
  return [...bullets([title], page), ...lines.flatMap(({ label, text }) => labelled(label, text, page, 2, width))];
}
