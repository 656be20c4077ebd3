// The schemas of what the program prints as documents of JSON Schema (draft-07), each of which refers to nothing outside itself.
import { schemaUrn } from '../../model/schema-kind.ts';
import { createDefinitions } from './define-parts.ts';
import type { OutputKind } from './output-kind.ts';
import { problem } from './parts/problem.ts';
import { outputNames, outputs } from './registry.ts';
import { constant, flag, list, object, part, referenceTo, type Shape } from './shape.ts';

/** What is said once about a document as a whole. */
interface Head {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
}

export type OutputDocument = Head & Shape & { readonly definitions: Readonly<Record<string, Shape>> };

/** The same on every call. */
export function buildOutputSchema(kind: OutputKind): OutputDocument {
  return kind === 'output' ? envelopeDocument() : resultDocument(kind);
}

/** The results stand among the definitions, by command; the envelope takes any of them. */
function envelopeDocument(): OutputDocument {
  const definitions = createDefinitions();
  for (const name of outputNames) {
    const { result }: { readonly result: Shape } = outputs[name];
    // A part that is called as its command is defined as itself.
    definitions.define(name, result[part]?.name === name ? result[part].shape : result);
  }
  const results = outputNames.map((name): Shape => ({ $ref: referenceTo(name) }));
  const envelope = object('What every command prints with --json: one document, also on failure.', {
    formatVersion: constant(1, 'Of the envelope.'),
    ok: flag('Whether the program ends with 0.'),
    result: { description: 'What the command is about; null where it could not be made. Which definition it follows is told by the command.', anyOf: [...results, { type: 'null' }] },
    diagnostics: list(problem, 'What is wrong or odd. With `ok` there are warnings only, but for frameworks, which lists what is sound and tells what is not.'),
  });
  const written = definitions.write(envelope);
  return { ...headOf('output', 'What revmat prints with --json'), ...written, definitions: definitions.all() };
}

function resultDocument(kind: Exclude<OutputKind, 'output'>): OutputDocument {
  const definitions = createDefinitions();
  const { result }: { readonly result: Shape } = outputs[kind];
  const written = definitions.write(result[part]?.shape ?? result);
  return { ...headOf(kind, `A document of revmat: revmat/${kind}@1`), ...written, definitions: definitions.all() };
}

function headOf(kind: OutputKind, title: string): Head {
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id: `${schemaUrn}${kind}:1`, title };
}
