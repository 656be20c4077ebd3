// A key as a terminal reports it, and what it types. Knows nothing of what keys do.

/** `name`: lower-case name such as `a`, `return`, `up`, `paste-start`; `sequence`: the characters that arrived. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly shift?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** The characters a key types; empty for keys that do something else. */
export function typedText(key: Key): string {
  if (key.ctrl === true || key.meta === true) return '';
  const text = key.sequence ?? (key.name === 'space' ? ' ' : key.name?.length === 1 ? key.name : '');
  return /[\p{Cc}\p{Cs}]/u.test(text) ? '' : text;
}

export function isTyped(key: Key): boolean {
  return typedText(key) !== '';
}

/** Return and the keypad's Enter. */
export function isEnter(key: Key): boolean {
  return key.name === 'return' || key.name === 'enter';
}

/**
 * The name under which a key without characters is known: `up`, `escape`, …; empty for one with Ctrl or Alt. Readline reports Escape
 * itself as one with Alt.
 */
export function plainName(key: Key): string {
  if (key.name === 'escape' && key.ctrl !== true) return key.name;
  return key.ctrl === true || key.meta === true ? '' : (key.name ?? '');
}
