// Prints or writes the JSON Schema of a kind of file.
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { renderJsonSchema } from '../load/json-schema.ts';
import { schemaFileName, schemaFolder, schemaUrn, type SchemaKind } from '../model/schema-kind.ts';
import { errorCode } from '../store/store-error.ts';
import type { CliContext } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { UserError } from './user-error.ts';
import { writeOutputFile, writeStream } from './write-output.ts';

export interface SchemaOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export async function printSchema(kind: SchemaKind, { output, force = false }: SchemaOptions, { io }: CliContext): Promise<ExitCode> {
  const text = renderJsonSchema(kind);
  if (output === undefined || output === '-') {
    await writeStream(io.stdout, text);
    return exitCode.fine;
  }
  makeSchemaFolder(output, io.cwd);
  writeOutputFile(output, text, { force, inputs: [], marker: `${schemaUrn}${kind}:`, what: { name: `a ${kind} schema`, file: schemaFileName(kind) }, io });
  return exitCode.fine;
}

/** The folder that is there for nothing else need not be made by hand; any other one must be there. */
function makeSchemaFolder(output: string, cwd: string): void {
  const folder = dirname(resolve(cwd, output));
  if (basename(folder) !== schemaFolder) return;
  try {
    mkdirSync(folder);
  } catch (error) {
    // Whatever else is in the way, or missing, shows when the file is written.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return;
    throw new UserError(`cannot make the folder ${folder}: ${explainSystemCode(errorCode(error))}`, { cause: error });
  }
}
