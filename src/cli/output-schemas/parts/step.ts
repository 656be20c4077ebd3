// What is said of a recommended step wherever one stands.
import { choice, id, ids, list, number, orNull, text, whole } from '../shape.ts';

export const effort = choice(['S', 'M', 'L'], 'S: up to two weeks; M: up to a quarter; L: longer.');

export const impact = whole('1 (little) to 5 (much).', { min: 1, max: 5 });

export const need = number('gap × weight × impact ÷ effort, summed over what it lifts; 0 for a step that is here only because another needs it.', { min: 0 });

export const kind = orNull(choice(['quick-win', 'big-bet', 'fill-in'], 'Quick win: much impact, little effort, nothing before it. Big bet: much of both. Fill-in: little of both. Null: none of these.'));

export const owner = orNull(text('Who does it. Null where the framework does not say.'));

export const from = number('The value that it starts from, on the scale of what it lifts.');

export const to = number('The value that it leads to.');

/** How a step is done, to be spread into one. */
export const howKeys = {
  why: orNull(text('What it is good for. Null where the framework does not say.')),
  how: list(text(''), 'What to do, in order.'),
  doneWhen: orNull(text('How one sees that it is done. Null where the framework does not say.')),
  moves: ids('KPIs that it should move.'),
};

export const stepId = id('Its id in the framework.');
