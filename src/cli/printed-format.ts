// Which format a command prints that has no files to write: --json is short for one of them.
import { UserError } from './user-error.ts';

/** `text` where nothing is asked for. Throws a UserError where --json and another format are. */
export function printedFormat<Name extends string>({ format, json }: { readonly format?: Name; readonly json?: boolean }): Name | 'json' | 'text' {
  if (json === true && format !== undefined && format !== 'json') throw new UserError(`--json and -f ${format} are two formats; choose one`);
  return json === true ? 'json' : (format ?? 'text');
}
