// Reads a number that a person typed.

/**
 * Digits with an optional sign and decimal point, spaces or `_` between groups; null for anything else. A comma is refused:
 * whether `3,500` is three or three thousand depends on who typed it.
 */
export function parseNumber(text: string): number | null {
  const compact = text.trim().replace(/(?<=\d)[ _\u00a0\u202f](?=\d)/g, '');
  return /^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/.test(compact) ? Number(compact) : null;
}
