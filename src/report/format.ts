// What a report format is: a pure function from the view-model to a string that ends with exactly one newline.
import type { ReportLabels } from '../text/report-labels.ts';
import type { Style } from './style.ts';
import type { Report } from './view.ts';

export interface RenderOptions {
  /** Width to fit, in terminal cells; formats that are not for terminals ignore it. */
  readonly columns: number;
  readonly style: Style;
  readonly labels: ReportLabels;
}

export type RenderReport = (report: Report, options: RenderOptions) => string;

/** Stands in every report that is written, so that the tool knows its own files again. */
export const reportMarker = 'revmat/report@1';
