// A question of a framework file as it is written.
import * as z from 'zod/mini';
import { anyText, byDefault, descriptions, flag, id, limitedNumber, listOf, oneOf, questionReference, scaleOf, text, versionText, weight } from './described.ts';
import { entryKeys, needed, removeKey, type SchemaMode } from './schema-mode.ts';

const option = (mode: SchemaMode) => z.union([
  text('What can be observed at the level in this place.'),
  z.strictObject({
    id: z.optional(id('What answers call the item; for a checklist only, and needed there.')),
    value: needed(mode, limitedNumber('What the option is worth; for a checklist, what a ticked item adds.')),
    text: needed(mode, text('What can be observed.')),
    ...removeKey(mode),
  }),
]);

const when = () => z
  .strictObject({
    profile: z.optional(
      z
        .record(anyText('A fact of the profile, such as segment.'), listOf(text('A value.'), 'The values for which the question is asked.', 1))
        .register(descriptions, { description: 'By fact of the profile, such as segment: the values for which the question is asked.' }),
    ),
    question: z.optional(id('Id of an earlier choice question; needs in.')),
    in: z.optional(listOf(limitedNumber('Value of an option.'), 'The answers to that question for which this one is asked.', 1)),
  })
  .register(descriptions, { description: 'When the question is asked; else it is not applicable, by itself. Everything that is given must hold.' });

export const oneOrMoreIds = (description: string) => z.optional(z.union([id('One id.'), listOf(id('An id.'), 'Several ids.', 1)]).register(descriptions, { description }));

export const formerIds = () => oneOrMoreIds('The id, or ids, that it had in earlier versions, so that answers can be moved on.');

/** Taken over from elsewhere, or with words of its own. */
const taken = (mode: SchemaMode) => (mode === 'whole' ? {} : { use: z.optional(questionReference('framework/question: takes over a question of another framework with its ladder of steps; the same answer serves in both.')) });

export const question = (mode: SchemaMode) => {
  const shape = z.strictObject({
    id: mode === 'whole' ? id('What answers, steps and conditions call it; pillars, dimensions and questions share one set of ids.') : (z.optional(id('What answers, steps and conditions call it; pillars, dimensions and questions share one set of ids. Beside use it may be left out: then it is that of the other question.')) as unknown as ReturnType<typeof id>),
    ...taken(mode),
    text: mode === 'whole' ? text('The question, as it is asked.') : (z.optional(text('The question, as it is asked.')) as unknown as ReturnType<typeof text>),
    type: z.optional(byDefault('choice', oneOf(['choice', 'checklist', 'number'], 'What an answer is. choice: one option; checklist: any number of items; number: a measured number.'))),
    help: z.optional(text('More about the question, shown on request.')),
    weight: z.optional(byDefault(1, weight('How much it counts among its siblings.'))),
    scale: z.optional(scaleOf('from the lowest to the highest option, else that of the levels, if left out.')),
    roles: z.optional(listOf(id('Id of a role.'), 'Who can answer it.')),
    evidence: z.optional(text('What to look at before answering.')),
    'red-flag': z.optional(text('What gives a wrong answer away.')),
    themes: z.optional(listOf(id('Id of a theme.'), 'Themes across pillars.')),
    kpis: z.optional(listOf(id('Id of a KPI.'), 'KPIs that the answer is held against.')),
    when: z.optional(when()),
    gate: z.optional(byDefault(false, flag('true: a gate question, which counts for the stage. Its options have the values of all stages, or it says stage and pass.'))),
    stage: z.optional(limitedNumber('Value of the one stage that a gate question belongs to; needs pass.')),
    pass: z.optional(limitedNumber('Value from which on it passes that stage; needs stage.')),
    options: z.optional(listOf(option(mode), 'For a choice one text per level, lowest first, or { value, text }; for a checklist { id, value, text }; not for a number.')),
    unit: z.optional(text('What the number is measured in; for type: number only.')),
    bands: z.optional(listOf(limitedNumber('A cut.'), 'Cuts that turn the number into a value: ascending where more is better, descending where less is. Needed for type: number, and only there.')),
    was: formerIds(),
    'changed-in': z.optional(versionText('Version of this framework in which its answers came to mean something else, in quotes.')),
    'same-as': z.optional(questionReference('framework/question: a question of another framework that is the same one, so that one answer serves in both.')),
    ...entryKeys(mode),
  });
  return mode === 'written' ? shape.register(descriptions, { anyOf: [{ required: ['use'] }, { required: ['id', 'text'] }] }) : shape;
};

/** A question of a flat list at the top of a file that extends another. */
export const placedQuestion = () => z.extend(question('patch'), { in: z.optional(id('Id of the pillar or dimension that it goes to; only in the lists at the top of the file.')) });

export type QuestionFile = z.infer<ReturnType<typeof question>>;
