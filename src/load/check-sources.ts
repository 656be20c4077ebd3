// Figures that stand under a source that never said them: cuts of this file beside the source of what it builds on.
import { placed, type FrameworkDraft } from './framework-walk.ts';
import type { LocatedData } from './located-data.ts';
import type { Warnings } from './report.ts';

export function checkSources(draft: FrameworkDraft, { spotOf }: LocatedData, report: Warnings): void {
  for (const kpi of placed(draft.kpis, ['kpis'])) {
    for (const { part, path } of placed(kpi.part.bands, [...kpi.path, 'bands'])) {
      const isOwn = (key: string) => spotOf([...path, key]).anchor === null;
      if (isOwn('cuts') && !isOwn('source')) report.warn('borrowed-source', { kpi: kpi.part.id ?? '', cohort: part.cohort ?? '' }, [...path, 'cuts']);
    }
  }
}
