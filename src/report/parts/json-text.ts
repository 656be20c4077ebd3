// A value as the text of a JSON document: the one way in which JSON leaves the program.
import { disarmJson } from './runner-commands.ts';

/** Ends with one line feed. Throws where a number is not finite, which JSON could only print as null: that would say that there is none. */
export function renderJsonText(value: unknown): string {
  return `${disarmJson(JSON.stringify(value, refuseLostNumbers, 2))}\n`;
}

function refuseLostNumbers(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}, which JSON cannot hold`);
  return value;
}
