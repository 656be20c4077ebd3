// An explanation, `revmat/explain@1`: what explain prints. Its `kind` says of what, and which keys it has.
import { assessmentHead, frameworkHead, seenThrough, seenThroughMeaning } from '../parts/heads.ts';
import { about, constant, count, named, object, oneOf, orNull, type Shape } from '../shape.ts';
import { kpiKeys, stageKeys, stepKeys } from './explain-parts.ts';
import { scoreKeys } from './explain-score.ts';

const head = {
  format: constant('revmat/explain@1', 'Names the shape of this document.'),
  framework: frameworkHead,
  seenThrough: orNull(about(seenThrough, seenThroughMeaning)),
  assessment: assessmentHead,
  decimals: count('How many decimals points are shown with: two more than the report shows scores with.'),
};

const explained = (description: string, keys: Readonly<Record<string, Shape>>) => object(description, { ...head, ...keys });

export const explain = named(
  'explain',
  oneOf(
    [
      explained('Where a score comes from. `base + cap + points` of `sum` is the score; the points of rows come to those of what they stand in.', scoreKeys),
      explained('Where a stage comes from. Only frameworks with stages have one.', stageKeys),
      explained('Where a measured figure comes from, and what it is held against.', kpiKeys),
      explained('Why a step is recommended now, or is not.', stepKeys),
    ],
    'Where a number of a report comes from.',
  ),
);
