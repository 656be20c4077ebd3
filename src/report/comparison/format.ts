// What a format of a comparison is: a pure function from the view to a string that ends with exactly one line break.
import type { ComparisonLabels } from '../../text/comparison-labels.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { RenderOptions } from '../format.ts';
import type { ComparisonView } from './view.ts';

export interface ComparisonWords {
  readonly labels: ComparisonLabels;
  /** For what reports say as well. */
  readonly report: ReportLabels;
}

export interface ComparisonRenderOptions extends Pick<RenderOptions, 'columns' | 'style'>, ComparisonWords {}

export type RenderComparison = (view: ComparisonView, options: ComparisonRenderOptions) => string;
