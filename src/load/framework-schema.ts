// A framework file as it is written, in the forms of schema-mode. What its parts mean to each other is checked in the check-* files.
import * as z from 'zod/mini';
import { byDefault, descriptions, flag, formatName, id, inputId, language, limitedNumber, listOf, numberBetween, oneOf, scaleOf, text, versionText, webAddress, weight, wholeNumber } from './described.ts';
import { formerIds, oneOrMoreIds, placedQuestion, question } from './question-schema.ts';
import { defaultScoringPolicy } from '../model/scoring-policy.ts';
import { atLeast, entryKeys, needed, removeKey, type SchemaMode } from './schema-mode.ts';

export const frameworkFormat = 'revmat/framework@1';

const aggregate = () => byDefault('mean', oneOf(['mean', 'sum', 'min'], 'How the score comes from the parts: their weighted mean, the sum of values times weights, or the lowest.'));

const levelShape = (mode: SchemaMode) => ({
  value: needed(mode, limitedNumber('Its place in the order, rising from entry to entry; for levels also their place on the scale.')),
  id: id('What the level or stage is called in files.'),
  name: needed(mode, text('What it is called in reports, in a word or two.')),
  summary: z.optional(text('What it looks like, in a sentence.')),
  ...removeKey(mode),
});

const level = (mode: SchemaMode) => z.strictObject(levelShape(mode));

const stage = (mode: SchemaMode) => z.strictObject({
  ...levelShape(mode),
  limits: z.optional(listOf(text('One limit.'), 'What pushes a company on to the next stage.')),
});

const named = (mode: SchemaMode) => z.strictObject({ id: id('What questions call it.'), title: needed(mode, text('What it is called in reports.')), summary: z.optional(text('What it is, in a sentence.')), ...entryKeys(mode) });

const source = (mode: SchemaMode) => z
  .strictObject({
    title: needed(mode, text('Title of the source.')),
    url: z.optional(webAddress('Where it is published.')),
    fidelity: needed(mode, oneOf(['quoted', 'condensed', 'own'], "quoted: the publisher's own words; condensed: shortened from them; own: written for this framework.")),
    note: z.optional(text('What a reader should know about the source.')),
  })
  .register(descriptions, { description: 'Where the framework comes from.' });

const defaults = defaultScoringPolicy;

const scoring = () => z
  .strictObject({
    method: z.optional(byDefault(defaults.method, oneOf(['mean', 'staged'], 'mean: scores only; staged: gate questions decide on a stage as well.'))),
    overall: z.optional(
      byDefault(
        defaults.overall,
        oneOf(
          ['mean', 'min', 'capped', 'questions', 'sum'],
          'How the overall score comes from the pillars. mean: their weighted mean; min: the weakest; capped: the mean, at most one level above the weakest; questions: the mean over all questions; sum: the sum.',
        ),
      ),
    ),
    bands: z.optional(listOf(limitedNumber('Where a level begins.'), 'Where each level after the first begins, on the scale, ascending; equal widths if left out.')),
    'min-coverage': z.optional(byDefault(defaults.minCoverage, numberBetween(0, 1, 'Below this share of answers, by weight, no level is named.'))),
    unknown: z.optional(byDefault(defaults.unknown, oneOf(['exclude', 'lowest'], 'What "don\'t know" counts as in the score: exclude: nothing; lowest: the lowest value. It lowers coverage either way.'))),
    rounding: z.optional(
      z
        .strictObject({
          decimals: z.optional(byDefault(defaults.rounding.decimals, wholeNumber(0, 6, 'Decimals of a score that is shown.'))),
          mode: z.optional(byDefault(defaults.rounding.mode, oneOf(['half-up', 'half-even'], 'Where a half goes: up, or to the even digit.'))),
        })
        .register(descriptions, { description: 'How scores are rounded where they are shown; nothing inside is rounded.' }),
    ),
  })
  .register(descriptions, { description: 'How scores are computed.' });

const nodeShape = (mode: SchemaMode) => ({
  id: id('Id; pillars, dimensions and questions share one set of ids.'),
  title: needed(mode, text('What it is called in reports.')),
  summary: z.optional(text('What it is about, in a sentence.')),
  weight: z.optional(byDefault(1, weight('How much it counts among its siblings.'))),
  aggregate: z.optional(aggregate()),
  scale: z.optional(scaleOf('that of the framework if left out.')),
  target: z.optional(limitedNumber('The score aimed at, on the scale of this part; that of what is around it, at the same share of the scale, if left out.')),
  questions: z.optional(listOf(question(mode), 'Questions of its own. A part has questions, dimensions, or both.')),
  was: formerIds(),
  ...entryKeys(mode),
});

type NodeFields = z.infer<z.ZodMiniObject<ReturnType<typeof nodeShape>>>;

/** A pillar or a dimension. */
export interface GroupFile extends NodeFields {
  dimensions?: GroupFile[] | undefined;
}

