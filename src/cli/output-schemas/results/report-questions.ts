// The questions of a report with their answers, pillar by pillar.
import { answerState, notAsked, reason } from '../parts/answer.ts';
import { scale, extremes, measureKeys } from '../parts/measure.ts';
import { flag, id, ids, list, named, number, object, orNull, share, text } from '../shape.ts';

const question = named(
  'question',
  object('A question with its answer.', {
    id: id('Its id.'),
    text: text('What is asked.'),
    state: answerState,
    value: orNull(number('On its scale: of a checklist the sum of what is ticked, of a measured number the value of its band. Null unless answered.')),
    scale,
    weight: number('Relative to the others in the same place.', { min: 0 }),
    target: number("Its pillar's target, on the question's scale."),
    gap: orNull(number('What is missing to the target, 0 from the target on. Null unless answered.', { min: 0 })),
    today: orNull(text('The option that was chosen. Null for checklists, for numbers, and unless answered.')),
    next: orNull(
      object('The option one higher. Null at the top, and where `today` is null.', {
        value: number('Its value.'),
        text: text('What it looks like.'),
      }),
    ),
    note: orNull(text('A remark. Null where there is none.')),
    evidence: list(text(''), 'What shows it: documents, links, people.'),
    reason,
    notAsked,
    unevidenced: flag('Whether it is in the top levels without evidence.'),
  }),
);

const stageOfPillar = object('Where the pillar stands by itself. Null unless the framework has stages and the pillar has gate questions.', {
  reached: number('Value of the stage; below the lowest stage where nothing passes even that.'),
  next: orNull(number('Value of the next stage. Null at the top.')),
  blocking: ids('Gate questions that do not pass the next stage.'),
  progress: orNull(share('The share of the applicable gate questions that pass the next stage. Null at the top, and where none is applicable.')),
});

const dimension = object('A part of a pillar, at any depth.', {
  id: id('Its id.'),
  title: text('Its title.'),
  path: list(text(''), 'The titles from below the pillar down to this one.'),
  ...measureKeys,
  weight: number('Relative to the others in the same place.', { min: 0 }),
  questions: ids('Its questions, those of the dimensions inside it included.'),
});

export const pillar = named(
  'pillar',
  object('A pillar with everything in it.', {
    id: id('Its id.'),
    title: text('Its title.'),
    ...measureKeys,
    levelName: orNull(text('Name of the level. Null together with it.')),
    weight: number('Relative to the other pillars.', { min: 0 }),
    ...extremes,
    stage: orNull(stageOfPillar),
    dimensions: list(dimension, 'Its dimensions, the outer before the inner.'),
    questions: list(question, 'All its questions in order, those of its dimensions included.'),
  }),
);
