// Where editors find the schema of a file that is about to be written.
import { dirname, relative } from 'node:path';
import { findProject } from '../load/config-file.ts';
import type { SchemaKind } from '../model/schema-kind.ts';
import { renderSchemaLines } from '../store/schema-lines.ts';

/** `path`: of the file, absolute. Schemas belong to its project, or lie beside it where there is none. */
export function schemaLinesFor(kind: SchemaKind, path: string): string {
  const folder = dirname(path);
  const found = findProject(folder, String);
  const project = found.ok && found.value !== null ? found.value.folder : folder;
  return renderSchemaLines(kind, relative(folder, project));
}
