// Which kind of picture bytes are, by what they begin with. Pictures that a browser shows in a page without any help.

/** Bytes that stand at a place. */
const signatures: readonly { readonly type: string; readonly parts: readonly (readonly [at: number, bytes: string])[] }[] = [
  { type: 'image/png', parts: [[0, '89504e470d0a1a0a']] },
  { type: 'image/jpeg', parts: [[0, 'ffd8ff']] },
  { type: 'image/webp', parts: [[0, '52494646'], [8, '57454250']] },
];

/** The media type; null for what is none of them. */
export function pictureTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const found = signatures.find(({ parts }) => parts.every(([at, mark]) => head.startsWith(mark, 2 * at)));
  if (found !== undefined) return found.type;
  return isSvg(Buffer.from(bytes).toString('utf8')) ? 'image/svg+xml' : null;
}

/** Whether the first element is `svg`. */
function isSvg(text: string): boolean {
  const space = /\s*/y;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    const end = ['<!--', '<?', '<!'].find((start) => text.startsWith(start, at));
    if (end === undefined) return /^<svg[\s>/]/.test(text.slice(at, at + 5));
    const close = endOfPrologue(text, at, end);
    if (close === -1) return false;
    at = close;
  }
  return false;
}

/** Behind a comment, an instruction or a document type; -1 where it does not end. */
function endOfPrologue(text: string, at: number, start: string): number {
  const after = (mark: string, from: number) => {
    const found = text.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
  };
  if (start === '<!--') return after('-->', at + start.length);
  if (start === '<?') return after('?>', at);
  const subset = text.indexOf('[', at);
  const close = text.indexOf('>', at);
  if (subset === -1 || close < subset) return close === -1 ? -1 : close + 1;
  const inner = after(']', subset);
  return inner === -1 ? -1 : after('>', inner);
}
