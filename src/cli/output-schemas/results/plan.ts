// The roadmap, `revmat/plan@1`: what plan prints.
import { assessmentHead, frameworkHead, seenThrough, seenThroughMeaning } from '../parts/heads.ts';
import { partOf } from '../parts/part.ts';
import { effort, from, howKeys, impact, kind, need, owner, stepId, to } from '../parts/step.ts';
import { about, choice, constant, date, id, ids, list, named, number, object, oneOf, orNull, text, whole } from '../shape.ts';

const weeks = (description: string) => whole(description, { min: 0 });
const keys = (description: string) => list(text(''), description);

const scoreKeys = {
  score: orNull(number('Null where nothing is answered.')),
  level: orNull(number('Value of the level. Null where none is reached or named.')),
  levelName: orNull(text('Its name. Null together with it.')),
};

const scores = named('scores', object('What a score is, or would be.', scoreKeys));

const forecast = named(
  'forecast',
  object('The scores at one time.', {
    overall: scores,
    pillars: list(object('A pillar.', { id: id('Its id.'), title: text('Its title.'), ...scoreKeys }), "In the framework's order, each on its own scale."),
    stage: orNull(object('Null unless the framework has stages.', { value: number('Value of the stage.'), name: text('Its name.') })),
  }),
);

const aim = oneOf(
  [
    object('The targets of the assessment; where it has none, those of the framework.', { kind: constant('targets', 'Aims at the targets.') }),
    object('With `--to`.', {
      kind: constant('level', 'Aims at one level everywhere.'),
      value: number('Value of the level.'),
      name: text('Its name.'),
    }),
    object('With `--cheapest-to`: the least effort that lifts one part to a score.', {
      kind: constant('part', 'Aims at one part.'),
      id: id('The pillar, dimension or question; overall for the whole.'),
      wanted: number('The score that is asked for, on the scale of that part.'),
      today: orNull(number('Its score today. Null where nothing in it is answered.')),
      reached: orNull(number('The score that the steps lead to. Null where no way was found.')),
      steps: ids('Every step that has to be taken, in an order in which they can be; what is taken twice stands twice.'),
      weeksOfWork: weeks('The effort of all steps.'),
      atLeast: number('Weeks of work that any way takes.', { min: 0 }),
      outcome: choice(['exact', 'best-found', 'none', 'reached'], '`exact`: no other way takes less. `best-found`: the search was cut short. `none`: there is no way. `reached`: it is there already.'),
      title: orNull(text('Title of the part. Null for the whole.')),
    }),
  ],
  'What the roadmap leads to.',
);

const phase = object('A phase of a waterfall, or a sprint in which something begins or ends.', {
  number: whole('Counted from 1; sprints in which nothing happens are left out.', { min: 1 }),
  begins: date('Its first day.'),
  ends: date('The day on which the next may begin.'),
  weeks: whole('How long it is.', { min: 1 }),
  starting: keys('Keys of the steps that begin in it.'),
  finishing: keys('Keys of the steps that are done in it.'),
  forecast: about(forecast, 'With everything done that has ended by then.'),
});

const workstream = object('The steps that belong to one pillar.', {
  id: id('The pillar.'),
  title: text('Its title.'),
  begins: date('When the first of them begins.'),
  ends: date('When the last of them is done.'),
  steps: keys('Their keys.'),
  today: about(scores, 'Of the pillar, before.'),
  forecast: about(scores, 'Of the pillar, with everything done.'),
});

const roadmapStep = named(
  'roadmap-step',
  object('A step with its place in time.', {
    number: whole('Counted from 1, in the order of the roadmap.', { min: 1 }),
    key: text('Its id, or `id#2` where it stands in the roadmap for the second time. By this, steps name one another.'),
    id: stepId,
    title: text('What to do.'),
    owner,
    effort,
    weeks: whole('How long it is planned to take: S 2, M 8, L 16.', { min: 1 }),
    impact,
    need,
    kind,
    lifts: list(partOf, 'What it lifts here, the widest gap first.'),
    from,
    to,
    today: orNull(text('The behaviour that it starts from. Null where what it lifts first is no choice question.')),
    tomorrow: orNull(text('The behaviour that it leads to. Null likewise.')),
    workstream: about(partOf, 'The pillar that it belongs to.'),
    phase: whole('Number of the phase or sprint in which it begins.', { min: 1 }),
    begins: date('Its first day.'),
    ends: date('The day on which what comes after it may begin.'),
    after: keys('Keys of the steps that have to be done before it.'),
    unlocks: keys('Keys of the steps that can begin once it is done.'),
    ...howKeys,
  }),
);

const waiting = object('A step that cannot be planned.', {
  id: stepId,
  title: text('What to do.'),
  waitsFor: list(
    object('A step that holds it up.', {
      id: stepId,
      title: text('What to do.'),
      open: list(partOf, 'What keeps that step from being taken: what it lifts and has no answer.'),
    }),
    'What it needs and cannot have.',
  ),
});

const short = object('What stays below its target.', {
  id: id('The pillar, dimension or question; overall for the whole.'),
  title: orNull(text('Its title. Null for the whole.')),
  score: number('With everything done.'),
  target: number('What was aimed at.'),
});

export const plan = named(
  'plan',
  object('A roadmap. Periods end on the day on which the next may begin.', {
    format: constant('revmat/plan@1', 'Names the shape of this document.'),
    framework: frameworkHead,
    seenThrough: orNull(about(seenThrough, seenThroughMeaning)),
    assessment: assessmentHead,
    model: choice(['waterfall', 'agile'], 'Phases one after the other, or workstreams side by side in sprints of two weeks.'),
    capacity: whole('How many steps are in progress at the same time, at most.', { min: 1 }),
    aim,
    start: object('When it begins.', {
      date: date('The first day.'),
      source: choice(['given', 'assessment', 'today'], 'Who says so: the command line, the date of the assessment, or the clock.'),
    }),
    ends: date('When the last step is done; the start where there is none.'),
    weeks: weeks('From the start to the end.'),
    weeksOfWork: weeks('The effort of all steps.'),
    today: about(forecast, 'Before anything is done.'),
    forecast: about(forecast, 'With everything done.'),
    phases: list(phase, 'In order.'),
    workstreams: list(workstream, "In the framework's order; pillars without a step are absent."),
    steps: list(roadmapStep, 'By when they begin.'),
    waiting: list(waiting, 'Steps towards a target that cannot be planned.'),
    short: list(short, 'What would still be below its target when all is done; empty where one part is lifted.'),
    unanswered: list(partOf, 'Questions that apply and have no answer: nothing can be planned for them.'),
    empty: orNull(choice(['not-answered', 'at-target', 'reached', 'waiting', 'no-steps'], 'Why there is nothing to do. Null where there are steps.')),
  }),
);
