// SARIF 2.1.0, which code scanning services read: one run, each code a rule.
import type { Diagnostic, Range } from '../../model/diagnostic.ts';
import { renderJsonText } from '../../report/parts/json-text.ts';
import { explainDiagnostic } from '../../text/explain-diagnostic.ts';
import { version } from '../version.ts';
import type { RenderDiagnostics, ShowOptions } from './diagnostic-format.ts';
import { pathInRepository } from './path-in-repository.ts';

export const renderSarif: RenderDiagnostics = ({ diagnostics }, options) => {
  // A rule has the level of its first result; each result says its own as well.
  const levels = new Map(diagnostics.map(({ code, severity }) => [code, severity] as const).toReversed());
  const rules = [...levels.keys()].toSorted();
  const run = {
    tool: {
      driver: {
        name: 'revmat',
        version,
        rules: rules.map((id) => ({ id, shortDescription: { text: titleOf(id) }, defaultConfiguration: { level: levels.get(id) } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => resultOf(diagnostic, rules.indexOf(diagnostic.code), options)),
  };
  return renderJsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
};

function resultOf(diagnostic: Diagnostic, ruleIndex: number, options: ShowOptions) {
  const { code, severity, file, range, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: literal(explainDiagnostic(diagnostic)) },
    locations: [{ physicalLocation: locationOf(file, range, options) }],
    ...(related === null ? {} : { relatedLocations: [{ message: { text: 'what is meant stands here' }, physicalLocation: locationOf(related.file, related.range, options) }] }),
  };
}

/** Lines and columns count from 1; the end column is the one after the last character, as in our ranges. */
function locationOf(file: string, range: Range | null, options: ShowOptions) {
  const uri = pathInRepository(file, options).split('/').map(encodeSegment).join('/');
  if (range === null) return { artifactLocation: { uri } };
  const { start, end } = range;
  return { artifactLocation: { uri }, region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } };
}

/** A colon in the first one would begin a scheme; halves of surrogate pairs cannot be encoded. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

/** Braces would be placeholders (3.11.5), square brackets before a parenthesis a link to wherever the file says (3.11.6). */
function literal(text: string): string {
  return text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
}

/** `unknown-key`: Unknown key. */
function titleOf(code: string): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
}