export interface PillarFile extends GroupFile {
  goal?: string | undefined;
  lead?: string | undefined;
  kpis?: string[] | undefined;
  metrics?: string[] | undefined;
  technology?: string[] | undefined;
}

const group = (mode: SchemaMode): z.ZodMiniType<GroupFile> => {
  const same: z.ZodMiniType<GroupFile> = z.strictObject({
    ...nodeShape(mode),
    dimensions: z.optional(listOf(z.lazy(() => same), 'Parts with questions of their own; they may have dimensions in turn.')),
  }).register(descriptions, { id: mode === 'patch' ? 'group-patch' : 'group', description: 'A dimension.' });
  return same;
};

const pillar = (mode: SchemaMode): z.ZodMiniType<PillarFile> => z.strictObject({
  ...nodeShape(mode),
  dimensions: z.optional(listOf(group(mode), 'Parts with questions of their own; they may have dimensions in turn.')),
  goal: z.optional(text('What it is to achieve, where it is a phase of the customer lifecycle.')),
  lead: z.optional(text('The team that leads in it.')),
  kpis: z.optional(listOf(id('Id of a KPI.'), 'KPIs by which its success is judged; with metrics they make its scorecard.')),
  metrics: z.optional(listOf(id('Id of a KPI.'), 'Figures that explain them; each is an entry of kpis at the top of the file.')),
  technology: z.optional(listOf(text('A kind of tool.'), 'The kinds of tools that serve it.')),
}).register(descriptions, { id: mode === 'patch' ? 'pillar-patch' : 'pillar', description: 'A pillar.' });

/** A dimension of a flat list at the top of a file that extends another. */
const placedDimension = () => z.strictObject({ ...nodeShape('patch'), in: z.optional(id('Id of the pillar or dimension that it goes to; only in the lists at the top of the file.')) });

const year = () => wholeNumber(1990, 2100, 'Year of the figures; where the source bears no date, the year in which it was read.');

const undated = () => z.optional(byDefault(false, flag('true: the source bears no date.')));

const bandSet = (mode: SchemaMode) => z.strictObject({
  cohort: id('any, or a segment such as smb, mid or ent; the profile of an assessment decides which cuts are used.'),
  cuts: needed(mode, listOf(limitedNumber('A cut.'), 'Where each next better band begins: ascending, or descending where lower is better.', 1)),
  'too-high': z.optional(limitedNumber('Above this a reading is suspicious; above the last cut.')),
  mapping: needed(mode, oneOf(['published', 'derived', 'own'], 'Where the cuts come from. published: as printed; derived: worked out from what is printed; own: set by the author.')),
  source: needed(mode, text('Who published the figures, or how they were set.')),
  year: needed(mode, year()),
  undated: undated(),
  ...removeKey(mode),
});

const reference = () => z.strictObject({
  says: text('The figure, in a sentence.'),
  source: text('Who published it.'),
  year: year(),
  undated: undated(),
});

/** Required, except where the rest comes from the catalogue or from what is extended. The type is that of the whole. */
const ownWords = <T extends z.core.$ZodType>(mode: SchemaMode, schema: T): T => (mode === 'whole' ? schema : (z.optional(schema) as unknown as T));

export const kpi = (mode: SchemaMode) => {
  const shape = z.strictObject({
    id: ownWords(mode, id('What questions, steps and assessments call it.')),
    ...(mode === 'whole' ? {} : { use: z.optional(id("Id of a KPI in revmat's catalogue (revmat kpis): takes it over, with formula, bands and sources; what stands beside it changes it.")) }),
    title: ownWords(mode, text('What it is called in reports.')),
    definition: z.optional(text('What it is, and who defines it so.')),
    formula: z.optional(text('Works out the value from the inputs, with + - * / and parentheses; without one the value itself is given.')),
    inputs: z.optional(listOf(z.strictObject({ id: inputId('What the formula calls it.'), title: needed(mode, text('What it counts.')), ...removeKey(mode) }), 'The numbers that the formula needs.')),
    unit: ownWords(mode, text('What it is measured in: percent, days, …')),
    direction: ownWords(mode, oneOf(['higher', 'lower', 'range', 'trend'], 'What is better. higher: more; lower: less; range: more, up to a point; trend: only the change counts.')),
    phase: z.optional(text('Phase of the customer journey that it belongs to.')),
    bands: z.optional(listOf(bandSet(mode), 'What counts as good, one set per cohort.')),
    references: z.optional(listOf(reference(), 'Published figures to compare with that make no bands, or that differ.')),
    caveat: z.optional(text('What to keep in mind when reading it.')),
    was: formerIds(),
    ...entryKeys(mode),
  });
  return mode === 'written' ? shape.register(descriptions, { anyOf: [{ required: ['use'] }, { required: ['id', 'title', 'unit', 'direction'] }] }) : shape;
};

