// The files of a new project as texts. Pure: what is there already, and what may be written, is decided elsewhere.
import { renderJsonSchema } from '../load/json-schema.ts';
import type { Framework } from '../model/framework.ts';
import { schemaFileName, schemaFolder, type SchemaKind } from '../model/schema-kind.ts';
import { renderCiFile, type CiService } from './init-ci-file.ts';
import { renderConfigFile } from './init-config-file.ts';
import { renderFrameworkFile } from './init-framework-file.ts';

export interface NewProject {
  /** What the new framework builds on. */
  readonly base: Framework;
  readonly id: string;
  readonly title: string;
  /** Null: none. */
  readonly ci: CiService | null;
}

export interface NewFile {
  /** Relative to the project folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What becomes of one that is there already: it is in the way, it is made anew where revmat made it, or it is left alone. */
  readonly existing: 'refuse' | 'renew' | 'keep';
}

const schemas: readonly SchemaKind[] = ['framework', 'assessment', 'config'];

/** Where CI looks for assessments. */
export const assessmentsFolder = 'assessments';

/** Relative to the project folder. */
export function frameworkFileOf(id: string): string {
  return `frameworks/${id}.yaml`;
}

/** In the order in which they are worth reading. Throws UnstorableError where the title has characters that no file can hold. */
export function newFiles(project: NewProject): readonly NewFile[] {
  const { id, ci } = project;
  const ciFile = ci === null ? [] : [{ ...renderCiFile(ci, assessmentsFolder), existing: 'refuse' } as const];
  return [
    { path: frameworkFileOf(id), text: renderFrameworkFile(project), existing: 'refuse' },
    { path: 'revmat.yaml', text: renderConfigFile(project), existing: 'refuse' },
    ...ciFile,
    // Git keeps no empty folders.
    { path: `${assessmentsFolder}/.gitkeep`, text: '', existing: 'keep' },
    ...schemas.map((kind) => ({ path: `${schemaFolder}/${schemaFileName(kind)}`, text: renderJsonSchema(kind), existing: 'renew' }) as const),
  ];
}
