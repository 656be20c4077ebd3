// JSON as people write it: what fits on a line stands on one.

/** In characters. */
const width = 110;

/** Ends without a line feed. */
export function compactJson(value: unknown, indent = ''): string {
  const inline = oneLine(value);
  if (indent.length + inline.length <= width || typeof value !== 'object' || value === null) return inline;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = isList ? value.map((each) => compactJson(each, inner)) : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${compactJson(each, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.map((entry) => `${inner}${entry}`).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${oneLine(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
