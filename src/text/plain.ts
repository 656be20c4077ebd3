// The gate for every string that the program did not write: what would move a cursor, turn text around or hide
// becomes a visible escape. Ordinary text, emoji and joined scripts stay as they are.

// Control, format and surrogate characters and the two Unicode line breaks.
const suspicious = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

// What is kept of them: flags made of tag characters; joiners inside an emoji; joiners between letters of scripts that are
// written with them; signs that Arabic and its neighbours put around numbers.
const joinedScript = () => `[${['Arabic', 'Devanagari', 'Bengali', 'Gujarati', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'].map((name) => `\\p{Script=${name}}`).join('')}]`;
const kept = (script: string) => [
  '\\u{1F3F4}[\\u{E0020}-\\u{E007E}]+\\u{E007F}',
  '(?<=\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\uFE0F?)\\u200D(?=\\p{Extended_Pictographic})',
  `(?<=${script})[\\u200C\\u200D](?=${script})`,
  '[\\u0600-\\u0605\\u06DD\\u08E2]',
].join('|');
// Hardly any text needs it, so it is built when the first one does.
let parts: RegExp | undefined;

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/** Always one line. `plain(plain(s)) === plain(s)`. */
export function plain(text: string): string {
  if (!suspicious.test(text)) return text;
  parts ??= new RegExp(`(?<kept>${kept(joinedScript())})|[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]`, 'gu');
  return text.replace(parts, (found, keep: string | undefined) => keep ?? shortEscapes.get(found) ?? escapeCharacter(found));
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
