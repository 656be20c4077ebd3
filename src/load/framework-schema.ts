// A framework file as it is written. What its parts mean to each other is checked in the check-* files.
import * as z from 'zod/mini';
import { descriptions, flag, id, inputId, language, limitedNumber, listOf, numberBetween, oneOf, text, versionText, webAddress, weight, wholeNumber } from './described.ts';

export const frameworkFormat = 'revmat/framework@1';

const aggregate = () => oneOf(['mean', 'sum', 'min'], 'How the score comes from the parts: their weighted mean, their sum, or the lowest.');

const scale = () =>
  z
    .strictObject({ min: limitedNumber('Lowest value.'), max: limitedNumber('Highest value.') })
    .register(descriptions, { description: 'Lowest and highest value a score can have here.' });

const levelShape = () => ({
  value: limitedNumber('Position on the scale.'),
  id: id('Id of the level or stage.'),
  name: text('Short name.'),
  summary: z.optional(text('What it looks like, in a sentence.')),
});

const level = () => z.strictObject(levelShape());

const stage = () => z.strictObject({
  ...levelShape(),
  limits: z.optional(listOf(text('What pushes a company on to the next stage.'), 'The limits of this stage.')),
});

const named = () => z.strictObject({ id: id('Id that questions refer to.'), title: text('Name.'), summary: z.optional(text('What it is.')) });

const source = () => z
  .strictObject({
    title: text('Title of the source.'),
    url: z.optional(webAddress('Where it is published; http or https.')),
    fidelity: oneOf(['quoted', 'condensed', 'own'], "quoted: the publisher's own words; condensed: shortened from them; own: written for this framework."),
    note: z.optional(text('What a reader should know about the source.')),
  })
  .register(descriptions, { description: 'Where the framework comes from.' });

const scoring = () => z
  .strictObject({
    method: z.optional(oneOf(['mean', 'staged'], 'mean: scores only; staged: gate questions decide on a stage as well.')),
    overall: z.optional(oneOf(['mean', 'min', 'capped', 'questions', 'sum'], 'How the overall score comes from the pillars.')),
    bands: z.optional(listOf(limitedNumber('Where a level begins.'), 'Where each level after the first begins, on the scale, ascending.')),
    'min-coverage': z.optional(numberBetween(0, 1, 'Below this share of answers no level is named.')),
    unknown: z.optional(oneOf(['exclude', 'lowest'], "What \"don't know\" counts as in the score.")),
    rounding: z.optional(
      z.strictObject({
        decimals: z.optional(wholeNumber(0, 6, 'Decimals of a score that is shown.')),
        mode: z.optional(oneOf(['half-up', 'half-even'], 'What happens to a half.')),
      }),
    ),
  })
  .register(descriptions, { description: 'How scores are computed.' });

const option = () => z.union([
  text('What can be observed at this level.'),
  z.strictObject({
    id: z.optional(id('Id of an item of a checklist.')),
    value: limitedNumber('Value of the option; what a checklist item adds.'),
    text: text('What can be observed.'),
  }),
]);

const question = () => z.strictObject({
  id: id('Id of the question; answers refer to it.'),
  text: text('The question.'),
  type: z.optional(oneOf(['choice', 'checklist', 'number'], 'One option, several items, or a measured number.')),
  help: z.optional(text('More about the question.')),
  weight: z.optional(weight('Weight among its siblings, greater than 0, at most 1000.')),
  scale: z.optional(scale()),
  roles: z.optional(listOf(id('Id of a role.'), 'Who can answer.')),
  evidence: z.optional(text('What to look at.')),
  'red-flag': z.optional(text('What gives a wrong answer away.')),
  themes: z.optional(listOf(id('Id of a theme.'), 'Themes across pillars.')),
  kpis: z.optional(listOf(id('Id of a KPI.'), 'KPIs that the answer is held against.')),
  gate: z.optional(flag('Counts for the stage.')),
  stage: z.optional(limitedNumber('The one stage that it belongs to.')),
  pass: z.optional(limitedNumber('The value from which on it passes that stage.')),
  options: z.optional(listOf(option(), 'One text per level, or { value, text }; for a checklist { id, value, text }.')),
  unit: z.optional(text('Unit of the number.')),
  bands: z.optional(listOf(limitedNumber('A cut.'), 'Cuts that turn the number into a value, ascending or descending.')),
});

const nodeShape = () => ({
  id: id('Id; pillars, dimensions and questions share one set of ids.'),
  title: text('Name.'),
  summary: z.optional(text('What it is about.')),
  weight: z.optional(weight('Weight among its siblings, greater than 0, at most 1000.')),
  aggregate: z.optional(aggregate()),
  scale: z.optional(scale()),
  target: z.optional(limitedNumber('The score aimed at, on the scale of this node.')),
  questions: z.optional(listOf(question(), 'Questions.')),
});

type NodeFields = z.infer<z.ZodMiniObject<ReturnType<typeof nodeShape>>>;

/** A pillar or a dimension. */
export interface GroupFile extends NodeFields {
  dimensions?: GroupFile[] | undefined;
}

