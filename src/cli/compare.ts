// revmat compare: what moved between two assessments, and which answers moved it.
import { buildComparisonView } from '../report/comparison/build-view.ts';
import { comparisonDocument } from '../report/comparison/formats/json.ts';
import { comparisonFormats, comparisonMarker } from '../report/comparison/registry.ts';
import { comparisonRenderers } from '../report/comparison/renderers.ts';
import { createStyle } from '../report/style.ts';
import { compareAssessments } from '../score/compare-assessments.ts';
import { loadAssessmentSet, type SetOptions } from './assessment-set.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { pairExports, writeExports, type ExportOptions } from './exports.ts';
import { writeStream } from './write-output.ts';

export interface CompareOptions extends ExportOptions, SetOptions {}

const comparisons = { formats: comparisonFormats, noun: 'comparison', marker: comparisonMarker };

/** 0 whichever way the scores went. Throws a UserError for what cannot be compared. */
export async function compare(before: string, after: string, options: CompareOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, comparisons, context.io.cwd);
  const { framework, sides, files } = await loadAssessmentSet('compare', [before, after], options, context);
  const [was, is] = sides as readonly [(typeof sides)[number], (typeof sides)[number]];
  const view = buildComparisonView(framework, was, is, compareAssessments(framework, was.assessment, is.assessment));
  if (options.json === true) {
    await writeStream(context.io.stdout, renderEnvelope(true, comparisonDocument(view), context.told.map(problemOf)));
    return exitCode.fine;
  }
  const { comparison: labels, report } = context.words;
  const rendered = exports.map(({ format, path }) => {
    const style = path === null ? context.outStyle : createStyle(false);
    return { format, path, text: comparisonRenderers[format](view, { columns: context.columns, style, labels, report }) };
  });
  await writeExports(rendered, comparisons, { force: options.force, inputs: files, io: context.io });
  return exitCode.fine;
}
