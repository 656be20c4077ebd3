// The function behind each format of a trend.
import type { RenderTrend } from './format.ts';
import { renderHtmlTrend } from './formats/html.ts';
import { renderJsonTrend } from './formats/json.ts';
import { renderTableTrend } from './formats/table.ts';
import type { TrendFormatName } from './registry.ts';

export const trendRenderers: Readonly<Record<TrendFormatName, RenderTrend>> = {
  table: renderTableTrend,
  html: renderHtmlTrend,
  json: renderJsonTrend,
};
