// How a project's gates fit its framework: each must be about something that is there, and within reach.
import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { findGateFaults } from '../model/gate-faults.ts';
import { locateDocument } from './located-data.ts';
import { createReport } from './report.ts';
import { suggestName } from './suggest.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** `document`: where the config was read from. Sorted by position. */
export function checkConfig(document: ParsedDocument, { gates }: Config, framework: Framework): readonly Diagnostic[] {
  const report = createReport(locateDocument(document));
  const known = framework.pillars.map(({ id }) => id);
  for (const { pillar, limit, scale } of findGateFaults(gates, framework)) {
    const path = pillar === null ? ['gates', 'overall'] : ['gates', 'pillars', pillar];
    if (scale !== null) report.add('outside-scale', { value: limit, min: scale.min, max: scale.max }, path);
    else if (pillar !== null) report.add('unknown-id', { kind: 'pillar', id: pillar, suggestion: suggestName(pillar, known) }, path, 'key');
  }
  return report.finish(() => null).diagnostics;
}
