// The explanation of a score: of the whole, a pillar, a dimension, a theme or a question.
import { answerState, notAsked, reason } from '../parts/answer.ts';
import { scale } from '../parts/measure.ts';
import { shown } from '../parts/shown.ts';
import { about, choice, flag, id, itself, list, named, number, object, orNull, share, text } from '../shape.ts';
import { answer } from './explain-answer.ts';

const partId = id('Its id; `overall` for the whole.');
const partTitle = orNull(text('Its title; of a question its text. Null for the whole.'));

const stageReached = orNull(number('Value of the stage reached. Null but for the whole and for pillars, and unless the framework has stages and one of its gate questions applies.'));

const levelReached = orNull(number('Value of the level reached. Null for questions and themes, without a score, and where the coverage is too low to name one.'));

const row = named(
  'explain-row',
  object('A part of what is explained, and what it adds.', {
    id: id('Its id.'),
    kind: choice(['pillar', 'dimension', 'question'], 'What it is.'),
    title: text('Its title; of a question its text.'),
    rule: orNull(choice(['mean', 'sum', 'min'], 'How it comes from what is in it: the weighted mean, the weighted sum, or the lowest. Null for a question.')),
    weight: number('Relative to the others in the same place.', { min: 0 }),
    score: orNull(about(shown, 'On its own `scale`, shown as the report does. Null where there is none.')),
    scale,
    share: orNull(share('Where the score lies on its scale. Null without a score.')),
    counts: about(shown, 'In percent: which part of the scale of what is explained it decides about. Children come to what they stand in.'),
    points: about(shown, 'What it adds to the lowest value of that scale. Children come to what they stand in.'),
    leftOut: orNull(choice(['not-applicable', 'not-asked', 'unknown', 'unanswered', 'empty', 'not-lowest', 'capped'], 'Why it adds nothing. `empty`: nothing in it is answered; `not-lowest`: only the lowest part counts here; `capped`: the weakest pillar decides the whole. Null where it counts.')),
    state: orNull(about(answerState, 'Of a question, as it counts. Null for anything else.')),
    reason,
    notAsked: about(notAsked, 'Why the condition of a question keeps it from being asked. Null where it is asked, and for anything else.'),
    children: list(itself('explain-row'), 'What is in it; empty for a question.'),
  }),
);

const gain = named(
  'gain',
  object('What one level more on one answer would do: the next option, one more item, or the next band. Everything is scored again.', {
    question: id('The question.'),
    text: text('What it asks.'),
    from: number('Its value today.'),
    to: number('The value that it would have.'),
    item: orNull(id('The item that would be ticked besides. Null unless it is a checklist.')),
    answer: orNull(text('The text of the option or of the item. Null for a measured number.')),
    added: about(shown, 'What that adds to the score, with a sign; below 0 where it brings in a question that is answered lower. Rounded by itself.'),
    after: object('What would be reached.', { score: number('The score.'), level: levelReached, stage: stageReached }),
    levelName: orNull(text('Name of the level, where it changes. Null where it does not.')),
    stageName: orNull(text('Name of the stage, where it changes. Null where it does not.')),
  }),
);

const missing = object('A question that applies and has no answer.', {
  question: id('The question.'),
  text: text('What it asks.'),
  state: choice(['unknown', 'unanswered'], "`unknown` is don't know."),
  counts: about(shown, 'In percent: which part of the applicable weight it carries. Shown in whole percents, which come to 100 with the coverage.'),
});

const above = object('A pillar or dimension that the question is in, or the whole.', {
  id: partId,
  kind: choice(['overall', 'pillar', 'dimension'], 'What it is.'),
  title: orNull(text('Its title. Null for the whole.')),
  score: orNull(about(shown, 'On its own `scale`, shown as the report does. Null where there is none.')),
  scale,
  level: levelReached,
  stage: stageReached,
  counts: about(shown, 'In percent: which part of that scale the question decides about. Rounded by itself.'),
  points: about(shown, 'What it adds there to the lowest value. Rounded by itself.'),
  gain: orNull(about(gain, 'What one level more would do there. Null where the answer cannot be raised, and without a score.')),
});

const targetFrom = object('Who set the target, and for what. Null for themes.', {
  by: choice(['assessment', 'framework'], 'Which file has it.'),
  of: id('The pillar or dimension that it was set for; `overall` for the whole.'),
  value: number('As it was set, on `scale`.'),
  scale,
  title: orNull(text('Title of what it was set for. Null for the whole.')),
});

const sum = object('What adds up to the score. Null without a score.', {
  base: about(shown, 'The lowest value of the scale, from which everything is added.'),
  cap: orNull(about(shown, 'What the weakest pillar may be exceeded by. Null where no cap holds the whole down.')),
  points: about(shown, 'What `rows` come to; of a question, what its answer adds.'),
  total: about(shown, 'The score; rounded as the report does, what is shown is what the report shows.'),
});

const cap = object('How high the weakest pillar lets the whole rise. Null but for the whole of a framework with `overall: capped`, and without a score.', {
  mean: number('The mean of the pillars.'),
  lowest: id('The weakest pillar.'),
  limit: number('The highest score that it allows.'),
  title: text('Title of the weakest pillar.'),
});

const answered = object('The sum of what is answered, from which the rest is estimated. Null but for a sum with something missing, and without a score.', {
  value: number('What is answered comes to.'),
  scale: about(scale, 'The lowest and the highest that it could come to.'),
});

export const scoreKeys = {
  kind: choice(['overall', 'pillar', 'dimension', 'theme', 'question'], 'What is explained.'),
  id: partId,
  title: partTitle,
  score: orNull(about(shown, 'On `scale`, shown as the report does. Null where nothing is answered.')),
  scale,
  level: levelReached,
  levelName: orNull(text('Its name. Null together with it.')),
  stage: stageReached,
  fragile: orNull(flag('Whether one answer, one option up or down, would change the level. Null for questions and themes.')),
  coverage: share('The share of the applicable weight that rests on answers; 0 where nothing is applicable.'),
  missing: list(missing, "What lowers the coverage, in the framework's order."),
  lower: orNull(number('The score if everything that is missing were the lowest. Null for questions and themes, and without a score.')),
  upper: orNull(number('The score if everything that is missing were the highest. Null likewise.')),
  evidenced: orNull(number('The score with top-level answers that lack evidence held at the level below the top ones. Null likewise.')),
  target: orNull(number('The score that is aimed at, on `scale`. Null for themes.')),
  targetFrom: orNull(targetFrom),
  gap: orNull(number('What is missing to the target, 0 from the target on. Null without a score or target.', { min: 0 })),
  rule: orNull(choice(['mean', 'sum', 'min', 'capped', 'questions'], 'How it comes from what is in it: the weighted mean, the weighted sum, the lowest, the mean but at most one level above the weakest pillar, or the mean over all questions. Null for a question.')),
  sum: orNull(sum),
  cap: orNull(cap),
  answered: orNull(answered),
  rows: list(row, 'What is in it, each with what is in that; empty for a question.'),
  gains: list(gain, 'What one level more on each answer would do: what adds most first. Empty for a question, whose gains stand under `above`.'),
  above: list(above, 'For a question: what it does to what it is in, from the innermost to the whole. Empty for anything else.'),
  answer: orNull(about(answer, 'What was answered. Null but for a question.')),
};
