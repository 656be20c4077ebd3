// Gates that can hold nothing back, or everything: about what is not there, or beyond what a score can be.
import type { Gates } from './config.ts';
import type { Framework, Id, Scale } from './framework.ts';

/** `pillar`: null for the overall score. `scale`: null where the framework has no such pillar. */
export interface GateFault {
  readonly pillar: Id | null;
  readonly limit: number;
  readonly scale: Scale | null;
}

/** In the order of the gates. What is summed up has no scale of its own, so any limit may be right there. */
export function findGateFaults({ overall, pillars }: Gates, framework: Framework): readonly GateFault[] {
  const { scale, scoring } = framework;
  const faults: GateFault[] = [];
  if (overall !== null && scoring.overall !== 'sum' && isOutside(overall, scale)) faults.push({ pillar: null, limit: overall, scale });
  for (const [id, limit] of pillars) {
    const pillar = framework.pillars.find((each) => each.id === id);
    if (pillar === undefined) faults.push({ pillar: id, limit, scale: null });
    else if (pillar.aggregate !== 'sum' && isOutside(limit, pillar.scale)) faults.push({ pillar: id, limit, scale: pillar.scale });
  }
  return faults;
}

function isOutside(value: number, { min, max }: Scale): boolean {
  return value < min || value > max;
}
