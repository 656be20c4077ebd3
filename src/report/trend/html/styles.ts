// The styles of a page that shows a trend, beside those of all pages: its charts, and a table that is wider than a small screen.

export const trendStyles = `
.chart { display: block; width: 100%; height: auto; color: inherit; }
.chart.narrow { display: none; }
@media (max-width: 36rem) { .chart.wide { display: none; } .chart.narrow { display: block; } }
.chart .band { fill: currentColor; opacity: .05; }
.chart .band.odd { opacity: .11; }
.chart .axis { fill: currentColor; font-size: 12px; }
.chart .score { font-weight: bold; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
.chart .line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
.chart .target { fill: none; stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 5 4; }
.chart .point { fill: var(--accent); }
.trend-key { display: inline-block; width: 2rem; margin-inline-end: .25rem; border-top: 2px dashed var(--warn); vertical-align: middle; }
.trend-chart { margin: 1rem 0; }
.trend-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1.5rem; }
.trend-grid figure { margin: 0; }
.trend-grid figcaption { margin-bottom: .35rem; }
.trend-grid figcaption b { display: block; overflow-wrap: anywhere; }
.trend-scroll { overflow-x: auto; }
.trend-scroll th, .trend-scroll td { white-space: nowrap; }
`;
