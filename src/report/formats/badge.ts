// The level reached as a badge for a README or a wiki: SVG that needs no font, no script and no network.
import type { ReportLabels } from '../../text/report-labels.ts';
import { formatScore } from '../../text/numbers.ts';
import { plain } from '../../text/plain.ts';
import { displayWidth, truncateText } from '../../text/width.ts';
import { reportMarker, type RenderReport } from '../format.ts';
import { html } from '../html/markup.ts';
import { oneLine } from '../parts/step-cells.ts';
import { renderXml } from '../parts/xml.ts';
import type { Report } from '../view.ts';

/** Room for a character, and around a text, in the units of the drawing: the usual sans-serif fonts are stretched a little to it, or squeezed. */
const cellWidth = 6.5;
const padding = 7;
/** In cells. What is longer is cut in the picture; its title has all of it. */
const widestText = 40;
/** From the lowest level to the highest; white text stands out from each by at least 4.5 to 1. */
const colours = ['#a4262c', '#9a4a00', '#7a5c00', '#3f6b21', '#1d6b4f'] as const;
const noColour = '#57606a';
const groundOfLabel = '#3b434b';

export const renderBadge: RenderReport = (report, { labels }) => {
  const [about, value] = [labels.exports.badge, composeValue(report, labels)];
  const left = drawText(about);
  const right = drawText(value);
  const width = left.width + right.width;
  return renderXml(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${about}: ${value}">
<!-- ${reportMarker} -->
<title>${about}: ${value}</title>
<rect width="${width}" height="20" rx="3" fill="${groundOfLabel}"/>
<path d="M${left.width} 0h${right.width - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right.width - 3}z" fill="${colourOf(report)}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">
<text x="${left.width / 2}" y="14" textLength="${left.width - 2 * padding}">${left.text}</text>
<text x="${left.width + right.width / 2}" y="14" textLength="${right.width - 2 * padding}">${right.text}</text>
</g>
</svg>
`);
};

/** A text as it is drawn, and how wide its side of the badge is. At least one cell: a drawing cannot be narrower than nothing. */
function drawText(whole: string): { readonly text: string; readonly width: number } {
  const text = truncateText(plain(oneLine(whole)), widestText);
  return { text, width: Math.ceil(Math.max(1, displayWidth(text)) * cellWidth) + 2 * padding };
}

/** The stage where there are stages, else score and level. */
function composeValue({ overall, stage, rounding }: Report, labels: ReportLabels): string {
  if (overall.score === null) return labels.noScore;
  if (stage !== null) return labels.exports.badgeStage({ stage: stage.reached, name: stage.reachedName });
  return [formatScore(overall.score, rounding), ...(overall.levelName === null ? [] : [overall.levelName])].join(' ');
}

function colourOf({ overall, stage, framework }: Report): string {
  if (overall.score === null) return noColour;
  const ladder = stage !== null && framework.stages.length > 0 ? framework.stages : framework.levels;
  const reached = stage === null ? overall.level : stage.reached;
  const index = ladder.findIndex(({ value }) => value === reached);
  if (index === -1) return stage === null ? noColour : colours[0];
  return colours[Math.round((index / Math.max(1, ladder.length - 1)) * (colours.length - 1))] ?? noColour;
}
