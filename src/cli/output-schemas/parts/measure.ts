// What qualifies a score: the same keys for the whole, a pillar and a dimension.
import { count, flag, id, named, number, object, orNull, share } from '../shape.ts';

export const scale = named(
  'scale',
  object('A closed interval; min is less than max.', {
    min: number('The lowest value there is.'),
    max: number('The highest.'),
  }),
);

/** The keys of a score, to be spread into what has one. */
export const measureKeys = {
  score: orNull(number('On `scale`. Null where nothing is answered.')),
  level: orNull(number('Value of the level reached. Null without a score, and where the coverage is too low to name one.')),
  fragile: flag('Whether one answer, one option up or down, would change the level.'),
  coverage: share('The share of the applicable weight that rests on answers; 0 where nothing is applicable.'),
  lower: orNull(number('The score if everything that is missing were the lowest. Null without a score.')),
  upper: orNull(number('The score if everything that is missing were the highest. Null without a score.')),
  target: number('The score that is aimed at, on `scale`.'),
  gap: orNull(number('What is missing to the target, 0 from the target on. Null without a score.', { min: 0 })),
  evidenced: orNull(number('The score with top-level answers that lack evidence held at the level below the top ones. Null without a score.')),
  scale,
};

const lowest = orNull(id('The answered question with the lowest share of its scale. Null where none is answered.'));
const spread = orNull(number('The highest answered share of a scale minus the lowest, on `scale`. Null where nothing is answered.', { min: 0 }));

export const extremes = { lowest, spread };

export const overall = named(
  'overall',
  object('The assessment as a whole.', {
    ...measureKeys,
    constraint: orNull(id('The weakest pillar: the one with the lowest share of its scale. Null where no pillar has a score.')),
    ...extremes,
    counts: object('Questions by state.', {
      total: count('All questions of the framework, those that are not applicable included.'),
      answered: count('Answered with a value.'),
      unknown: count("Answered with don't know."),
      notApplicable: count('Not applicable: somebody said so, or a condition keeps them from being asked.'),
      unanswered: count('Not answered yet.'),
    }),
  }),
);
