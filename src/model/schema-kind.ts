// The kinds of file that have a JSON Schema, and where editors find those schemas.

/** In the order in which they are listed; the schema of each is in load/schema-kinds. */
export const schemaKinds = ['framework', 'assessment', 'config', 'translation', 'baseline', 'brand'] as const;

export type SchemaKind = (typeof schemaKinds)[number];

/** Below the folder of a project. */
export const schemaFolder = '.revmat';

export function schemaFileName(kind: SchemaKind): string {
  return `${kind}.schema.json`;
}

/** What the name of every schema begins with. */
export const schemaUrn = 'urn:revmat:schema:';

/** Names the schema; nothing is found under it. The number is that of the file format. */
export function schemaName(kind: SchemaKind): string {
  return `${schemaUrn}${kind}:1`;
}
