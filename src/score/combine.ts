// From the parts under a node to the node's own part: who counts, with which weight, and all views of the score at once.
import { addUp } from './add-up.ts';
import { blend, sumScale, type Rule, type Weighed } from './blend.ts';
import { widthOf } from './convert.ts';
import type { Part } from './part.ts';

/**
 * `weight`: of the result among its own siblings. The rule's scale is not used for `sum`, whose scale follows from its parts.
 * Parts that are not applicable (or weigh nothing) leave with their weight. Parts without a score are left out of the score, but
 * lower the coverage and widen the bounds. Coverage is the mean of the parts' coverage by effective weight: weight, and in a sum weight times the
 * width of the part's scale. So wherever there is no `min` or `capped`, upper - lower = (1 - coverage) x (max - min).
 */
export function combine(parts: readonly Part[], weight: number, rule: Rule): Part {
  const present = parts.filter((part) => part.applicable && part.weight > 0);
  const isSum = rule.aggregate === 'sum';
  const scale = isSum ? sumScale(present.length > 0 ? present : parts) : rule.scale;
  const view = (pick: (part: Part) => number | null) => blend(weigh(present, pick), { ...rule, scale });

  const whole = view((part) => part.score);
  const score = whole?.score ?? null;
  const lower = view((part) => part.lower)?.score ?? scale.min;
  const upper = view((part) => part.upper)?.score ?? scale.max;
  const movable = present.filter((part) => part.score !== null);
  const reach = (pick: 'down' | 'up', choose: (a: number, b: number) => number, from: number) =>
    movable.reduce((best, part, index) => (part.moved === null ? best : choose(best, whole?.swap(index, part.moved[pick]) ?? best)), from);
  const weights = present.map((part) => (isSum ? part.weight * widthOf(part.scale) : part.weight));
  const total = addUp(weights);
  return {
    weight,
    scale,
    applicable: present.length > 0,
    coverage: total > 0 ? addUp(present.map((part, index) => part.coverage * (weights[index] ?? 0))) / total : 0,
    score,
    // Equal but for float noise is equal: the promise lower <= score <= upper holds to the last bit.
    lower: score === null ? lower : Math.min(lower, score),
    upper: score === null ? upper : Math.max(upper, score),
    evidenced: view((part) => part.evidenced)?.score ?? null,
    moved: score === null ? null : { down: reach('down', Math.min, score), up: reach('up', Math.max, score) },
  };
}

function weigh(parts: readonly Part[], pick: (part: Part) => number | null): readonly Weighed[] {
  return parts.flatMap((part) => {
    const value = pick(part);
    return value === null ? [] : [{ weight: part.weight, scale: part.scale, value }];
  });
}