const step = (mode: SchemaMode) => z.strictObject({
  id: id('What other steps call it.'),
  question: oneOrMoreIds('The question, or questions, that it lifts. One of question, dimension and pillar is needed.'),
  dimension: oneOrMoreIds('The same for dimensions.'),
  pillar: oneOrMoreIds('The same for pillars.'),
  from: needed(mode, limitedNumber('Value from which on it is due, on the scale of what it lifts.')),
  to: needed(mode, limitedNumber('Value that it leads to; above from.')),
  title: needed(mode, text('What to do.')),
  why: z.optional(text('What it is good for.')),
  how: z.optional(listOf(text('One thing to do.'), 'How to do it, one thing after the other.')),
  'done-when': z.optional(text('How a stranger could tell that it is done.')),
  owner: z.optional(text('Who does it.')),
  effort: needed(mode, oneOf(['S', 'M', 'L'], 'S: up to two weeks; M: up to a quarter; L: longer.')),
  impact: needed(mode, wholeNumber(1, 5, '1 (little) to 5 (much).')),
  needs: z.optional(listOf(id('Id of a step.'), 'Steps that come first; never in a circle.')),
  moves: z.optional(listOf(id('Id of a KPI.'), 'KPIs that it should move.')),
  ...entryKeys(mode),
});

const symptom = (mode: SchemaMode) => z.strictObject({
  id: id('What assessments call it.'),
  stage: needed(mode, limitedNumber('Value of the stage that has been outgrown.')),
  text: needed(mode, text('The sign: answered with yes, no or unknown.')),
  was: formerIds(),
  ...entryKeys(mode),
});

/** What only a file that extends another can have: parts named by their id alone, wherever they stand. */
const patches = () => ({
  extends: text('Id of a framework, or a relative path to one that ends with .yaml; everything that is not changed here comes from there. Entries of lists are matched by id.'),
  without: z.optional(listOf(text('A key.'), 'Keys of the framework itself to leave out, such as source.')),
  questions: z.optional(listOf(placedQuestion(), 'Questions to change, to take out, or to add with "in", "before" or "after", wherever they stand.')),
  dimensions: z.optional(listOf(placedDimension(), 'The same for dimensions, wherever they stand.')),
});

const buildFrameworkSchema = (mode: SchemaMode) => z
  .strictObject({
    format: formatName(frameworkFormat),
    id: id('What assessments and other frameworks call it; the name of its file without .yaml.'),
    version: versionText('Version of the framework, in quotes; assessments name it. A new one when questions or their answers change.'),
    ...(mode === 'patch' ? (patches() as object) : {}),
    title: needed(mode, text('What it is called in reports.')),
    summary: z.optional(text('What it assesses, in a few sentences.')),
    language: z.optional(byDefault('en', language('Language of the words: en, de, pt-BR, …'))),
    source: z.optional(source(mode)),
    levels: needed(mode, listOf(level(mode), 'The maturity scale, lowest first.', atLeast(mode, 2))),
    scale: z.optional(scaleOf('from the lowest to the highest level if left out.')),
    scoring: z.optional(scoring()),
    target: z.optional(limitedNumber('The score aimed at, on the scale; the middle level (the upper one of two) if left out.')),
    themes: z.optional(listOf(named(mode), 'Themes that questions may name.')),
    roles: z.optional(listOf(named(mode), 'Roles that questions may name.')),
    pillars: needed(mode, listOf(pillar(mode), 'What is assessed, in the order of the report; each with questions of its own or in dimensions.', atLeast(mode, 1))),
    stages: z.optional(listOf(stage(mode), 'Phases that a company passes through, lowest first; needed for scoring.method: staged.')),
    gates: z.optional(
      z
        .strictObject({
          share: z.optional(byDefault(defaults.gates.share, numberBetween(0, 1, 'Which share of the gate questions must pass a stage for it to be reached.'))),
          floor: z.optional(byDefault(defaults.gates.floor, numberBetween(0, 100, 'How far below the stage any gate question may lie whose options are the stages.'))),
        })
        .register(descriptions, { description: 'When a stage is reached.' }),
    ),
    symptoms: z.optional(listOf(symptom(mode), 'Signs that a stage has been outgrown.')),
    kpis: z.optional(listOf(kpi(mode), 'Measured figures, held against what people claim; never part of a score.')),
    steps: z.optional(listOf(step(mode), 'Recommended next steps; those of one question, from value to value, are its ladder.')),
  })
  .register(descriptions, { description: 'A framework for assessing the maturity of revenue operations.' });

type FrameworkSchema = ReturnType<typeof buildFrameworkSchema>;

const built = new Map<SchemaMode, FrameworkSchema>();

/** Built when it is first asked for: a report on a bundled framework never does. */
export function frameworkSchema(mode: SchemaMode = 'whole'): FrameworkSchema {
  const found = built.get(mode) ?? buildFrameworkSchema(mode);
  built.set(mode, found);
  return found;
}

export type FrameworkFile = z.infer<FrameworkSchema>;
export type KpiFile = z.infer<ReturnType<typeof kpi>>;
export type StepFile = z.infer<ReturnType<typeof step>>;
export type { QuestionFile } from './question-schema.ts';
