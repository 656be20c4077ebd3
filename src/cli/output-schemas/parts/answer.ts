// How a question was answered, wherever that is told.
import { about, choice, constant, id, named, number, object, oneOf, orNull, text } from '../shape.ts';

export const answerState = choice(['answered', 'unknown', 'not-applicable', 'unanswered'], "As it counts; `unknown` is don't know, and `not-applicable` stands also where it is not asked, whatever the file holds.");

export const reason = orNull(text('Why it is not applicable, where somebody said so. Null otherwise.'));

const whyNotAsked = named(
  'not-asked',
  oneOf(
    [
      object('A fact of the profile.', {
        kind: constant('profile', 'The company is not one that is asked this.'),
        fact: text('The key in the profile.'),
        value: text('What the profile says.'),
      }),
      object('The answer to an earlier question.', {
        kind: constant('answer', 'An earlier answer makes it pointless.'),
        question: id('The earlier question.'),
        value: orNull(number('Its value. Null where that question is not applicable itself.')),
      }),
    ],
    'Why the condition of a question keeps it from being asked.',
  ),
);

export const notAsked = orNull(about(whyNotAsked, 'Why its own condition keeps it from being asked. Null where it is asked.'));
