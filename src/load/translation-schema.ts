// A translation of a framework as it is written: words by id. Nothing else can be written, so a translation never changes a score.
import * as z from 'zod/mini';
import { anyText, descriptions, formatName, id, language, listOf, text } from './described.ts';

export const translationFormat = 'revmat/translation@1';

/** A section that the original may have, by id. */
function wordsById<T extends z.core.$ZodType>(entry: T, description: string) {
  return z.optional(z.record(anyText('Id, as in the original.'), entry)).register(descriptions, { description });
}

const options = () => z
  .union([
    listOf(text('What can be observed.'), 'One text per option, in the order of the original.'),
    z.record(anyText('Id of an item.'), text('What can be observed.')),
  ])
  .register(descriptions, { description: 'One text per option, in the order of the original; for a checklist a mapping of ids to texts.' });

const level = () => ({ name: z.optional(text('Short name.')), summary: z.optional(text('What it looks like, in a sentence.')) });

const named = () => z.strictObject({ title: z.optional(text('Name.')), summary: z.optional(text('What it is about.')) });

const pillar = () => z.extend(named(), {
  goal: z.optional(text('What it is to achieve.')),
  lead: z.optional(text('The team that leads in it.')),
  technology: z.optional(listOf(text('A kind of tool.'), 'The kinds of tools that serve it; as many as in the original.')),
});

const question = () => z.strictObject({
  text: z.optional(text('The question.')),
  help: z.optional(text('More about the question.')),
  evidence: z.optional(text('What to look at.')),
  'red-flag': z.optional(text('What gives a wrong answer away.')),
  options: z.optional(options()),
  unit: z.optional(text('Unit of the number.')),
});

const kpi = () => z.strictObject({
  title: z.optional(text('Name.')),
  definition: z.optional(text('What it is, and who defines it so.')),
  references: z.optional(listOf(text('The figure, in a sentence.'), 'Published figures to compare with; as many as in the original.')),
  caveat: z.optional(text('What to keep in mind.')),
  inputs: wordsById(text('What it counts.'), 'What the formula needs, by name.'),
});

const step = () => z.strictObject({
  title: z.optional(text('What to do.')),
  why: z.optional(text('What it is good for.')),
  how: z.optional(listOf(text('One thing to do.'), 'How to do it; as many items as in the original.')),
  'done-when': z.optional(text('How to tell that it is done.')),
  owner: z.optional(text('Who does it.')),
});

const buildTranslationSchema = () => z
  .strictObject({
    format: formatName(translationFormat),
    framework: id('Id of the framework whose words these are.'),
    language: language('Language of these words: de, pt-BR, …; the file is called <framework>.<language>.yaml.'),
    title: z.optional(text('Name of the framework.')),
    summary: z.optional(text('What it assesses, in a few sentences.')),
    source: z
      .optional(z.strictObject({ title: z.optional(text('Title of the source.')), note: z.optional(text('What a reader should know about the source.')) }))
      .register(descriptions, { description: 'Where the framework comes from.' }),
    levels: wordsById(z.strictObject(level()), 'The maturity scale.'),
    stages: wordsById(z.strictObject({ ...level(), limits: z.optional(listOf(text('A limit.'), 'The limits of this stage; as many as in the original.')) }), 'Phases that a company passes through.'),
    themes: wordsById(named(), 'Themes.'),
    roles: wordsById(named(), 'Roles.'),
    pillars: wordsById(pillar(), 'Pillars.'),
    dimensions: wordsById(named(), 'Dimensions, wherever they stand in the original.'),
    questions: wordsById(question(), 'Questions, wherever they stand in the original.'),
    symptoms: wordsById(text('The sign.'), 'Signs that a stage has been outgrown.'),
    kpis: wordsById(kpi(), 'Measured figures.'),
    steps: wordsById(step(), 'Recommended next steps.'),
  })
  .register(descriptions, { description: 'The words of a framework in another language; what is left out stays as it is.' });

let built: ReturnType<typeof buildTranslationSchema> | undefined;

/** Built when it is first asked for: most runs never are. */
export function translationSchema(): ReturnType<typeof buildTranslationSchema> {
  return (built ??= buildTranslationSchema());
}

export type TranslationFile = z.infer<ReturnType<typeof buildTranslationSchema>>;
