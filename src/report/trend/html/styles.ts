// The styles of a page that shows a trend, beside those of all pages: its charts, and a table that is wider than a small screen.

export const trendStyles = `
:root { --trend-line: #0b5c8a; --trend-target: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --trend-line: #7cc4f0; --trend-target: #f0b36c; } }
.chart { display: block; width: 100%; height: auto; color: inherit; }
.chart.narrow { display: none; }
@media (max-width: 36rem) { .chart.wide { display: none; } .chart.narrow { display: block; } }
.chart .band { fill: currentColor; opacity: .05; }
.chart .band.odd { opacity: .11; }
.chart .axis { fill: currentColor; font-size: 12px; }
.chart .score { font-weight: bold; }
.chart .line { fill: none; stroke: var(--trend-line); stroke-width: 2; stroke-linejoin: round; }
.chart .target { fill: none; stroke: var(--trend-target); stroke-width: 1.5; stroke-dasharray: 5 4; }
.chart .point { fill: var(--trend-line); }
.trend-key { display: inline-block; width: 2rem; margin-inline-end: .25rem; border-top: 2px dashed var(--trend-target); vertical-align: middle; }
.trend-chart { margin: 1rem 0; }
.trend-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1.5rem; }
.trend-grid figure { margin: 0; }
.trend-grid figcaption { margin-bottom: .35rem; }
.trend-grid figcaption b { display: block; overflow-wrap: anywhere; }
.trend-scroll { overflow-x: auto; }
.trend-scroll table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.trend-scroll caption { text-align: start; }
.trend-scroll th, .trend-scroll td { padding: .35rem .75rem .35rem 0; text-align: start; white-space: nowrap; }
.trend-scroll .number { text-align: end; }
`;
