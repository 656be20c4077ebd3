// The bundled frameworks and the catalogue of KPIs as their YAML says them, not as they were last built.
import type { Outcome } from '../../src/model/outcome.ts';
import { createLibrary } from '../../src/load/library.ts';
import { loadKpiCatalog } from '../../src/load/load-kpi-catalog.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics, null, 2));
  return outcome.value;
}

export const kpiCatalog = () => valueOf(loadKpiCatalog(valueOf(parseSource(valueOf(readSource('frameworks/library/kpis.yaml'))))));

/** For frameworks that build on bundled ones. */
export const yamlLibrary = createLibrary({ bundled: null, folders: ['frameworks'], project: 'frameworks' }, kpiCatalog);
