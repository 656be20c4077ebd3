// The KPIs of the catalogue, or of one framework: a list, or one explained.
import { kpisOf } from '../load/catalog-kpis.ts';
import { findFramework, listFrameworks } from '../load/catalog.ts';
import { createLibrary } from '../load/library.ts';
import { suggestName } from '../load/suggest.ts';
import type { Framework, Id } from '../model/framework.ts';
import type { Kpi } from '../model/kpi.ts';
import { refuseOtherLanguages } from './asked-language.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { bundledPlaces } from './framework-places.ts';
import { today } from './iso-date.ts';
import { kpiDocument } from './kpi-document.ts';
import { renderKpiList } from './kpi-list.ts';
import { renderKpi } from './kpi-page.ts';
import { findUses } from './kpi-uses.ts';
import { loadFrameworkBy } from './load-files.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface KpiOptions {
  readonly framework?: string;
  readonly json?: boolean;
}

interface Shelf {
  readonly kpis: readonly Kpi[];
  /** Whose questions and steps may name them. */
  readonly frameworks: readonly Framework[];
}

export async function listKpis(other: string | null, { framework, json }: KpiOptions, context: CliContext): Promise<ExitCode> {
  if (other !== null) throw new UserError(`kpis has no command "${other}"`, { hint: `To explain a KPI: ${commandLine(context.io, 'kpis', 'show', other)}` });
  const { kpis } = framework === undefined ? { kpis: catalogKpis(context) } : await shelfOf(framework, context);
  const text = json === true ? renderEnvelope(true, { kpis: kpis.map(kpiDocument) }, context.told.map(problemOf)) : await renderKpiList(kpis, context);
  await writeStream(context.io.stdout, text);
  return exitCode.fine;
}

export async function showKpi(id: Id, { framework, json }: KpiOptions, context: CliContext): Promise<ExitCode> {
  const { kpis, frameworks } = framework === undefined ? { kpis: catalogKpis(context), frameworks: bundledFrameworks(context) } : await shelfOf(framework, context);
  const kpi = kpis.find((each) => each.id === id);
  if (kpi === undefined) throw unknownKpi(id, kpis, framework);
  const uses = frameworks.flatMap((each) => findUses(kpi.id, each));
  const text = json === true ? renderEnvelope(true, { ...kpiDocument(kpi), uses }, context.told.map(problemOf)) : renderKpi(kpi, uses, today(context.io), context);
  await writeStream(context.io.stdout, text);
  return exitCode.fine;
}

async function shelfOf(framework: string, context: CliContext): Promise<Shelf> {
  const loaded = await loadFrameworkBy(framework, context);
  return { kpis: loaded.kpis, frameworks: [loaded] };
}

/** In revmat's own language: a translation belongs to a framework. */
function catalogKpis(context: CliContext): readonly Kpi[] {
  refuseOtherLanguages(context);
  return kpisOf(createLibrary(bundledPlaces(context.io)).kpis());
}

function bundledFrameworks({ io }: CliContext): readonly Framework[] {
  const places = bundledPlaces(io);
  return listFrameworks(places).frameworks.flatMap(({ id }) => {
    const found = findFramework(places, id);
    return found.ok ? [found.value.framework] : [];
  });
}

function unknownKpi(id: string, kpis: readonly Kpi[], framework: string | undefined): UserError {
  const meant = suggestName(id, kpis.map((kpi) => kpi.id));
  const where = framework === undefined ? 'the catalogue' : `"${framework}"`;
  return new UserError(`there is no KPI "${id}" in ${where}${meant === null ? '' : `; did you mean "${meant}"?`}`, { hint: `revmat kpis${framework === undefined ? '' : ` --framework ${framework}`} lists what there is.` });
}
