import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../../src/cli/diagnostic-formats/sarif.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { ambiguous, options, resultsOf, unknownId, unknownKey } from './results.ts';
import { findSarifFaults } from './sarif-structure.ts';

interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly object[] }];
}

function render(...diagnostics: readonly Diagnostic[]): Log {
  return JSON.parse(renderSarif(resultsOf(...diagnostics), options)) as Log;
}

describe('-f sarif', () => {
  it.each([
    ['nothing', []],
    ['all kinds of problems', [unknownKey, ambiguous, unknownId, unknownKey]],
    ['texts that look like placeholders and links', [{ ...unknownKey, params: { key: '{0} [here](https://example.com)', suggestion: null, allowed: [] } }]],
  ] as const)('is sound with %s', (_, diagnostics) => {
    expect(findSarifFaults(render(...diagnostics))).toEqual([]);
  });

  it('has each code once, as a rule that results lead to', () => {
    const [{ tool, results }] = render(unknownKey, ambiguous, unknownId, unknownKey).runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['ambiguous-framework', 'unknown-id', 'unknown-key']);
    expect(results).toMatchObject([{ ruleIndex: 2 }, { ruleIndex: 0, level: 'warning' }, { ruleIndex: 1 }, { ruleIndex: 2 }]);
  });

  it('names files as addresses from the root of the repository, and places as editors count', () => {
    const [{ results }] = render(unknownKey, ambiguous).runs;
    expect(results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'sub/a%20b/%C3%A9.yaml' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 11 } } }] },
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'sub/own.yaml' } } }] },
    ]);
    expect(JSON.stringify(results[1])).not.toContain('region');
  });

  it('has the other place of a problem', () => {
    expect(render(unknownId).runs[0].results).toMatchObject([{ relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'sub/base.yaml' }, region: { startLine: 40, startColumn: 9 } } }] }]);
  });

  it('holds no command that a CI runner would obey', () => {
    const text = renderSarif(resultsOf({ ...unknownKey, params: { key: '##[add-mask]x', suggestion: null, allowed: [] } }), options);
    expect(text).not.toContain('##[');
    expect(text).toContain('\\u0023#[add-mask]x');
  });
});

describe('the check of the structure', () => {
  it.each([
    ['version', (log: string) => log.replace('"2.1.0"', '"2.0.0"')],
    ['ruleIndex', (log: string) => log.replace('"ruleIndex": 0', '"ruleIndex": 1')],
    ['3.30.5-8', (log: string) => log.replace('"startColumn": 5', '"startColumn": 0')],
    ['3.4.3', (log: string) => log.replace('a%20b', 'a b')],
    ['3.11.5', (log: string) => log.replace('unknown key', 'unknown {key')],
  ])('finds a wrong %s', (named, spoil) => {
    const sound = renderSarif(resultsOf(unknownKey), options);
    expect(findSarifFaults(JSON.parse(spoil(sound))).join('\n')).toContain(named);
  });
});
