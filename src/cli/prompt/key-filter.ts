// Lets through what readline knows as keys. Of any other control sequence (a mouse report, an answer to somebody else's question)
// readline would hand on the tail as typed characters, and a digit is an answer. Knows bytes only.

/* oxlint-disable no-control-regex -- control characters are what this is about */

/** A control sequence; one of the groups matches where its end has not come yet. */
const sequence = /^\x1b\[(?:M[^]{3}|(M[^]{0,2}$)|\[[A-E]|(\[?$)|[\x30-\x3f]*[\x20-\x2f]*(?:[\x40-\x7e]|($)|))/;
/** What readline understands: `ESC [ A`, `ESC [ 1 ; 5 C`, `ESC [ 200 ~`, `ESC [ [ A`. */
const known = /^\x1b\[(?:\[[A-E]|\d{0,3}(?:;\d)?[A-LN-Za-z~^$])$/;
/** Strings to the terminal, to their end; where that is missing, to the end of what has arrived. Alone it is a key with Alt. */
const longString = /^\x1b[P\]X^_][^](?:[^\x07\x1b]|\x1b(?!\\))*(?:\x07|\x1b\\|$)/;

/** Returns a filter for chunks in their order. A sequence that is cut by the end of a chunk is kept until the next one. */
export function createKeyFilter(): (chunk: Buffer) => Buffer {
  let held = '';
  return (chunk) => {
    const arrived = chunk.toString('latin1');
    let rest = arrived.startsWith('\x1b') ? arrived : held + arrived;
    let passed = '';
    held = '';
    while (rest !== '') {
      const escape = rest.indexOf('\x1b');
      if (escape !== 0) {
        passed += escape === -1 ? rest : rest.slice(0, escape);
        rest = escape === -1 ? '' : rest.slice(escape);
        continue;
      }
      const text = longString.exec(rest)?.[0];
      const match = text === undefined ? sequence.exec(rest) : null;
      if (match !== null && match.slice(1).some((cut) => cut !== undefined)) held = match[0];
      const taken = text ?? match?.[0] ?? '\x1b';
      if (text === undefined && held === '' && (match === null || known.test(taken))) passed += taken;
      rest = rest.slice(taken.length);
    }
    return Buffer.from(passed, 'latin1');
  };
}
