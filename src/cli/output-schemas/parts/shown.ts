// A number beside the text that stands for it where what is shown has to add up.
import { named, number, object, text } from '../shape.ts';

export const shown = named(
  'shown',
  object('A number with the text that stands for it on a page.', {
    value: number('Full precision.'),
    shown: text('Rounded, with a point, so that the parts of something come to it exactly: they are rounded together, by largest remainder.'),
  }),
);
