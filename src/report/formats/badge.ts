// The level reached as a badge for a README or a wiki: SVG that needs no font, no script and no network.
import { formatScore } from '../../text/numbers.ts';
import { displayWidth } from '../../text/width.ts';
import { reportMarker, type RenderReport } from '../format.ts';
import { html } from '../html/markup.ts';
import type { Report } from '../view.ts';

/** Room for a character, and around a text, in the units of the drawing: enough for the widest of the usual sans-serif fonts. */
const cellWidth = 7;
const padding = 7;
/** From the lowest level to the highest; white text stands out from each by at least 4.5 to 1. */
const colours = ['#a4262c', '#9a4a00', '#7a5c00', '#3f6b21', '#1d6b4f'] as const;
const noColour = '#57606a';

export const renderBadge: RenderReport = (report, { labels }) => {
  const left = labels.badge;
  const right = composeValue(report, labels);
  const [leftWidth, rightWidth] = [left, right].map((text) => displayWidth(text) * cellWidth + 2 * padding) as [number, number];
  const width = leftWidth + rightWidth;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${left}: ${right}">
<!-- ${reportMarker} -->
<title>${left}: ${right}</title>
<rect width="${width}" height="20" rx="3" fill="#3b434b"/>
<path d="M${leftWidth} 0h${rightWidth - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${rightWidth - 3}z" fill="${colourOf(report)}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
<text x="${leftWidth / 2}" y="14" textLength="${leftWidth - 2 * padding}">${left}</text>
<text x="${leftWidth + rightWidth / 2}" y="14" textLength="${rightWidth - 2 * padding}">${right}</text>
</g>
</svg>
`.markup;
};

/** The stage where there are stages, else score and level. */
function composeValue({ overall, stage, rounding }: Report, labels: Parameters<RenderReport>[1]['labels']): string {
  if (overall.score === null) return labels.noScore;
  if (stage !== null) return stage.reachedName;
  return [formatScore(overall.score, rounding), ...(overall.levelName === null ? [] : [overall.levelName])].join(' ');
}

function colourOf({ overall, framework }: Report): string {
  const index = framework.levels.findIndex(({ value }) => value === overall.level);
  if (index === -1) return noColour;
  return colours[Math.round((index / (framework.levels.length - 1)) * (colours.length - 1))] ?? noColour;
}
