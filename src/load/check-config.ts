// How a project's gates fit its framework: each must be about something that is there, and within reach.
import type { Config } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { findGateFaults, type GateFault } from '../model/gate-faults.ts';
import { pathOfGate } from './gates.ts';
import { locateDocument } from './located-data.ts';
import type { Path } from './problem.ts';
import { createReport, type Report } from './report.ts';
import { suggestName } from './suggest.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** `document`: where the config was read from. Sorted by position. */
export function checkConfig(document: ParsedDocument, { gates }: Config, framework: Framework): readonly Diagnostic[] {
  const report = createReport(locateDocument(document));
  for (const fault of findGateFaults(gates, framework)) reportFault(fault, pathOfGate(fault.gate), report);
  return report.finish(() => null).diagnostics;
}

function reportFault(fault: GateFault, path: Path, report: Report): void {
  switch (fault.fault) {
    case 'outside-scale':
      return report.add('outside-scale', { value: fault.value, ...fault.scale }, path);
    case 'unknown-stage':
      return report.add('unknown-stage', { value: fault.value, allowed: fault.allowed }, path);
    case 'elsewhere':
      return reportElsewhere(fault, path, report);
  }
}

function reportElsewhere({ kind, id, got, known }: Extract<GateFault, { fault: 'elsewhere' }>, path: Path, report: Report): void {
  const expected = kind === null || kind === 'overall' ? 'pillar' : kind;
  // These are values; everything else is a key.
  const at = kind === 'symptom' || kind === 'stage' ? 'value' : 'key';
  if (got !== null && got !== 'overall') report.add('wrong-kind', { id, expected, got }, path, at);
  else report.add('unknown-id', { kind: expected, id, suggestion: suggestName(id, known) }, path, at);
}
