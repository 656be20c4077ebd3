// XML 1.0 from templates that escape: what no XML document may hold becomes visible.
import { html, type Html } from '../html/markup.ts';

/** Two characters that are forbidden although they are no control characters; those are visible already. */
const forbidden = /[\ufffe\uffff]/g;

/** The templates of HTML escape what XML needs escaped as well, with references that both know. */
export function renderXml({ markup }: Html): string {
  return markup.replace(forbidden, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/** Texts of one element, each on a line of its own. */
export function asLines(texts: readonly string[]): readonly Html[] {
  return texts.map((text, index) => (index === 0 ? html`${text}` : html`\n${text}`));
}
