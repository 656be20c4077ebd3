// Prints or writes the JSON Schema of a kind of file, or of what the program prints.
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { buildJsonSchema } from '../load/json-schema.ts';
import { schemaFolder, schemaUrn, type SchemaKind } from '../model/schema-kind.ts';
import { renderJsonText } from '../report/parts/json-text.ts';
import { errorCode } from '../store/store-error.ts';
import type { CliContext } from './context.ts';
import { renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { outputKinds, type OutputKind } from './output-schemas/output-kind.ts';
import { UserError } from './user-error.ts';
import { writeOutputFile, writeStream } from './write-output.ts';

export interface SchemaOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

export async function printSchema(kind: SchemaKind | OutputKind, { output, force = false, json }: SchemaOptions, { io }: CliContext): Promise<ExitCode> {
  if (json === true && output !== undefined) throw new UserError('--json prints the schema itself; it does not go with -o', { hint: 'A schema is written as it is: leave out --json.' });
  // Apart, since whatever else is loaded with this should not wait for all these schemas to be put together.
  const schema = isOutputKind(kind) ? (await import('./output-schemas/output-document.ts')).buildOutputSchema(kind) : buildJsonSchema(kind);
  const text = json === true ? renderEnvelope(true, schema, []) : renderJsonText(schema);
  if (output === undefined || output === '-') {
    await writeStream(io.stdout, text);
    return exitCode.fine;
  }
  makeSchemaFolder(output, io.cwd);
  writeOutputFile(output, text, { force, inputs: [], marker: `${schemaUrn}${kind}:`, what: { name: `a ${kind} schema`, file: `${kind}.schema.json` }, io });
  return exitCode.fine;
}

function isOutputKind(kind: SchemaKind | OutputKind): kind is OutputKind {
  return (outputKinds as readonly string[]).includes(kind);
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
