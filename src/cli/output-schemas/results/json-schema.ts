// What schema prints in the envelope.
import { foreign } from '../shape.ts';

export const jsonSchema = foreign('A JSON Schema (draft-07).', ['$schema', '$id', 'title', 'description']);
