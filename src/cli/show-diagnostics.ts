// Problems in files as lines for people: `file:line:column error code: sentence`, and the source line below when it is at hand.
import type { Diagnostic, Range } from '../model/diagnostic.ts';
import { disarmLine } from '../report/parts/runner-commands.ts';
import { explainDiagnostic } from '../text/explain-diagnostic.ts';
import { plain } from '../text/plain.ts';
import { drawCodeFrame } from './code-frame.ts';

type Paint = (text: string) => string;

export interface ShowDiagnosticsOptions {
  readonly style: { readonly red: Paint; readonly yellow: Paint; readonly dim: Paint; readonly bold: Paint };
  /** Texts by file, as named in the diagnostics; a problem in one of them is shown with its source line. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Width of the terminal in cells. */
  readonly columns?: number;
}

const shownPerFile = 20;

/** Files in the order in which they first occur, at most 20 problems of each; every line ends with a line feed, and none is a command to a CI runner. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], options: ShowDiagnosticsOptions): string {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const same = byFile.get(diagnostic.file);
    if (same === undefined) byFile.set(diagnostic.file, [diagnostic]);
    else same.push(diagnostic);
  }
  const lines: string[] = [];
  for (const [file, problems] of byFile) {
    const source = options.sources?.get(file);
    for (const diagnostic of problems.slice(0, shownPerFile)) {
      lines.push(showLine(diagnostic, options.style));
      if (source !== undefined && diagnostic.range !== null) lines.push(...drawCodeFrame(source, diagnostic.range, options.style[colourOf(diagnostic)], options.style.dim, options.columns ?? 80));
      if (diagnostic.related !== null) lines.push(options.style.dim(`  in ${showPlace(diagnostic.related.file, diagnostic.related.range)}`));
    }
    const more = problems.length - shownPerFile;
    if (more > 0) lines.push(`${plain(file)}: … and ${more} more`);
  }
  return lines.map((line) => `${disarmLine(line)}\n`).join('');
}

function showLine(diagnostic: Diagnostic, { bold, dim, ...paints }: ShowDiagnosticsOptions['style']): string {
  const { file, range, severity, code } = diagnostic;
  return `${bold(showPlace(file, range))} ${paints[colourOf(diagnostic)](severity)} ${dim(`${code}:`)} ${explainDiagnostic(diagnostic)}`;
}

/** `file:line:column`, as editors and terminals understand it. */
function showPlace(file: string, range: Range | null): string {
  return range === null ? plain(file) : `${plain(file)}:${range.start.line}:${range.start.column}`;
}

function colourOf(diagnostic: Diagnostic): 'red' | 'yellow' {
  return diagnostic.severity === 'error' ? 'red' : 'yellow';
}
