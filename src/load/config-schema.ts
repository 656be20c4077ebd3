// A project's revmat.yaml as it is written. Whether its folders are there and its gates can be reached is checked elsewhere.
import * as z from 'zod/mini';
import { warningCodes } from '../model/warning-codes.ts';
import { descriptions, formatName, id, listOf, oneOf, text } from './described.ts';
import { gatesSchema } from './gates-schema.ts';

export const configFormat = 'revmat/config@1';

const buildConfigSchema = () => z
  .strictObject({
    format: formatName(configFormat),
    frameworks: z.optional(listOf(text('A folder, relative to this file.'), 'Folders in which frameworks live, searched in this order; default: frameworks and the folder of this file.', 1)),
    framework: z.optional(id('Id of the framework that is used where none is named.')),
    gates: z.optional(gatesSchema()),
    ignore: z.optional(listOf(oneOf(warningCodes, 'The code of a warning.'), 'Codes of warnings that revmat validate leaves out. Errors cannot be ignored.')),
  })
  .register(descriptions, { description: 'What a project says once for all its files.' });

type ConfigSchema = ReturnType<typeof buildConfigSchema>;

let built: ConfigSchema | undefined;

/** Built when it is first asked for: where there is no revmat.yaml it never is. */
export function configSchema(): ConfigSchema {
  built ??= buildConfigSchema();
  return built;
}

export type ConfigFile = z.infer<ConfigSchema>;
