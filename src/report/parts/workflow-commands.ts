// Workflow commands, which GitHub Actions turns into annotations: written so that nothing in them is a command of its own.
import { plain } from '../../text/plain.ts';

export type AnnotationKind = 'error' | 'warning' | 'notice';

/** Of one kind and in one step; what comes after it stands in the log only. */
export const annotationsShown = 10;

/** In UTF-16 units; the runner cuts what is longer. */
export const longestMessage = 4096;

/** One line without its end: `::warning file=a.yaml,line=3,title=…::…`. Properties keep their order; there has to be one. Lines of a message stay lines of it. */
export function composeCommand(kind: AnnotationKind, properties: readonly (readonly [key: string, value: string | number])[], ...message: readonly string[]): string {
  const written = properties.map(([key, value]) => `${key}=${escapeProperty(plain(String(value)))}`).join(',');
  // What stands inside a line would be obeyed as well.
  return `::${kind} ${written}::${escapeData(shorten(message.map(plain).join('\n')))}`.replaceAll('##[', '# #[');
}

/** Never half of a character that takes two units. */
function shorten(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** As the runner undoes it. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
