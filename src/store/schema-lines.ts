// The comments at the head of a file that tell editors where its JSON Schema is. Pure; knows no folders.
import { schemaFileName, schemaFolder, type SchemaKind } from '../model/schema-kind.ts';

/**
 * Two lines, each with a line feed: for editors with the YAML language server, and for those of JetBrains. `projectFolder`: the folder
 * of the project, relative to that of the file (`.`, `..`, `../..`).
 */
export function renderSchemaLines(kind: SchemaKind, projectFolder: string): string {
  const folder = projectFolder.replaceAll('\\', '/').replace(/\/+$/, '');
  const begin = folder === '' || folder === '.' ? '.' : /^\.\.?(?:\/|$)/.test(folder) ? folder : `./${folder}`;
  const path = `${begin}/${schemaFolder}/${schemaFileName(kind)}`;
  return `# yaml-language-server: $schema=${path}\n# $schema: ${path}\n`;
}

/** The comments of this sort that stand right below the first line, wherever they point; empty where there are none. */
export function schemaLinesBelowHead(text: string): string {
  return /^[^\n]*\n(?<lines>(?:# (?:yaml-language-server: \$schema=|\$schema: )[^\s]+\n)*)/.exec(text)?.groups?.['lines'] ?? '';
}
