// The three forms of the framework schema: one source, from which each form takes what is needed in it.
import * as z from 'zod/mini';
import { flag, id, listOf, text } from './described.ts';

/**
 * `whole`: a framework with nothing left to look up elsewhere. `written`: a file that extends nothing; its questions may be taken
 * from other frameworks. `patch`: a file that extends another; nothing is required but ids, and entries can be placed and removed.
 */
export type SchemaMode = 'whole' | 'written' | 'patch';

/** Required, except in a patch. The type is that of the whole: drafts treat every key as missing anyway. */
export function needed<T extends z.core.$ZodType>(mode: SchemaMode, schema: T): T {
  return mode === 'patch' ? (z.optional(schema) as unknown as T) : schema;
}

/** As many as a whole framework needs; a patch may have none. */
export function atLeast(mode: SchemaMode, minimum: number): number {
  return mode === 'patch' ? 0 : minimum;
}

const removing = () => ({
  remove: z.optional(flag('true takes the inherited entry out; nothing but its id stands beside it.')),
  without: z.optional(listOf(text('A key.'), 'Keys of the inherited entry to leave out, such as when or target.')),
});

const placing = () => ({
  before: z.optional(id('Places the entry before the one with this id.')),
  after: z.optional(id('Places the entry after the one with this id.')),
});

type NoKeys = Record<never, never>;

/** What an entry of a list can say about its place among those that it inherits. */
export function entryKeys(mode: SchemaMode): NoKeys {
  return mode === 'patch' ? { ...removing(), ...placing() } : {};
}

/** The same for entries of lists in which nothing can be moved. */
export function removeKey(mode: SchemaMode): NoKeys {
  return mode === 'patch' ? removing() : {};
}

/** Keys that say how an entry is merged; they are gone when it is. */
export const mergeKeys = ['remove', 'without', 'before', 'after', 'in'] as const;
