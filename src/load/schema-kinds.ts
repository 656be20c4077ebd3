// The zod schemas of all kinds of file, built when they are asked for. A new kind is one name in model/schema-kind and one line here.
import type * as z from 'zod/mini';
import type { SchemaKind } from '../model/schema-kind.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { baselineSchema } from './baseline-schema.ts';
import { brandSchema } from './brand-schema.ts';
import { configSchema } from './config-schema.ts';
import { frameworkSchema } from './framework-schema.ts';
import { translationSchema } from './translation-schema.ts';

export interface FileSchema {
  /** What such a file is, in a word or two. */
  readonly title: string;
  readonly schema: () => z.core.$ZodType;
  /** The form for files that have a key `extends`; absent where none can have it. */
  readonly extending?: () => z.core.$ZodType;
}

export const fileSchemas: Readonly<Record<SchemaKind, FileSchema>> = {
  framework: { title: 'revmat framework', schema: () => frameworkSchema('written'), extending: () => frameworkSchema('patch') },
  assessment: { title: 'revmat assessment', schema: () => assessmentSchema },
  config: { title: 'revmat project (revmat.yaml)', schema: configSchema },
  baseline: { title: 'revmat baseline', schema: baselineSchema },
  translation: { title: 'revmat translation', schema: translationSchema },
  brand: { title: 'revmat brand', schema: brandSchema },
};
