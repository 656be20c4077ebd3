// revmat compare: what moved between two assessments, and which answers moved it.
import { buildComparisonView } from '../report/comparison/build-view.ts';
import { comparisonDocument } from '../report/comparison/formats/json.ts';
import { comparisonFormats, comparisonMarker } from '../report/comparison/registry.ts';
import { comparisonRenderers } from '../report/comparison/renderers.ts';
import { compareAssessments } from '../score/compare-assessments.ts';
import { loadAssessmentSet, type SetOptions } from './assessment-set.ts';
import type { CliContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { deliver, pairExports, type ExportOptions } from './exports.ts';

export interface CompareOptions extends ExportOptions, SetOptions {}

const comparisons = { formats: comparisonFormats, noun: 'comparison', marker: comparisonMarker };

/** 0 whichever way the scores went. Throws a UserError for what cannot be compared. */
export async function compare(before: string, after: string, options: CompareOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, comparisons, context.io.cwd);
  const { framework, sides, files } = await loadAssessmentSet('compare', [before, after], options, context);
  const [was, is] = sides as readonly [(typeof sides)[number], (typeof sides)[number]];
  const view = buildComparisonView(framework, was, is, compareAssessments(framework, was.assessment, is.assessment));
  const { comparison: labels, report } = context.words;
  return deliver(exports, comparisons, options, {
    document: () => comparisonDocument(view),
    render: (format, page) => comparisonRenderers[format](view, { ...page, labels, report }),
    inputs: files,
  }, context);
}
