// What is named by its id and its title.
import { id, named, object, text } from '../shape.ts';

export const partOf = named(
  'part',
  object('A part of the framework, or a step.', {
    id: id('Its id.'),
    title: text('Its title; of a question its text.'),
  }),
);
