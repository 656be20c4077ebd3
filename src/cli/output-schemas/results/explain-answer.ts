// What was answered to a question that is explained, and how that is worth what it is worth.
import { answerState, notAsked, reason } from '../parts/answer.ts';
import { choice, count, flag, id, list, named, nonEmpty, number, object, orNull, text } from '../shape.ts';

const option = object('An answer that can be chosen.', {
  value: number('What it counts.'),
  text: text('What it looks like.'),
  chosen: flag('Whether it was chosen.'),
});

const item = object('What can be ticked.', {
  id: id('Its id.'),
  value: number('What it adds to the lowest value of the scale.'),
  text: text('What it looks like.'),
  ticked: flag('Whether it was ticked.'),
});

const measured = object('What was measured. Null unless it is a number question that was answered.', {
  value: number('The number that was given.'),
  unit: orNull(text('Its unit. Null where there is none.')),
  reached: count('How many of the cuts it reaches.'),
  cuts: nonEmpty(list(number(''), 'Where each next better band begins: ascending, or descending where less is better.')),
});

export const answer = named(
  'explain-answer',
  object('What was answered.', {
    type: choice(['choice', 'checklist', 'number'], 'What can be answered.'),
    state: answerState,
    measured: orNull(measured),
    options: list(option, 'All options of a choice, the lowest first; empty for the others.'),
    items: list(item, 'All items of a checklist, in order; empty for the others.'),
    note: orNull(text('A remark. Null where there is none.')),
    evidence: list(text(''), 'What shows it: documents, links, people.'),
    unevidenced: flag('Whether it is in the top levels without evidence.'),
    reason,
    notAsked,
  }),
);
