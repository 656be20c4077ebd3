// HTML that cannot be broken by what stands in it: every text that is put into a template is escaped, unless it is HTML already.
import { plain } from '../../text/plain.ts';

/** A piece of HTML. Only the tag below makes one, so that no text of a file becomes one by mistake. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: text and numbers are escaped, lists are joined, null and false are nothing. */
export type Piece = Html | string | number | null | false | readonly Piece[];

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The tag of all templates: html`<p>${text}</p>`. Values belong into text and into quoted attributes, nowhere else. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return new Html(parts.map((part, index) => part + (index < values.length ? render(values[index]!) : '')).join(''));
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(render).join('');
  return escapeText(String(piece));
}

/** On one line, in which no-break spaces stay; control and bidirectional characters become visible escapes, and nothing in it is a command to a CI runner. */
function escapeText(text: string): string {
  const line = plain(text.replace(/[^\S\u00a0]+/gu, ' '));
  return line.replace(/[&<>"']/g, (character) => entities.get(character) ?? character).replaceAll('##[', '#&#35;[').replace(/^( *):(?=:)/, '$1&#58;');
}