const group = (): z.ZodMiniType<GroupFile> => {
  const same: z.ZodMiniType<GroupFile> = z.strictObject({
    ...nodeShape(),
    dimensions: z.optional(listOf(z.lazy(() => same), 'Parts; they may have parts of their own.')),
  });
  return same;
};

const bandSet = () => z.strictObject({
  cohort: id('any, or a segment such as smb, mid, ent.'),
  cuts: listOf(limitedNumber('A cut.'), 'Where each next better band begins.', 1),
  'too-high': z.optional(limitedNumber('Above this a reading is suspicious.')),
  mapping: oneOf(['published', 'derived', 'own'], 'Where the cuts come from.'),
  source: text('Who published the figures.'),
  year: wholeNumber(1990, 2100, 'Year of the figures.'),
});

const kpi = () => z.strictObject({
  id: id('Id of the KPI.'),
  title: text('Name.'),
  formula: z.optional(text('Over the inputs, with + - * / and parentheses.')),
  inputs: z.optional(listOf(z.strictObject({ id: inputId('Name in the formula.'), title: text('What it counts.') }), 'What the formula needs.')),
  unit: text('percent, days, …'),
  direction: oneOf(['higher', 'lower', 'range', 'trend'], 'What is better; range: too high is bad as well; trend: only the change counts.'),
  phase: z.optional(text('Phase of the customer journey.')),
  bands: z.optional(listOf(bandSet(), 'Cuts, one set per cohort.')),
  caveat: z.optional(text('What to keep in mind.')),
});

const oneOrMore = (description: string) => z.optional(z.union([id(description), listOf(id(description), description, 1)]));

const step = () => z.strictObject({
  id: id('Id of the step.'),
  question: oneOrMore('The question, or questions, that it lifts.'),
  dimension: oneOrMore('The dimension, or dimensions, that it lifts.'),
  pillar: oneOrMore('The pillar, or pillars, that it lifts.'),
  from: limitedNumber('Value from which on it is due.'),
  to: limitedNumber('Value that it leads to.'),
  title: text('What to do.'),
  why: z.optional(text('What it is good for.')),
  how: z.optional(listOf(text('One thing to do.'), 'How to do it.')),
  'done-when': z.optional(text('How to tell that it is done.')),
  owner: z.optional(text('Who does it.')),
  effort: oneOf(['S', 'M', 'L'], 'S: up to two weeks; M: up to a quarter; L: longer.'),
  impact: wholeNumber(1, 5, '1 (little) to 5 (much).'),
  needs: z.optional(listOf(id('Id of a step.'), 'Steps that come first.')),
  moves: z.optional(listOf(id('Id of a KPI.'), 'KPIs that it should move.')),
});

const buildFrameworkSchema = () => z
  .strictObject({
    format: z.literal(frameworkFormat),
    id: id('Id of the framework; the name of its file without .yaml.'),
    version: versionText('Version, in quotes.'),
    title: text('Name of the framework.'),
    summary: z.optional(text('What it assesses, in a few sentences.')),
    language: z.optional(language('Language of the words: en, de, …')),
    source: z.optional(source()),
    levels: listOf(level(), 'The maturity scale, lowest first.', 2),
    scale: z.optional(scale()),
    scoring: z.optional(scoring()),
    target: z.optional(limitedNumber('The score aimed at.')),
    themes: z.optional(listOf(named(), 'Themes that questions may name.')),
    roles: z.optional(listOf(named(), 'Roles that questions may name.')),
    pillars: listOf(group(), 'The pillars.', 1),
    stages: z.optional(listOf(stage(), 'Phases that a company passes through, lowest first.')),
    gates: z.optional(
      z.strictObject({
        share: z.optional(numberBetween(0, 1, 'Which share of the gate questions must reach a stage.')),
        floor: z.optional(numberBetween(0, 100, 'How far below the stage any of them may lie.')),
      }),
    ),
    symptoms: z.optional(
      listOf(
        z.strictObject({ id: id('Id of the symptom.'), stage: limitedNumber('The stage that has been outgrown.'), text: text('The sign.') }),
        'Signs that a stage has been outgrown.',
      ),
    ),
    kpis: z.optional(listOf(kpi(), 'Measured figures, never part of a score.')),
    steps: z.optional(listOf(step(), 'Recommended next steps.')),
  })
  .register(descriptions, { description: 'A framework for assessing the maturity of revenue operations.' });

let built: ReturnType<typeof buildFrameworkSchema> | undefined;

/** Built when it is first asked for: a report on a bundled framework never does. */
export function frameworkSchema(): ReturnType<typeof buildFrameworkSchema> {
  built ??= buildFrameworkSchema();
  return built;
}

export type FrameworkFile = z.infer<ReturnType<typeof buildFrameworkSchema>>;
export type QuestionFile = z.infer<ReturnType<typeof question>>;
export type KpiFile = z.infer<ReturnType<typeof kpi>>;
export type StepFile = z.infer<ReturnType<typeof step>>;
