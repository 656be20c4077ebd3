// The gates of a revmat.yaml as they are written: a plain limit, or a mapping that says more.
import * as z from 'zod/mini';
import { evidenceScopes } from '../model/gates.ts';
import { byDefault, descriptions, id, limitedNumber, listOf, numberBetween, oneOf, text, wholeNumber } from './described.ts';

/** A hundred years. */
const longestAge = 36_525;

const severity = () => z.optional(byDefault('error', oneOf(['error', 'warning'], 'Whether check fails where the gate is not passed, or only says so.')));

const minimum = (description: string) => z.union([
  limitedNumber(description),
  z.strictObject({ min: limitedNumber('Lowest value that passes.'), severity: severity() }),
]).register(descriptions, { description });

const minimums = (kind: string) => z.optional(z.record(id(`Id of a ${kind}.`), minimum(`Lowest score of this ${kind} that passes.`)).register(descriptions, { description: `Lowest scores that pass, by ${kind} id.` }));

const scope = (description: string) => oneOf(evidenceScopes, description);
const scopeText = 'Which answers need evidence: those in the top levels, or all answered choices.';

const forbidden = () => [
  z.literal('contradicting').register(descriptions, { description: 'None of a stage below the one that is reached.' }),
  listOf(id('Id of a symptom.'), 'These ones.', 1),
] as const;

export const gatesSchema = () => z
  .strictObject({
    overall: z.optional(minimum('Lowest overall score that passes.')),
    pillars: minimums('pillar'),
    dimensions: minimums('dimension'),
    questions: minimums('question'),
    stage: z.optional(minimum('Value of the lowest stage that passes, where the framework is staged.')),
    coverage: z.optional(z.union([
      numberBetween(0, 1, 'Lowest share of answered questions that passes, by weight.'),
      z.strictObject({ min: numberBetween(0, 1, 'Lowest share that passes.'), severity: severity() }),
    ]).register(descriptions, { description: 'Lowest share of answered questions that passes, by weight.' })),
    evidence: z.optional(z.union([
      scope(scopeText),
      z.strictObject({
        required: z.optional(scope(scopeText)),
        'max-age': z.optional(wholeNumber(0, longestAge, 'How many days old the latest dated evidence of these answers may be (of those in the top levels where nothing is required).')),
        severity: severity(),
      }),
    ]).register(descriptions, { description: 'That answers have evidence, and how old it may be.' })),
    kpis: z.optional(z.record(id('Id of a KPI.'), z.strictObject({
      min: z.optional(limitedNumber('Lowest reading that passes, in the unit of the KPI.')),
      max: z.optional(limitedNumber('Highest reading that passes, in the unit of the KPI.')),
      severity: severity(),
    }).register(descriptions, { description: 'The readings of this KPI that pass.' })).register(descriptions, { description: 'Which readings pass, by KPI id.' })),
    symptoms: z.optional(z.union([
      ...forbidden(),
      z.strictObject({ forbid: z.union(forbidden()).register(descriptions, { description: 'Symptoms that must not be answered yes.' }), severity: severity() }),
    ]).register(descriptions, { description: 'Symptoms that must not be answered yes: contradicting, for those of a stage below the one reached, or a list of ids.' })),
    baseline: z.optional(z.union([
      text('The file, relative to this one.'),
      z.strictObject({
        file: text('The file, relative to this one.'),
        tolerance: z.optional(byDefault(0, numberBetween(0, 1e15, 'How far a score may fall, on its own scale.'))),
        severity: severity(),
      }),
    ]).register(descriptions, { description: 'A file with what was reached before; nothing may fall below it. revmat check --update-baseline makes it.' })),
  })
  .register(descriptions, { description: 'What revmat check holds assessments against.' });

export type GatesFile = z.infer<ReturnType<typeof gatesSchema>>;
