// Plain data on one line of YAML, for what is written into a file that somebody else formatted.
import { renderKey } from './splice-entries.ts';

export type FlowValue = string | number | boolean | null | readonly FlowValue[] | ReadonlyMap<string, FlowValue>;

/** Strings stand in double quotes; entries of mappings that are null are left out. */
export function renderFlow(value: FlowValue): string {
  if (value === null) return 'null';
  if (isList(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value).replace(/[\u2028\u2029\ufeff\ufffe\uffff]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`);
  const entries = [...value].flatMap(([key, part]) => (part === null ? [] : [`${renderKey(key)}: ${renderFlow(part)}`]));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function isList(value: FlowValue): value is readonly FlowValue[] {
  return Array.isArray(value);
}
