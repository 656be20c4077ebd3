// JUnit XML of check, held by a parser of XML.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/cli/gate-formats/junit.ts';
import type { CheckRun } from '../../../src/cli/checked-file.ts';
import { checkedFile, failed, options, passed, runOf, symptom, unreadable, warned } from './check-run.ts';

/** Throws on anything that is not well-formed. */
function parse(run: CheckRun): Element {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: (_, message) => fail(message) }).parseFromString(renderJunit(run, options), 'text/xml').documentElement;
  return root ?? fail('empty');
}

const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
const attributes = (element: Element | undefined, ...names: readonly string[]): readonly (string | null)[] => names.map((name) => element?.getAttribute(name) ?? null);

describe('check -f junit', () => {
  it('has a suite for each file and a case for each gate, and counts them', () => {
    const root = parse(runOf([checkedFile('acme.yaml', passed, failed), checkedFile('beta.yaml', warned)], [unreadable]));
    expect(attributes(root, 'tests', 'failures', 'errors')).toEqual(['4', '1', '1']);
    expect(all(root, 'testsuite').map((suite) => attributes(suite, 'name', 'tests', 'failures', 'errors'))).toEqual([
      ['sub/acme.yaml', '2', '1', '0'],
      ['sub/beta.yaml', '1', '0', '0'],
      ['sub/gone.yaml', '1', '0', '1'],
    ]);
    expect(all(root, 'testcase').map((each) => attributes(each, 'classname', 'name')[1])).toEqual(['overall', 'pillar people', 'coverage (warning)', 'can be checked']);
  });

  it('says in a failure what was compared, and which answers are behind it', () => {
    const [failure] = all(parse(runOf([checkedFile('acme.yaml', failed)])), 'failure');
    expect(attributes(failure, 'message', 'type')).toEqual(['people: 2.5; at least 3 is needed', 'pillar']);
    expect(failure?.textContent).toBe('people: 2.5; at least 3 is needed\nacme.yaml:4 a: 2 of 5; at 5 it would add 1.5\nacme.yaml:5 b: 3 of 5; at 5 it would add 1');
  });

  it('passes a warning, and says so', () => {
    const root = parse(runOf([checkedFile('acme.yaml', warned)]));
    expect(all(root, 'failure')).toEqual([]);
    expect(all(root, 'system-out')[0]?.textContent).toContain('warning: coverage: 50 %; at least 80 % is needed');
  });

  it('has an error where a file could not be checked', () => {
    expect(all(parse(runOf([], [unreadable])), 'error')[0]?.textContent).toBe('cannot read gone.yaml. Did you mean acme.yaml?');
  });

  it('keeps its form whatever stands in names and texts', () => {
    const hostile = '</failure>&"<![CDATA[ \ufffe \u0000\u001b[31m ##[error]x';
    const run = runOf([checkedFile('"<&>.yaml', symptom(hostile))]);
    const [failure] = all(parse(run), 'failure');
    expect(failure?.textContent).toContain('</failure>&"<![CDATA[ \\ufffe \\x00\\x1b[31m ##[error]x');
    expect(attributes(all(parse(run), 'testsuite')[0], 'name')).toEqual(['sub/"<&>.yaml']);
    expect(renderJunit(run, options)).not.toContain('##[');
  });

  it('begins no line with a command', () => {
    const text = renderJunit(runOf([checkedFile('::error::x', symptom('x'))]), options);
    expect(text.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});
