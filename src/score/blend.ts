// One number out of several: weighted mean, sum, lowest, or mean with a cap. All questions of "who counts" are settled before.
import type { Aggregate, Scale } from '../model/framework.ts';
import { addUp } from './add-up.ts';
import { clamp, convert } from './convert.ts';

/** How values are put together, and the scale of the result. `cap`, for `capped`: how far the mean may lie above the lowest. */
export interface Rule {
  readonly aggregate: Aggregate | 'capped';
  readonly scale: Scale;
  readonly cap: number;
}

export interface Weighed {
  readonly weight: number;
  readonly scale: Scale;
  readonly value: number;
}

/** `score` on the rule's scale; `swap`: what it would be with another value, on its own scale, in the place of one. Constant time. */
export interface Blend {
  readonly score: number;
  swap(index: number, value: number): number;
}

/** Null for no values. */
export function blend(values: readonly Weighed[], rule: Rule): Blend | null {
  if (values.length === 0) return null;
  if (rule.aggregate === 'sum') return blendSum(values, rule.scale);
  if (rule.aggregate === 'min') return blendLowest(values, rule.scale);
  const mean = blendMean(values, rule.scale);
  if (rule.aggregate === 'mean') return mean;
  const lowest = blendLowest(values, rule.scale);
  return {
    score: Math.min(mean.score, lowest.score + rule.cap),
    swap: (index, value) => Math.min(mean.swap(index, value), lowest.swap(index, value) + rule.cap),
  };
}

function blendMean(values: readonly Weighed[], scale: Scale): Blend {
  const places = values.map(({ value, scale: own }) => convert(value, own, scale));
  const total = addUp(values.map(({ weight }) => weight));
  const sum = addUp(values.map(({ weight }, index) => weight * (places[index] ?? 0)));
  // A mean lies between the values it comes from; float noise must not carry it outside.
  const bounds = { min: places.reduce((a, b) => Math.min(a, b)), max: places.reduce((a, b) => Math.max(a, b)) };
  return {
    score: clamp(sum / total, bounds),
    swap: (index, value) => {
      const one = values[index];
      if (one === undefined) return sum / total;
      return clamp((sum + one.weight * (convert(value, one.scale, scale) - (places[index] ?? 0))) / total, scale);
    },
  };
}

/** Raw values times weight; where some of the scale's children are missing, the share of those present is held over the whole scale. */
function blendSum(values: readonly Weighed[], scale: Scale): Blend {
  const sum = addUp(values.map(({ weight, value }) => weight * value));
  const present = sumScale(values);
  return {
    score: convert(sum, present, scale),
    swap: (index, value) => {
      const one = values[index];
      return one === undefined ? sum : convert(sum + one.weight * (value - one.value), present, scale);
    },
  };
}

function blendLowest(values: readonly Weighed[], scale: Scale): Blend {
  const places = values.map(({ value, scale: own }) => convert(value, own, scale));
  const first = places.reduce((best, place, index) => (place < (places[best] ?? Infinity) ? index : best), 0);
  const score = places[first] ?? scale.min;
  const second = places.reduce((least, place, index) => (index === first ? least : Math.min(least, place)), Infinity);
  return {
    score,
    swap: (index, value) => Math.min(convert(value, values[index]?.scale ?? scale, scale), index === first ? second : score),
  };
}

/** The scale of a sum: every child at its lowest, and every child at its highest, times weight. */
export function sumScale(children: readonly { readonly weight: number; readonly scale: Scale }[]): Scale {
  return {
    min: addUp(children.map(({ weight, scale }) => weight * scale.min)),
    max: addUp(children.map(({ weight, scale }) => weight * scale.max)),
  };
}
