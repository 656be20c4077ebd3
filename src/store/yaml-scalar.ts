// How one string, key or number is written in the canonical form, so that YAML 1.2 reads back exactly the same
// and a YAML 1.1 reader is not misled either. Knows nothing of assessments.

/** Thrown for a value that an assessment file cannot hold; nothing is dropped or replaced silently. */
export class UnstorableError extends Error {
  /** The text, key or number in question. */
  readonly value: string;

  constructor(value: string, reason: string) {
    super(`${JSON.stringify(value)} cannot be stored: ${reason}`);
    this.name = 'UnstorableError';
    this.value = value;
  }
}

// Control characters other than tab and line feed, and halves of surrogate pairs: no file of ours may hold them.
const refused = /(?![\t\n])\p{Cc}|\p{Cs}/u;

// Line separators, byte order marks, noncharacters and what turns the direction of text around: legal, but kept visible.
const escaped = /[\u2028\u2029\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g;

// Words that a YAML reader, of 1.1 or 1.2, would take for a boolean or for nothing.
const keywords = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

// An implicit key may be 1024 characters long at most (YAML 1.2, 7.4.2), its colon included.
const longestKey = 1000;

/** The first character that an assessment file cannot hold, or null: for refusing it where it is typed. */
export function findUnstorable(text: string): string | null {
  return refused.exec(text)?.[0] ?? null;
}

/** A double-quoted string on one line. Throws UnstorableError on control characters and lone surrogates. */
export function quote(text: string): string {
  const character = findUnstorable(text);
  if (character !== null) throw new UnstorableError(text, `it contains the character ${codePoint(character)}`);
  return JSON.stringify(text).replace(escaped, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An id, bare where every reader takes it for a string; anything else is quoted. */
export function renderId(text: string): string {
  return /^[a-z][a-z0-9._-]*$/.test(text) && !keywords.has(text) ? text : quote(text);
}

/** A key of a map. Throws UnstorableError on the two that no loader accepts, and on one that is too long. */
export function renderKey(key: string): string {
  if (key === '__proto__' || key === '<<') throw new UnstorableError(key, 'it is a reserved key');
  const rendered = renderId(key);
  if (rendered.length > longestKey) throw new UnstorableError(key, 'it is too long for a key');
  return rendered;
}

/** A finite number; minus zero is zero. */
export function renderNumber(value: number): string {
  if (!Number.isFinite(value)) throw new UnstorableError(String(value), 'it is not a finite number');
  return String(value);
}

/** `[a, b]` of rendered parts. */
export function renderList(parts: readonly string[]): string {
  return `[${parts.join(', ')}]`;
}

/** `{ key: value, … }` of keys and rendered values; a null value is left out. */
export function renderFlowMap(entries: Iterable<readonly [key: string, value: string | null]>): string {
  const parts = [...entries].flatMap(([key, value]) => (value === null ? [] : [`${renderKey(key)}: ${value}`]));
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
