// Formulas and bands of the KPIs in a framework file.
import { checkOrder, numbersAt } from './check-order.ts';
import type { Draft } from './draft.ts';
import { isBroken, isMissing } from './draft.ts';
import { parseFormula } from './formula.ts';
import type { KpiFile } from './framework-schema.ts';
import { placed, rawIds, type FrameworkDraft, type Placed } from './framework-walk.ts';
import type { Report } from './report.ts';
import { suggestName } from './suggest.ts';
import { valueAt } from './value-kind.ts';

type PlacedKpi = Placed<Draft<KpiFile>>;

/** `data`: the whole of the file, so that an input that is broken elsewhere still counts as there. */
export function checkKpis(draft: FrameworkDraft, data: Readonly<Record<string, unknown>>, report: Report): void {
  for (const kpi of placed(draft.kpis, ['kpis'])) {
    checkFormula(kpi, data, report);
    checkBands(kpi, report);
  }
}

function checkFormula({ part, path }: PlacedKpi, data: Readonly<Record<string, unknown>>, report: Report): void {
  if (isBroken(part, 'formula')) return;
  const at = [...path, 'formula'];
  const parsed = part.formula === undefined ? null : parseFormula(part.formula);
  if (parsed?.ok === false) {
    const { problem, found, offset } = parsed;
    report.add('formula-syntax', { problem, found }, at, { offset, length: found.length });
    return;
  }
  const known = rawIds(valueAt(data, [...path, 'inputs']));
  if (known === null) return;
  const used = parsed?.inputs ?? [];
  for (const { id, offset } of used) {
    if (!known.includes(id)) report.add('unknown-id', { kind: 'input', id, suggestion: suggestName(id, known) }, at, { offset, length: id.length });
  }
  for (const input of placed(part.inputs, [...path, 'inputs'])) {
    const { id } = input.part;
    if (id !== undefined && !used.some((use) => use.id === id)) report.add('unused-input', { id }, [...input.path, 'id']);
  }
}

function checkBands({ part, path }: PlacedKpi, report: Report): void {
  const { direction } = part;
  if (direction === undefined) return;
  if (direction === 'trend') {
    if (!isMissing(part, 'bands')) report.add('trend-with-bands', {}, [...path, 'bands'], 'key');
    return;
  }
  for (const band of placed(part.bands, [...path, 'bands'])) {
    const at = [...band.path, 'cuts'];
    checkOrder(numbersAt(band.part.cuts, at), direction === 'lower' ? 'descending' : 'ascending', 'cuts', report);
    const tooHigh = band.part['too-high'];
    const lastCut = band.part.cuts?.at(-1);
    if (direction === 'lower' && !isMissing(band.part, 'too-high')) report.add('misplaced-key', { key: 'too-high', reason: 'not where lower is better' }, [...band.path, 'too-high'], 'key');
    else if (tooHigh !== undefined && lastCut !== undefined && tooHigh <= lastCut) report.add('too-high-below-cuts', { value: tooHigh, lastCut }, [...band.path, 'too-high']);
  }
}
