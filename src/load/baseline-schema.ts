// A baseline file as it is written.
import * as z from 'zod/mini';
import { baselineFormat } from '../model/baseline.ts';
import { anyText, descriptions, formatName, frameworkReference, id, limitedNumber, numberBetween } from './described.ts';

const numbers = (kind: string, description: string) => z.record(id(`Id of a ${kind}.`), limitedNumber('As it was reached, unrounded.')).register(descriptions, { description });

const entry = () => z
  .strictObject({
    framework: frameworkReference('The framework and version that it was reached by: id@version.'),
    overall: z.nullable(limitedNumber('The overall score; null where there was none.')).register(descriptions, { description: 'The overall score; null where there was none.' }),
    coverage: numberBetween(0, 1, 'The share of answered questions, by weight.'),
    stage: z.nullable(limitedNumber('Value of the stage that was reached; null unless the framework is staged.')).register(descriptions, { description: 'Value of the stage that was reached; null unless the framework is staged.' }),
    pillars: numbers('pillar', 'Scores, by pillar id.'),
    answers: numbers('question', 'The values of the answers, by question id: what tells later which of them fell.'),
  })
  .register(descriptions, { description: 'What one assessment has reached at best.' });

const buildBaselineSchema = () => z
  .strictObject({
    format: formatName(baselineFormat),
    assessments: z.record(anyText('Path of an assessment file, relative to this file.'), entry()).register(descriptions, { description: 'What was reached, by the path of the assessment file.' }),
  })
  .register(descriptions, { description: 'What assessments have reached before. revmat check --update-baseline writes it; commit it.' });

type BaselineSchema = ReturnType<typeof buildBaselineSchema>;

let built: BaselineSchema | undefined;

/** Built when it is first asked for. */
export function baselineSchema(): BaselineSchema {
  built ??= buildBaselineSchema();
  return built;
}

export type BaselineFile = z.infer<BaselineSchema>;
