// How a framework file gets at what it builds on. What reads files implements it; what merges only asks.
import type { Outcome } from '../model/outcome.ts';
import { emptyKpiCatalog, type KpiCatalog } from './kpi-catalog.ts';
import { failure, problem } from './problem.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** What is being read, from the first file on: a framework that comes again would go on for ever. */
export type Trail = readonly string[];

/**
 * A diagnostic without a range says why nothing was found, in words for whoever named it, unless it is about the file as a whole; one
 * with a range stands in what was found.
 */
export interface Bases {
  byId(id: string, trail: Trail): Outcome<ResolvedFramework>;
  /** `path`: as written in `document`. */
  byPath(path: string, document: ParsedDocument, trail: Trail): Outcome<ResolvedFramework>;
  /** The KPIs that any framework can take over. */
  readonly kpis: () => KpiCatalog;
}

/** Where nothing else is to be had. */
export const noBases: Bases = {
  byId: (id) => failure([problem('unknown-framework', { id, suggestion: null, known: [] }, { file: id })]),
  kpis: () => emptyKpiCatalog,
  byPath: (path) => failure([problem('file-missing', { suggestions: [] }, { file: path })]),
};
