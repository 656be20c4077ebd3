// Reads TypeScript as text: what a file imports, and its code without comments and string contents.

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The code with comments and the contents of strings blanked; line breaks and `${…}` parts stay. */
export function codeOnly(source: string): string {
  return scan(source, 0, false).text;
}

function scan(source: string, from: number, untilBrace: boolean): { text: string; end: number } {
  let text = '';
  let depth = 0;
  let at = from;
  while (at < source.length) {
    const char = source[at]!;
    const pair = source.slice(at, at + 2);
    if (pair === '//') {
      const end = source.indexOf('\n', at);
      at = end === -1 ? source.length : end;
    } else if (pair === '/*') {
      const end = source.indexOf('*/', at + 2);
      const comment = source.slice(at, end === -1 ? source.length : end + 2);
      text += comment.replace(/[^\n]/g, ' ');
      at += comment.length;
    } else if (char === "'" || char === '"') {
      at += stringLength(source, at);
      text += char + char;
    } else if (char === '`') {
      at += 1;
      text += '`';
      while (at < source.length && source[at] !== '`') {
        if (source[at] === '\\') at += 2;
        else if (source.startsWith('${', at)) {
          const inner = scan(source, at + 2, true);
          text += `\${${inner.text}}`;
          at = inner.end + 1;
        } else at += 1;
      }
      at += 1;
      text += '`';
    } else if (char === '/' && startsRegex(text)) {
      at += regexLength(source, at);
      text += '/ /';
    } else {
      if (char === '{') depth += 1;
      if (char === '}' && untilBrace && depth === 0) return { text, end: at };
      if (char === '}') depth -= 1;
      text += char;
      at += 1;
    }
  }
  return { text, end: at };
}

function stringLength(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== source[start]) at += source[at] === '\\' ? 2 : 1;
  return at + 1 - start;
}

/** A slash begins a regular expression where a value is expected. */
function startsRegex(before: string): boolean {
  return /(?:^|[([{,;:=!&|?+\-*%<>~^]|\breturn|\btypeof|=>)\s*$/.test(before);
}

function regexLength(source: string, start: number): number {
  let at = start + 1;
  let inClass = false;
  while (at < source.length && (inClass || source[at] !== '/')) {
    if (source[at] === '[') inClass = true;
    if (source[at] === ']') inClass = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return at + 1 - start;
}

const importPattern = /\b(?:import|export)\s+(type\s)?(?:[\w*${},\s]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|\brequire\s*\(\s*['"]([^'"]+)['"]/g;

/** Static, dynamic and re-exporting imports, in order. */
export function importsOf(source: string): readonly Import[] {
  const uncommented = source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, ' ');
  return Array.from(uncommented.matchAll(importPattern), (match) => ({
    specifier: (match[2] ?? match[3] ?? match[4])!,
    typeOnly: match[1] !== undefined,
  }));
}
