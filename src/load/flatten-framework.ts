// A framework with everything that it builds on, as one YAML file that builds on nothing.
import { stringify } from 'yaml';
import { frameworkSchema } from './framework-schema.ts';
import { orderKeys } from './order-keys.ts';
import type { ResolvedFramework } from './resolved-framework.ts';

/** Reads back as the same framework; comments of the files are not in it. Ends with a line feed. */
export function flattenFramework({ located }: ResolvedFramework): string {
  // Written as YAML 1.1 needs it: what a reader of either version could take for a boolean or a date stands in quotes.
  return stringify(orderKeys(located.data, frameworkSchema()), { version: '1.1', schema: 'yaml-1.1', lineWidth: 120, aliasDuplicateObjects: false, singleQuote: false });
}
