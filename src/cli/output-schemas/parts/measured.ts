// A score at one of several times, to be held against another.
import { scale } from './measure.ts';
import { number, orNull, share, text } from '../shape.ts';

export const score = orNull(number('On `scale`. Null where nothing is answered.'));

/** The keys of what stands beside such a score. */
export const measuredKeys = {
  scale,
  level: orNull(number('Value of the level reached. Null without a score, and where the coverage is too low to name one.')),
  levelName: orNull(text('Its name. Null together with it.')),
  coverage: share('The share of the applicable weight that rests on answers; 0 where nothing is applicable.'),
  target: number('The score that is aimed at, on `scale`.'),
  gap: orNull(number('What is missing to the target, 0 from the target on. Null without a score.', { min: 0 })),
};
