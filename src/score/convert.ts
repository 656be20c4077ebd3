// Values and shares: where a value lies between the two ends of its scale, and the same place on another scale.
import type { Scale } from '../model/framework.ts';

/** `(value - min) / (max - min)`, held within 0 to 1. */
export function shareOf(value: number, scale: Scale): number {
  if (value <= scale.min) return 0;
  return value >= scale.max ? 1 : (value - scale.min) / (scale.max - scale.min);
}

/** The value at a share (0 to 1) of the scale; exact at both ends. */
export function atShare(share: number, scale: Scale): number {
  return share >= 1 ? scale.max : scale.min + share * (scale.max - scale.min);
}

/** The value at the same share of another scale; between equal scales the value itself, without rounding noise. */
export function convert(value: number, from: Scale, to: Scale): number {
  return from.min === to.min && from.max === to.max ? value : atShare(shareOf(value, from), to);
}

export function clamp(value: number, scale: Scale): number {
  return Math.min(scale.max, Math.max(scale.min, value));
}

export function widthOf(scale: Scale): number {
  return scale.max - scale.min;
}
