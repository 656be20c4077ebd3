// The tree of a framework: pillars, dimensions, questions.
import { scale } from '../parts/measure.ts';
import { about, choice, constant, id, ids, itself, list, named, nonEmpty, number, object, oneOf, orNull, text } from '../shape.ts';

const weight = number('Relative to the others in the same place; above 0.', { min: 0, max: 1000 });
const was = ids('Ids that it had in earlier versions of the framework.');
const aggregate = choice(['mean', 'sum', 'min'], "How its score comes from what is in it: the weighted mean, the weighted sum, or the lowest.");

const condition = named('condition', object('Everything that is said must hold for the question to be asked; what nobody has told leaves it open, and it is asked.', {
  profile: list(
    object('A fact about the company.', {
      fact: text('Its key in the profile.'),
      in: nonEmpty(list(text(''), 'The values for which it is asked.')),
    }),
    'Facts that must be so.',
  ),
  answer: orNull(
    object('An earlier answer. Null where none matters.', {
      question: id('The earlier question.'),
      in: nonEmpty(list(number(''), 'The values for which it is asked.')),
    }),
  ),
}));

const gate = named('gate', object('How a question counts for the stage.', {
  stage: orNull(number('The stage that it belongs to. Null where its options are the stages themselves.')),
  pass: orNull(number('The value from which it passes that stage. Null together with `stage`.')),
}));

const questionKeys = {
  id: id('Its id.'),
  home: text('`framework/question` where it was first asked. Questions with the same home share an answer.'),
  was,
  changedIn: orNull(text('The version of the framework since which its answers mean what they mean now. Null: since ever.')),
  when: orNull(about(condition, 'When it is asked at all. Null: always.')),
  text: text('What is asked.'),
  help: orNull(text('More about it. Null where there is nothing.')),
  weight,
  scale,
  roles: ids('Who can answer it.'),
  evidence: orNull(text('What would show it. Null where the framework does not say.')),
  redFlag: orNull(text('What should make one doubt the answer. Null where the framework does not say.')),
  themes: ids('Themes that it belongs to.'),
  kpis: ids('KPIs that its answer is held against.'),
  gate: orNull(about(gate, 'How it counts for the stage. Null: it does not.')),
};

const option = named('option', object('An answer that can be chosen.', { value: number('What it counts.'), text: text('What it looks like.') }));

const item = object('What can be ticked.', {
  id: id('Its id.'),
  value: number('What it adds to the lowest value of the scale.'),
  text: text('What it looks like.'),
});

const noOptions = list(option, 'Empty.');

const question = named(
  'framework-question',
  oneOf(
    [
      object('One of several options.', {
        ...questionKeys,
        type: constant('choice', 'One option is chosen.'),
        options: nonEmpty(list(option, 'The lowest first.')),
      }),
      object('Whatever applies.', {
        ...questionKeys,
        type: constant('checklist', 'Any items are ticked.'),
        items: nonEmpty(list(item, 'In the order in which they are shown.')),
        options: noOptions,
      }),
      object('A measured number.', {
        ...questionKeys,
        type: constant('number', 'A number is given.'),
        unit: orNull(text('Its unit. Null where there is none.')),
        bands: nonEmpty(list(number(''), 'Where the next better value begins: ascending where more is better, else descending.')),
        options: noOptions,
      }),
    ],
    'A question; its `type` says what can be answered.',
  ),
);

const phase = object('What it says of itself where it is a phase of the customer lifecycle. Null where it does not.', {
  goal: orNull(text('What the phase is for. Null where it does not say.')),
  lead: orNull(text('The team that leads in it. Null where it does not say.')),
  kpis: ids('KPIs by which its success is judged.'),
  metrics: ids('KPIs which explain that.'),
  technology: list(text(''), 'What it is done with.'),
});

export const group = named(
  'group',
  object('A pillar or a dimension.', {
    id: id('Its id.'),
    was,
    title: text('Its title.'),
    summary: orNull(text('What it is about. Null where it does not say.')),
    weight,
    aggregate,
    scale,
    target: orNull(number('The score that is aimed at. Null where that of what it stands in counts.')),
    phase: orNull(phase),
    questions: list(question, 'Those that stand in it directly.'),
    dimensions: list(itself('group'), 'Parts of it.'),
  }),
);
