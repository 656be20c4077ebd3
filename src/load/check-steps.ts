// A step of a framework file serves one kind of thing, and leads upwards on its scale.
import { checkInside } from './check-framework-scales.ts';
import { isMissing } from './draft.ts';
import { scalesById } from './framework-scales.ts';
import { placed, type FrameworkDraft } from './framework-walk.ts';
import type { Report } from './report.ts';

const servedKeys = ['question', 'dimension', 'pillar'] as const;

export function checkSteps(draft: FrameworkDraft, report: Report): void {
  const scales = scalesById(draft);
  for (const { part, path } of placed(draft.steps, ['steps'])) {
    const got = servedKeys.filter((key) => !isMissing(part, key));
    if (got.length !== 1) report.add('one-of-keys', { keys: servedKeys, got }, got[1] === undefined ? path : [...path, got[1]], 'key');
    const { from, to } = part;
    if (from !== undefined && to !== undefined && to <= from) report.add('backward-step', { from, to }, [...path, 'to']);
    for (const key of got) {
      const ids = part[key];
      for (const id of typeof ids === 'string' ? [ids] : (ids ?? [])) {
        const scale = id === undefined ? null : (scales.get(id) ?? null);
        checkInside(from, scale, [...path, 'from'], report);
        checkInside(to, scale, [...path, 'to'], report);
      }
    }
  }
}
