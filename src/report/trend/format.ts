// What a format of a trend is: a pure function from the view to a string that ends with exactly one line break.
import type { ReportLabels } from '../../text/report-labels.ts';
import type { TrendLabels } from '../../text/trend-labels.ts';
import type { RenderOptions } from '../format.ts';
import type { TrendView } from './view.ts';

export interface TrendWords {
  readonly labels: TrendLabels;
  /** For what reports say as well. */
  readonly report: ReportLabels;
}

export interface TrendRenderOptions extends Pick<RenderOptions, 'columns' | 'style'>, TrendWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
}

export type RenderTrend = (view: TrendView, options: TrendRenderOptions) => string;
