// docs/diagnostics.md: every code with its severity, what it means, what to do, and an example.
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import type { Diagnostic, DiagnosticCode } from '../../src/model/diagnostic.ts';
import { warningCodes } from '../../src/model/warning-codes.ts';
import { diagnosticGroups, type DiagnosticNote } from '../../src/text/en/diagnostic-notes.ts';
import { findExamples } from './fixture-examples.ts';
import { handmadeExamples } from './handmade-examples.ts';
import { code, fence, framePage, joinWords, link } from './markdown.ts';

/** `introduction`: Markdown that begins with the title of the page. `fixtures`: texts by path. Throws where a code has no example. */
export function renderDiagnosticsPage(introduction: string, fixtures: ReadonlyMap<string, string>): string {
  const examples = findExamples(fixtures);
  const warnings = joinWords(warningCodes.map((name) => link(code(name), name)), 'and');
  return framePage(introduction.replace('{warnings}', warnings), [
    ...diagnosticGroups.map((group) => `- ${link(group.title, group.title)}`),
    '',
    ...diagnosticGroups.flatMap((group) => [
      `## ${group.title}`,
      '',
      ...(Object.entries(group.notes) as [DiagnosticCode, DiagnosticNote][]).flatMap(([name, { means, fix }]) => [
        `### ${name}`,
        '',
        `**${severityOf(name) === 'error' ? 'Error' : 'Warning'}.** ${means}`,
        '',
        fix,
        '',
        ...fence('text', exampleOf(name, examples).join('\n')),
      ]),
    ]),
  ]);
}

export function severityOf(name: DiagnosticCode): Diagnostic['severity'] {
  return (warningCodes as readonly DiagnosticCode[]).includes(name) ? 'warning' : 'error';
}

function exampleOf(name: DiagnosticCode, examples: ReturnType<typeof findExamples>): readonly string[] {
  const found = examples.get(name);
  if (found !== undefined) return [...found.excerpt, ...(found.excerpt.length === 0 ? [] : ['']), found.message];
  const handmade = handmadeExamples[name];
  if (handmade === undefined) throw new Error(`${name} has no example: add a fixture to test/fixtures/load, or one by hand to scripts/docs/handmade-examples.ts`);
  // Code and params of one example belong together; the compiler sees only two unions.
  const diagnostic = { code: name, severity: severityOf(name), file: handmade.file, range: null, path: [], related: null, params: handmade.params } as unknown as Diagnostic;
  return [showDiagnostics([diagnostic], { style: { red: String, yellow: String, dim: String, bold: String } }).trimEnd()];
}
