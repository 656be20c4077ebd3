// The steps that a report recommends.
import { effort, from, howKeys, impact, kind, need, owner, stepId, to } from '../parts/step.ts';
import { id, ids, named, object, orNull, text, type Shape } from '../shape.ts';

const stepKeys = {
  id: stepId,
  title: text('What to do.'),
  question: orNull(id('The first of `questions`. Null where nothing stands on its rung.')),
  questions: ids('What it lifts now, the widest gap first: questions, or dimensions and pillars.'),
  from,
  to,
  owner,
  effort,
  impact,
  kind,
  need,
  needs: ids('Steps that have to be done before it and are not done yet.'),
  ...howKeys,
} satisfies Readonly<Record<string, Shape>>;

export const step = named('step', object('A step that can be taken now, or once those before it in the list are done.', stepKeys));

export const waitingStep = object('A step that would be due, but waits for others that cannot be taken yet.', {
  ...stepKeys,
  waitsFor: ids('Those of `needs` that hold it up.'),
});

export const sequence = object('The steps by when to begin them, each once.', {
  within30: ids('In the first thirty days.'),
  within60: ids('In the thirty days after that.'),
  within90: ids('In the thirty days after that.'),
  later: ids('Afterwards.'),
});
