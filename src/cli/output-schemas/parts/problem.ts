// A diagnostic: what every command says about what is wrong or odd.
import { choice, list, named, object, oneOf, orNull, text, whole, type Shape } from '../shape.ts';

/** The line and column of a problem, to be spread into what has a place. */
function placeKeys(what: string): Readonly<Record<string, Shape>> {
  return {
    line: orNull(whole(`Where ${what} begins, from 1. Null where the whole file is meant.`, { min: 1 })),
    column: orNull(whole('In UTF-16 units, from 1. Null together with the line.', { min: 1 })),
  };
}

export const problem = named(
  'problem',
  object('Something that is wrong, or odd.', {
    code: {
      ...text('What it is. Those of files are explained in diagnostics.md; besides there are usage (the command line), no (the answer is no), not-evaluated, interrupted (somebody left) and bug (a fault of revmat).'),
      pattern: '^[a-z0-9-]+$',
    },
    severity: choice(['error', 'warning'], 'A warning stops nothing.'),
    message: text('One line for people, in English.'),
    hint: orNull(text('What to do next; of several problems that stopped a command together it stands at the first. Null where the message says it, or nothing can be said.')),
    file: orNull(text('As it was given on the command line, or as seen from the current folder. Null where it lies in no file.')),
    ...placeKeys('it'),
    path: list(oneOf([text(''), whole('', { min: 0 })], ''), 'Keys and indexes (from 0) that lead from the top of the file to the value; empty where the whole file is meant.'),
    related: orNull(
      object('Where the value stands that is meant, when that is in another file. Null otherwise.', {
        file: text('The other file.'),
        ...placeKeys('the value'),
      }),
    ),
  }),
);
