// The rules by which a framework is recommended, as they are written.
import * as z from 'zod/mini';
import { formatName, id, listOf, text, wholeNumber } from './described.ts';

const question = z.strictObject({
  id: id('What rules and the command line call it.'),
  text: text('The question, as it is asked.'),
  options: listOf(z.strictObject({ id: id('What rules and the command line call it.'), text: text('The answer, as it is offered.') }), 'The answers.', 2),
});

const rule = z.strictObject({
  when: z.record(z.string(), listOf(z.string(), 'Ids of its options, one of which was chosen.', 1)),
  points: z.optional(wholeNumber(1, 9, 'How much it speaks for the framework.')),
  exclude: z.optional(z.literal(true)),
  because: text('One plain sentence to whoever answered.'),
});

export const recommendationsSchema = z.strictObject({
  format: formatName('revmat/recommendations@1'),
  questions: listOf(question, 'The questions, in the order in which they are asked.', 1),
  rules: z.record(z.string(), listOf(rule, 'The rules for one framework.', 1)),
});

export type RecommendationsFile = z.infer<typeof recommendationsSchema>;
