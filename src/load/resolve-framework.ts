// From the document of a framework to data in which nothing is left to look up elsewhere, checked.
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Bases, Trail } from './bases.ts';
import { checkFramework } from './check-framework.ts';
import { checkFormat } from './document-kind.ts';
import { frameworkSchema } from './framework-schema.ts';
import { locateDocument } from './located-data.ts';
import { mergeFramework, type FindSource } from './merge-framework.ts';
import type { Path } from './problem.ts';
import { createReport, type Report } from './report.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { checkShape } from './schema-problems.ts';
import { isRecord } from './value-kind.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** `trail`: what is being read already, this file not included. */
export function resolveFramework(document: ParsedDocument, bases: Bases, trail: Trail = []): Outcome<ResolvedFramework> {
  const own = locateDocument(document);
  const report = createReport(own);
  if (!checkFormat('framework', document, report)) return report.fail();
  const isPatch = document.data['extends'] !== undefined;
  if (!isPatch && !takesQuestions(document.data['pillars']) && !takesKpis(document.data['kpis'])) {
    checkFramework(own, report);
    return report.finish(() => describe({ located: own, changes: [], bases: [] }));
  }
  checkShape(frameworkSchema(isPatch ? 'patch' : 'written'), document.data, report);
  if (report.failed) return report.fail();
  const below = [...trail, document.source.path];
  const base = isPatch ? findBase(String(document.data['extends']), document, bases, below, report) : null;
  const sources = new Map<string, Outcome<ResolvedFramework>>();
  const findSource: FindSource = (id, path) => {
    const source = sources.get(id) ?? bases.byId(id, below);
    sources.set(id, source);
    return found(source, id, path, report);
  };
  if (isPatch && base === null) return report.fail();
  const { located, changes } = mergeFramework(document, base, findSource, bases.kpis, report);
  if (report.failed) return report.fail();
  const whole = createReport(located);
  checkFramework(located, whole);
  const line = base === null ? [] : [{ id: base.id, version: base.version, file: base.located.file }, ...base.bases];
  return whole.finish(() => describe({ located, changes: [...(base?.changes ?? []), ...changes], bases: line }));
}

function describe(rest: Omit<ResolvedFramework, 'id' | 'version'>): ResolvedFramework {
  const { id, version } = rest.located.data;
  return { id: String(id), version: String(version), ...rest };
}

/** Whether some question is taken from another framework; on data of any shape. */
function takesQuestions(groups: unknown): boolean {
  if (!Array.isArray(groups)) return false;
  return groups.some((group: unknown) => {
    if (!isRecord(group)) return false;
    const { questions, dimensions } = group;
    return (Array.isArray(questions) && questions.some((question: unknown) => isRecord(question) && question['use'] !== undefined)) || takesQuestions(dimensions);
  });
}

/** The same for the catalogue of KPIs. */
function takesKpis(kpis: unknown): boolean {
  return Array.isArray(kpis) && kpis.some((kpi: unknown) => isRecord(kpi) && kpi['use'] !== undefined);
}

/** A path has a slash or an ending; everything else is an id. */
function isPathToBase(text: string): boolean {
  return /[/\\]|\.ya?ml$|^[~.]/i.test(text);
}

function findBase(text: string, document: ParsedDocument, bases: Bases, trail: Trail, report: Report): ResolvedFramework | null {
  return found(isPathToBase(text) ? bases.byPath(text, document, trail) : bases.byId(text, trail), text, ['extends'], report);
}

/** What is wrong with a whole file that was found, and so has no range either. */
const ofTheFile: ReadonlySet<DiagnosticCode> = new Set(['empty-file', 'file-too-large', 'not-a-mapping', 'utf-16']);

/** Null, and reported where it is named, if it cannot be had. */
function found(outcome: Outcome<ResolvedFramework>, name: string, path: Path, report: Report): ResolvedFramework | null {
  if (outcome.ok) return outcome.value;
  const { diagnostics } = outcome;
  const unfound = diagnostics.filter(({ code, range, severity }) => range === null && severity === 'error' && !ofTheFile.has(code));
  if (unfound.length === diagnostics.length) for (const diagnostic of unfound) reportAs(diagnostic, path, report);
  else report.add('broken-base', { base: diagnostics[0]?.file ?? name, errors: diagnostics.filter(({ severity }) => severity === 'error').length }, path);
  return null;
}

function reportAs<D extends Diagnostic>({ code, params }: D, path: Path, report: Report): void {
  report.add(code, params, path);
}
