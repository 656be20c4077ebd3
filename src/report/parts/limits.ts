// What a reader should know about the limits of a report, in sentences.
import type { ReportLabels } from '../../text/report-labels.ts';
import type { Report } from '../view.ts';

/** One paragraph each, unwrapped. */
export function composeLimits({ framework, retired }: Report, labels: ReportLabels): readonly string[] {
  return [labels.limitsText, ...(framework.source === null ? [] : [labels.fidelity(framework.source)]), ...(retired === 0 ? [] : [labels.retired(retired)])];
}
