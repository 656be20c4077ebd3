// The styles of the report alone, beside those of all pages: its cover, its pictures, and what it looks like on paper.

const cover = `
.letterhead { display: flex; align-items: center; gap: .9rem; margin: 0 0 2.5rem; font-weight: 600; }
.letterhead img { display: block; max-height: 3.25rem; max-width: 14rem; }
.kind { margin: 0 0 .6rem; font-size: .875rem; letter-spacing: .04em; color: var(--muted); }
.verdict { font: 400 1.5rem/1.35 var(--serif); max-width: 42rem; margin: 0 0 1.5rem; text-wrap: pretty; }
.constraint { border-inline-start: 5px solid var(--accent); background: var(--panel); padding: 1rem 1.25rem; max-width: 46rem; margin: 0 0 1.5rem; }
.constraint p { margin: 0; }
.constraint p + p { margin-top: .35rem; }
.notice { border-inline-start: 5px double var(--warn); background: var(--warn-tint); padding: .5rem .8rem; }
.scope, .figures { display: flex; flex-wrap: wrap; margin: 0; }
.scope { gap: .4rem 2rem; font-size: .9375rem; }
.scope dt { color: var(--muted); font-size: .8125rem; }
.scope dd { margin: 0; }
.figures { gap: 1.25rem 0; }
.figures > div { flex: 1 1 8rem; padding-inline: 0 1rem; }
.figures > div:last-child { flex-grow: 2; }
.figures dt { font-size: .875rem; color: var(--muted); }
.figures dd { margin: 0; }
.figures .value { display: block; font: 600 1.75rem/1.2 var(--serif); }
.figures .note { font-size: .8125rem; line-height: 1.35; display: block; color: var(--muted); }
nav { margin-top: 2.25rem; }
nav h2 { border: 0; padding: 0; font-size: 1rem; margin: 0 0 .5rem; }
nav ol { columns: 15rem; column-gap: 2rem; padding: 0; list-style: none; font-size: .9375rem; }
nav li { break-inside: avoid; }
`;

const pictures = `
.profile { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem 2.5rem; align-items: start; }
.profile > :only-child { grid-column: 1 / -1; }
.axis { display: flex; list-style: none; margin: 0 0 1rem; padding: 0; font-size: .8125rem; line-height: 1.25; color: var(--muted); }
.axis li { padding-inline-start: .35rem; border-inline-start: 1px solid var(--muted); margin: 0; min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
.bar-row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, auto); column-gap: 1rem; margin-bottom: 1.1rem; break-inside: avoid; }
.bar-row p { margin: 0; }
.bar-score { text-align: end; }
.bar-row svg, .bar-note { grid-column: 1 / -1; }
.bar-note { font-size: .8125rem; color: var(--muted); }
.tag { display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 1rem; padding: 0 .55rem; font-size: .75rem; margin-inline-start: .3rem; }
svg { display: block; max-width: 100%; }
svg text { fill: var(--ink); font-size: 12px; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
svg .tick { fill: var(--muted); font-size: 11px; }
svg .on-fill { fill: var(--on-accent); font-weight: 700; }
svg .on-track { fill: var(--muted); }
.track { fill: var(--panel); }
.fill { fill: var(--accent); }
.frame { fill: none; stroke: var(--muted); stroke-width: 1; }
.cut { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 2; }
.bar, .span, .bands, .ribbon { overflow: visible; }
.bar .target { fill: var(--ink); stroke: var(--ink); stroke-width: 2; }
.bounds { stroke: var(--ink); stroke-width: 2; }
.bounds-edge { stroke: var(--paper); stroke-width: 5; }
.radar-figure { margin: 0; }
.radar { width: 100%; height: auto; overflow: visible; }
.ring { fill: none; stroke: var(--line); stroke-width: 1; }
.score-figure { fill: var(--accent); fill-opacity: .16; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; }
.score-line { stroke: var(--accent); stroke-width: 2.5; }
.dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
.target-figure { fill: none; stroke: var(--ink); stroke-width: 1.75; stroke-dasharray: 6 4; }
.radar .target, .key .target { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; }
.figure { font-weight: 700; }
figcaption { display: flex; justify-content: center; flex-wrap: wrap; gap: .3rem 1.5rem; }
figcaption span { display: inline-flex; align-items: center; gap: .4rem; }
.heatmap th, .heatmap td { vertical-align: middle; }
.heatmap td { text-align: center; border: 1px solid var(--line); min-width: 4.25rem; font-size: .875rem; }
.heatmap thead th:not(:first-child) { text-align: center; padding-inline: .3rem; }
.heatmap .below { background: var(--tint); }
.heatmap .here { background: var(--accent); color: var(--on-accent); }
.heatmap .aim { outline: 2px dashed var(--ink); outline-offset: -4px; }
.heatmap .here.aim { outline-color: var(--on-accent); }
.numbers .level { white-space: nowrap; }
.mark { display: block; font-size: .75rem; font-weight: 400; line-height: 1.2; }
.track li { margin: 0; }
ol.track { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; margin: 0 0 1.25rem; }
ol.track li { flex: 1 1 9rem; padding: .6rem .8rem; border: 1px solid var(--line); }
ol.track .below { border-color: var(--accent); background: var(--tint); }
ol.track .here { border: 3px solid var(--accent); background: var(--tint); }
.bands { margin: .35rem 0 .5rem; }
.ribbon { margin: 1rem 0; }
`;

