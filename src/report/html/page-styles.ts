// The styles that every page shares: colours for light and dark, type, tables, print. Own styles of a page come after these.
// What has to be told apart differs in shape as well as in colour, so that it survives print, blindness to colour and forced colours.
import { grounds, usualAccent } from '../../model/brand.ts';

export const pageStyles = `
:root {
  color-scheme: light dark;
  --paper: ${grounds.light.paper}; --panel: ${grounds.light.panel}; --ink: #1a2027; --muted: #505a65; --line: #c9d0d8;
  --accent: ${usualAccent.light}; --tint: #e2eef0; --on-accent: var(--paper);
  --warn: #8a4300; --warn-tint: #fdf3e7;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: ${grounds.dark.paper}; --panel: ${grounds.dark.panel}; --ink: #e8ebee; --muted: #a9b3bd; --line: #3b454f;
    --accent: ${usualAccent.dark}; --tint: #1a3238;
    --warn: #f2b56b; --warn-tint: #31260f;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 66rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(2rem, 6vw, 3rem); font-weight: 600; margin: 0 0 1rem; }
h2 { font-size: 1.6rem; font-weight: 600; margin: 0 0 1.1rem; padding-top: .9rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.15rem; font-weight: 600; margin: 1.6rem 0 .5rem; }
p { margin: 0 0 .75rem; max-width: 46rem; orphans: 3; widows: 3; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.25rem; }
li { margin-bottom: .3rem; }
section { margin-top: 3.25rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: .5rem; top: -4rem; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); font-weight: 600; z-index: 1; }
.skip:focus { top: .5rem; }
.small, figcaption { font-size: .875rem; line-height: 1.45; color: var(--muted); }
.nowrap { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; font-size: .9375rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem .7rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--muted); border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
tbody th, tfoot th { font-weight: 600; }
tfoot th, tfoot td { border-top: 1.5px solid var(--ink); border-bottom: 0; font-weight: 600; }
th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
th[scope="rowgroup"] { padding-top: 1.2rem; font-family: var(--serif); font-size: 1.0625rem; }
.scroll { position: relative; overflow-x: auto; overflow-wrap: break-word; }
:not(.scroll) > table tbody th { min-width: 6rem; }
footer { margin-top: 4rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--muted); }
footer p { margin: 0 0 .25rem; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; }
  section { margin-top: 2.5rem; }
  th, td { padding: .45rem .5rem; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { margin: 17mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #505a65; } }
@media print {
  :root { color-scheme: light; }
  html, body { background: none; }
  html { font-size: 9.75pt; }
  body { max-width: none; padding: 0; line-height: 1.45; }
  h1 { font-size: 26pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 11.5pt; margin-top: 1.1rem; }
  section { margin-top: 1.5rem; }
  p { margin-bottom: .5rem; }
  table { font-size: 8.75pt; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, figure, article, svg { break-inside: avoid; }
  .small, figcaption, thead th, footer { font-size: 8.25pt; }
  .scroll { overflow: visible; }
  .skip, nav { display: none; }
  a { color: inherit; text-decoration: none; }
}
`;
