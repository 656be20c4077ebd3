// An assessment file as it is written. Whether its ids and values fit a framework is checked in check-assessment.
import * as z from 'zod/mini';
import { anyText, calendarDate, descriptions, frameworkReference, id, listOf, number } from './described.ts';

export const assessmentFormat = 'revmat/assessment@1';

const unknown = z.literal('unknown');

const ticked = () => listOf(id('Id of an item.'), 'The items that are ticked.');

const remarks = {
  note: z.optional(anyText('A remark.')),
  evidence: z.optional(z.union([anyText('What shows it.'), listOf(anyText('What shows it.'), 'What shows it.')])),
};

const answer = z.union([
  number('Value of the option, or the measured number.'),
  unknown,
  ticked(),
  z.strictObject({
    value: z.optional(z.union([number('Value of the option, or the measured number.'), unknown, ticked()])),
    na: z.optional(anyText('Why the question does not apply.')),
    ...remarks,
  }),
]);

const reading = z.union([
  number('The value, in the unit of the KPI.'),
  z.strictObject({
    value: z.optional(number('The value, in the unit of the KPI.')),
    inputs: z.optional(z.record(z.string(), number('A number.'))),
    period: z.optional(anyText('What time it covers.')),
    source: z.optional(anyText('Where it comes from.')),
  }),
]);

function mapOf<T extends z.core.$ZodType>(value: T, description: string) {
  return z.optional(z.nullable(z.record(anyText('Its name.'), value))).register(descriptions, { description });
}

export const assessmentSchema = z
  .strictObject({
    format: z.literal(assessmentFormat),
    framework: frameworkReference('Id of the framework, or id@version.'),
    organization: z.optional(anyText('Who is assessed.')),
    date: z.optional(calendarDate('The day of the assessment: YYYY-MM-DD.')),
    respondent: z.optional(z.strictObject({ id: z.optional(anyText('Who answers.')), role: z.optional(anyText('In which role.')) })),
    profile: mapOf(anyText('A fact.'), 'Facts about the company that are not scored: segment, motion, …'),
    targets: mapOf(number('A score.'), 'Scores aimed at, by pillar id; overall for the whole.'),
    answers: mapOf(answer, 'Answers, by question id.'),
    symptoms: mapOf(z.enum(['yes', 'no', 'unknown']), 'Symptoms, by id: yes, no or unknown.'),
    kpis: mapOf(reading, 'Measured figures, by KPI id.'),
  })
  .register(descriptions, { description: 'The answers of one assessment.' });

export type AssessmentFile = z.infer<typeof assessmentSchema>;
export type AnswerFile = z.infer<typeof answer>;
export type ReadingFile = z.infer<typeof reading>;
