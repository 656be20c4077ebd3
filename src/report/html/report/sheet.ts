// What every part of the HTML report works with: the report, its words, and how text of files is set apart from them.
import type { Id } from '../../../model/framework.ts';
import type { HtmlLabels } from '../../../text/html-labels.ts';
import type { ReportLabels } from '../../../text/report-labels.ts';
import type { RenderOptions } from '../../format.ts';
import { questionTexts } from '../../parts/question-texts.ts';
import { formatOrDash } from '../../parts/profile-notes.ts';
import type { Report } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';

export interface Sheet {
  readonly report: Report;
  readonly labels: ReportLabels;
  readonly words: HtmlLabels;
  readonly roadmap: RenderOptions['roadmap'];
  readonly brand: RenderOptions['brand'];
  /** What each question asks. */
  readonly texts: ReadonlyMap<Id, string>;
  /** A text of the framework: in its own language and direction. */
  framework(text: string): Html;
  /** What somebody typed: in whatever language and direction. */
  typed(text: string): Html;
  /** Rounded as the framework says; `-` where there is none. */
  score(value: number | null): string;
}

/** A part of the report with a heading of its own; `id` is what the contents point at. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

export function layOutSheet(report: Report, { labels, roadmap, brand }: RenderOptions): Sheet {
  const { language } = report.framework;
  const isForeign = language !== labels.language;
  return {
    report,
    labels,
    words: labels.html,
    roadmap,
    brand,
    texts: questionTexts(report),
    framework: (text) => (isForeign ? html`<bdi lang="${language}">${text}</bdi>` : html`<bdi>${text}</bdi>`),
    typed: (text) => html`<bdi>${text}</bdi>`,
    score: (value) => formatOrDash(value, report),
  };
}

export function renderSection({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

/** A table that scrolls sideways by itself where there is no room for it, with the keyboard as well. */
export function scrolling(caption: string, table: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
${table}
</div>`;
}

/** One list item each; nothing where there are none. */
export function list(items: readonly Piece[]): Piece {
  return items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** Words after each other on one line, set apart. */
export function joined(pieces: readonly Piece[], between = ' · '): readonly Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}
