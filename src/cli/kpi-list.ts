// KPIs as a list, by the phase that they belong to.
import type { Kpi } from '../model/kpi.ts';
import { plain } from '../text/plain.ts';
import { displayWidth, padText, wrapText } from '../text/width.ts';
import { pageColumns } from './columns-of.ts';
import type { CliContext } from './context.ts';
import { joinBlocks } from './join-blocks.ts';
import { directionWords } from './kpi-words.ts';

const withoutPhase = 'other';

export async function renderKpiList(kpis: readonly Kpi[], { columns, outStyle }: Pick<CliContext, 'columns' | 'outStyle'>): Promise<string> {
  const { renderTable } = await import('./table.ts');
  const idWidth = Math.max(...kpis.map(({ id }) => displayWidth(id))) + 2;
  const page = pageColumns(columns);
  const width = page - idWidth;
  const phases = [...new Set(kpis.map(({ phase }) => phase ?? withoutPhase))];
  const cell = (kpi: Kpi) => {
    const facts = `${kpi.unit}, ${directionWords[kpi.direction]}; ${bandsInShort(kpi)}`;
    return [...wrapText(plain(kpi.title), width), ...wrapText(plain(facts), width).map(outStyle.dim)].join('\n');
  };
  const blocks = phases.map((phase) => {
    const rows = kpis.filter((kpi) => (kpi.phase ?? withoutPhase) === phase).map((kpi) => [outStyle.bold(padText(kpi.id, idWidth - 2)), cell(kpi)]);
    const isOnly = phases.length === 1 && phase === withoutPhase;
    const heading = isOnly ? [] : wrapText(plain(phase.charAt(0).toUpperCase() + phase.slice(1)), page).map(outStyle.bold);
    return [...heading, ...renderTable(rows).split('\n')];
  });
  if (blocks.length === 0) return 'This framework has no KPIs.\n';
  return joinBlocks([...blocks, [outStyle.dim('Explain one: revmat kpis show ID')]]);
}

function bandsInShort({ bands }: Kpi): string {
  if (bands.length === 0) return 'not banded';
  const cohorts = bands.map(({ cohort }) => cohort);
  return cohorts.length === 1 && cohorts[0] === 'any' ? `${(bands[0]?.cuts.length ?? 0) + 1} bands` : `bands for ${cohorts.join(', ')}`;
}