const blocks = `
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.25rem; padding: 0; list-style: none; counter-reset: card; }
.cards > li { counter-increment: card; border: 1px solid var(--line); border-top: 4px solid var(--accent); padding: 1.1rem 1.25rem; margin: 0; }
.cards > li::before { content: counter(card); font: 600 1.5rem/1 var(--serif); color: var(--accent); }
.cards h3 { margin-top: .4rem; }
.cards .panels { grid-template-columns: 1fr; }
.facts { font-size: .875rem; color: var(--muted); }
.pips { letter-spacing: .05em; }
.panels { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin: 0 0 .75rem; }
.panels > div { padding: .7rem .9rem; border: 1px solid var(--line); background: var(--panel); }
.panels > .next { border: 2px solid var(--accent); background: none; padding: calc(.7rem - 1px) calc(.9rem - 1px); }
.panels p { margin: 0; }
.panel-name { font-size: .8125rem; color: var(--muted); }
.gap { margin-bottom: 1.75rem; }
.gap h3 { margin-bottom: .2rem; }
.kpis { columns: 2 22rem; column-gap: 2.5rem; }
.kpis article { break-inside: avoid; padding-bottom: 1.4rem; }
.kpis h3 { margin: 0 0 .3rem; }
.kpis p { margin-bottom: .4rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0 2rem; }
.columns h3 { margin-top: 0; }
.narrow { max-width: 32rem; }
.lead { font: 400 1.15rem/1.4 var(--serif); }
.plan td:nth-child(2) { width: 44%; }
.plan .when { min-width: 9rem; padding-inline-end: 1px; }
.numbers td:last-child { min-width: 14rem; }
.outcome td { background: var(--panel); }
.answers th { width: 34%; font-weight: 500; }
.answers td { width: 33%; }
.answers p { margin: 0 0 .3rem; }
details { margin: 0 0 1rem; }
summary { cursor: pointer; }
summary h3 { display: inline; }
`;

/** Names that do not fit above their bands stand in a line, in order. */
const wordyAxis = `  .axis.wordy { display: block; }
  .axis.wordy li { display: inline; border: 0; padding: 0; }
  .axis.wordy li + li::before { content: " | "; }
`;

const elsewhere = `
@media (max-width: 52rem) { .profile { grid-template-columns: minmax(0, 1fr); } .radar-figure { max-width: 26rem; margin: 0 auto; } }
@media (max-width: 40rem) {
  .verdict { font-size: 1.25rem; }
  .panels { grid-template-columns: 1fr; }
  .figures > div { flex-basis: 45%; }
  .axis { font-size: .6875rem; }
  .axis li { padding-inline-start: .2rem; }
${wordyAxis}  .radar text { font-size: 13px; }
  .heatmap { font-size: .8125rem; }
  .heatmap td { min-width: 2.6rem; padding: .35rem .1rem; font-size: .8125rem; }
  .heatmap .mark { font-size: .6875rem; }
  .heatmap thead th:not(:first-child) { writing-mode: vertical-rl; text-align: end; padding: .3rem 0; vertical-align: middle; }
  .answers { min-width: 34rem; }
  .plan thead { display: none; }
  .plan, .plan tbody, .plan th { display: block; }
  .plan tr { display: grid; grid-template-columns: 1.9rem 1fr auto; border-bottom: 1px solid var(--line); padding: .3rem 0; }
  .plan tr > * { border: 0; }
  .plan tr > th { grid-column: 1 / -1; }
  .plan td:nth-child(2) { width: auto; }
  .plan td.number { text-align: start; }
  .plan .when { grid-column: 2 / -1; }
  .plan .outcome td:first-child { display: none; }
  .plan .outcome td { grid-column: 1 / -1; padding: .4rem .5rem; }
}
@media screen and (prefers-color-scheme: dark) { .letterhead img { background: #fff; padding: .4rem .6rem; border-radius: 4px; } }
@media (forced-colors: active) { svg { forced-color-adjust: none; background: var(--paper); } .heatmap .here { border: 3px solid; } }
@media print {
  svg, .heatmap td, .panels > div, .constraint, .notice, ol.track li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .letterhead { margin-bottom: 10mm; }
  .verdict { font-size: 15pt; }
  .figures .value { font-size: 16pt; }
  .figures > div { flex-basis: 6.5rem; }
  .profile { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); gap: 1rem; }
  .bar-row { margin-bottom: .6rem; }
  .cards { display: block; }
  .cards > li { padding: .6rem .9rem; margin-bottom: .8rem; }
  .cards .panels { grid-template-columns: 1fr 1fr; }
  .cards p, .cards ul { margin-bottom: .35rem; }
  .cards ul { columns: 2; column-gap: 2rem; }
  .levels, .numbers, .narrow { break-inside: avoid; }
  .axis { font-size: 7pt; }
${wordyAxis}
  .cards li li { break-inside: avoid; }
  .scope { gap: .2rem 1.3rem; font-size: 8.75pt; }
  .scope dt { font-size: 8pt; }
  .constraint { padding: .6rem .9rem; margin-bottom: 1rem; }
  .cards > li, .gap, .panels > div, .figures, .scope, .constraint, .columns > div, ol.track { break-inside: avoid; }
  .kpis { columns: 2; }
  .numbers td:last-child { min-width: 0; }
  .numbers .level { white-space: normal; }
  .heatmap .here { background: var(--tint); color: var(--ink); border: 2.5px solid var(--ink); }
  .heatmap .here.aim { outline-color: var(--ink); }
  .outcome, th[scope="rowgroup"] { break-before: avoid; break-after: avoid; }
  .outcome { break-after: auto; }
  #answers { break-before: page; }
  details::details-content { content-visibility: visible; display: block; }
  summary { list-style: none; break-after: avoid; }
  section > h2 + p.small { break-after: avoid; }
}
`;

export const reportStyles = cover + pictures + blocks + elsewhere;
