// What stands behind a gate that is not passed; `because` says why.
import { answerState } from '../parts/answer.ts';
import { choice, constant, date, id, mapOf, named, number, object, oneOf, orNull, text, whole, type Shape } from '../shape.ts';

const line = whole('Where in the file it can be changed, from 1: its own entry, else the section that it belongs into.', { min: 1 });

function causeOf(because: string, description: string, keys: Readonly<Record<string, Shape>>, subject = 'The question.'): Shape {
  return object(description, { because: constant(because, 'Why it stands here.'), id: id(subject), ...keys, line });
}

const answered = { value: number('What it is worth, on its scale.') };
const value = orNull(number('What it is worth, on its scale. Null unless answered.'));

const reading = object('What was measured. Null where nothing was.', {
  value: orNull(number('The value, where it was given. Null where inputs were.')),
  inputs: orNull(mapOf(number(''), 'By name, as they were given. Null where the value was given.')),
  period: orNull(text('What time it covers. Null where the file does not say.')),
  source: orNull(text('Where the figure comes from. Null where the file does not say.')),
});

export const cause = named(
  'cause',
  oneOf(
    [
      causeOf('low', 'An answer that holds a score down.', { value: orNull(number("What it is worth, on its scale. Null for a don't know that counts as the lowest.")), top: number('The highest value of its scale.'), adds: number('What the score would gain if it were at `top`.', { min: 0 }) }),
      causeOf('not-answered', 'A question that has no answer.', { state: choice(['unknown', 'unanswered'], "`unknown` is don't know.") }),
      causeOf('blocks', 'A gate question that does not pass the stage that is missing.', { value }),
      causeOf('no-evidence', 'An answer that needs evidence and has none.', answered),
      causeOf('undated', 'An answer whose evidence bears no date.', answered),
      causeOf('future', 'An answer whose evidence bears no date that has come yet.', { ...answered, date: date('The first of its dates.') }),
      causeOf('too-old', 'An answer whose evidence is too old.', { ...answered, date: date('The last day of the latest date in it.'), age: whole('In days.', { min: 0 }) }),
      causeOf('fell', 'An answer that fell against the baseline, or that counts now, or no longer does, and so pulls a score down.', {
        before: orNull(number('What it was worth in the baseline. Null where it did not count there.')),
        value,
        state: answerState,
      }),
      causeOf('reading', 'A figure outside of its limit.', { reading: orNull(reading) }, 'Id of the KPI.'),
      causeOf('symptom', 'A sign that must not be there.', { stage: number('Value of the stage that it belongs to.'), text: text('What it looks like.') }, 'Id of the symptom.'),
    ],
    'What stands behind a gate that is not passed.',
  ),
);
