// A baseline file, from document to noun. It is JSON, which is YAML as well, so that what is wrong with it has a position.
import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import type { Outcome } from '../model/outcome.ts';
import { baselineSchema, type BaselineFile } from './baseline-schema.ts';
import { checkFormat } from './document-kind.ts';
import type { Draft } from './draft.ts';
import { parseReference } from './framework-reference.ts';
import { locateDocument } from './located-data.ts';
import { createReport, type Report } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reports everything that is wrong at once, sorted by position; never throws on bad input. */
export function loadBaseline(document: ParsedDocument): Outcome<Baseline> {
  const report = createReport(locateDocument(document));
  if (!checkFormat('baseline', document, report)) return report.fail();
  const draft = checkShape(baselineSchema(), document.data, report);
  requireVersions(draft, report);
  return report.finish(() => buildBaseline(draft as BaselineFile));
}

/** Scores of different versions may not be comparable, so it must be known which one it was. */
function requireVersions({ assessments }: Draft<BaselineFile>, report: Report): void {
  for (const [path, entry] of Object.entries(assessments ?? {})) {
    if (entry?.framework !== undefined && parseReference(entry.framework).version === null) report.add('bad-version', { version: '' }, ['assessments', path, 'framework']);
  }
}

function buildBaseline({ assessments }: BaselineFile): Baseline {
  return { assessments: new Map(Object.entries(assessments).map(([path, entry]) => [path, buildEntry(entry)])) };
}

function buildEntry({ framework, overall, coverage, stage, pillars, answers }: BaselineFile['assessments'][string]): BaselineEntry {
  const { id, version } = parseReference(framework);
  return { framework: { id, version: version ?? '' }, overall, coverage, stage, pillars: new Map(Object.entries(pillars)), answers: new Map(Object.entries(answers)) };
}
