// What frameworks recommend prints.
import { count, id, ids, list, mapOf, nonEmpty, object, text } from '../shape.ts';

const frameworkKeys = {
  id: id('Its id.'),
  title: text('Its title.'),
  questions: count('How many it has.'),
  pillars: count('How many it has.'),
  reasons: nonEmpty(list(text(''), 'Sentences to whoever answered.')),
};

export const recommendation = object('Which framework fits.', {
  answers: mapOf(id(''), 'The option that was given, by question; what is open is missing.'),
  open: ids('Questions without an answer.'),
  ranking: list(object('A framework that something speaks for.', { ...frameworkKeys, points: count('How much speaks for it.') }), 'The best first.'),
  excluded: list(object('A framework that is out of the question.', frameworkKeys), 'In no order of worth.'),
});
