// An assessment file as it is written. Whether its ids and values fit a framework is checked in check-assessment.
import * as z from 'zod/mini';
import { anyText, calendarDate, descriptions, formatName, frameworkReference, id, listOf, number } from './described.ts';

export const assessmentFormat = 'revmat/assessment@1';

const unknown = z.literal('unknown').register(descriptions, { description: 'Don\'t know.' });

const ticked = () => listOf(id('Id of an item.'), 'The items that are ticked.');

const remarks = {
  note: z.optional(anyText('A remark, in any words.')),
  evidence: z.optional(z.union([anyText('One thing.'), listOf(anyText('One thing.'), 'Several things.')]).register(descriptions, { description: 'What shows it: a document, a link, a person.' })),
};

const answer = z.union([
  number('Value of the option, or the measured number.'),
  unknown,
  ticked(),
  z.strictObject({
    value: z.optional(z.union([number('Value of the option, or the measured number.'), unknown, ticked()]).register(descriptions, { description: 'The answer, as in the short form; may be left out where there is only a remark.' })),
    na: z.optional(anyText('Why the question does not apply; instead of value.')),
    ...remarks,
  }),
]);

const reading = z.union([
  number('The value, in the unit of the KPI.'),
  z.strictObject({
    value: z.optional(number('The value, in the unit of the KPI.')),
    inputs: z.optional(z.record(z.string(), number('A number.')).register(descriptions, { description: 'The numbers that the formula of the KPI needs, by input id; instead of value.' })),
    period: z.optional(anyText('What time it covers, such as 2026-Q3.')),
    source: z.optional(anyText('Where it comes from.')),
  }),
]);

const symptom = z.enum(['yes', 'no', 'unknown']).register(descriptions, { description: 'Whether the sign is there.' });

const retired = () => z.strictObject({
  answers: mapOf(answer, 'Answers, by the id that their question had.'),
  symptoms: mapOf(symptom, 'Symptoms, by the id that they had.'),
  kpis: mapOf(reading, 'Measured figures, by the id that their KPI had.'),
  targets: mapOf(number('A score.'), 'Scores aimed at, by the id that their pillar had.'),
});

function mapOf<T extends z.core.$ZodType>(value: T, description: string) {
  return z.optional(z.nullable(z.record(anyText('Its name.'), value))).register(descriptions, { description });
}

export const assessmentSchema = z
  .strictObject({
    format: formatName(assessmentFormat),
    framework: frameworkReference('The framework that the answers are for: its id, or id@version.'),
    organization: z.optional(anyText('Who is assessed.')),
    date: z.optional(calendarDate('The day of the assessment: YYYY-MM-DD.')),
    respondent: z.optional(
      z.strictObject({ id: z.optional(anyText('Who answers.')), role: z.optional(anyText('In which role: sales, finance, …')) }).register(descriptions, { description: 'Whose answers these are.' }),
    ),
    profile: mapOf(anyText('A fact.'), 'Facts about the company that are not scored: segment, motion, … They pick the cohorts of KPIs and decide which questions are asked.'),
    targets: mapOf(number('A score.'), 'Scores aimed at, by pillar id, instead of those of the framework; overall for the whole.'),
    answers: mapOf(answer, 'Answers, by question id; a question that is not here is unanswered.'),
    symptoms: mapOf(symptom, 'Signs that a stage has been outgrown, by symptom id.'),
    kpis: mapOf(reading, 'Measured figures, by KPI id.'),
    retired: z.optional(z.nullable(retired())).register(descriptions, { description: 'What newer versions of the framework have no place for: kept by revmat migrate, never scored.' }),
  })
  .register(descriptions, { description: 'The answers of one assessment.' });

export type AssessmentFile = z.infer<typeof assessmentSchema>;
export type AnswerFile = z.infer<typeof answer>;
export type ReadingFile = z.infer<typeof reading>;
