// What targets can be set for: the whole, and each pillar.
import type { Framework, Scale } from '../model/framework.ts';
import type { Renamable } from './former-ids.ts';

/** `scale`: that of the target; null where it comes from what is summed. */
export interface Aim extends Renamable {
  readonly scale: Scale | null;
}

/** The target of the whole is on the framework's scale, also where the whole is a sum. */
export function listAims({ pillars, scale }: Framework): readonly Aim[] {
  return [{ id: 'overall', was: [], scale }, ...pillars.map((pillar): Aim => ({ id: pillar.id, was: pillar.was, scale: pillar.aggregate === 'sum' ? null : pillar.scale }))];
}
