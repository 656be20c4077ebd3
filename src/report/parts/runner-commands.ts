// CI runners obey `##[command]` anywhere in a line and `::command` at its start, wherever the text comes from. Both are disarmed here.

// Control, bidirectional and invisible characters that JSON allows raw.
const invisible = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** One line of text; what is a command gets a space that a reader hardly notices. */
export function disarmLine(line: string): string {
  return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/, '$1: ');
}

/** Escapes inside JSON: the same value for every parser. */
export function disarmJson(json: string): string {
  return json.replaceAll('##[', '\\u0023#[').replace(invisible, (character) => character.split('').map(escapeUnit).join(''));
}

/** JSON names characters by their UTF-16 units. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
