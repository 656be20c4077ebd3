// The frame of every HTML page that is written: one file without scripts that loads nothing, and says so to the browser.
import { Html, html } from './markup.ts';
import { pageStyles } from './page-styles.ts';

export interface HtmlPage {
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly title: string;
  /** What the file bears so that the tool knows its own files again: `revmat/report@1`. */
  readonly marker: string;
  readonly body: Html;
  /** CSS rules of this page's own, beside those of all pages. Never words of a file. */
  readonly styles?: string;
}

/** Nothing but what stands in the file: no scripts, no network, no forms, no frames. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Ends with one line break. */
export function renderPage({ language, title, marker, body, styles = '' }: HtmlPage): string {
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${marker}">
<title>${title}</title>
<style>${new Html(pageStyles + styles)}</style>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
${head}
</head>
<body>
${body}
</body>
</html>
`.markup;
}
