// JUnit XML, which most CI services read: one suite for each file, one case for each gate. A warning is a case that passes and says so.
import { html, type Html } from '../../report/html/markup.ts';
import { asLines, renderXml } from '../../report/parts/xml.ts';
import type { GateResult } from '../../score/gates.ts';
import type { CheckedFile, UncheckedFile } from '../checked-file.ts';
import { pathInRepository } from '../diagnostic-formats/path-in-repository.ts';
import { explainCause, explainGate, nameGate } from '../gate-sentences.ts';
import { problemsOf } from '../show-failure.ts';
import type { GateShowOptions, RenderGates } from './gate-format.ts';

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly cases: readonly Html[];
}

export const renderJunit: RenderGates = ({ checked, unchecked }, options) => {
  const suites = [...checked.map((file) => suiteOf(file, options)), ...unchecked.map((file) => brokenSuite(file, options))];
  const total = (key: 'tests' | 'failures' | 'errors'): number => suites.reduce((sum, suite) => sum + suite[key], 0);
  return renderXml(html`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="revmat check" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">
${suites.map(({ name, tests, failures, errors, cases }) => html`  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="${errors}">
${cases}  </testsuite>
`)}</testsuites>
`);
};

function suiteOf(checked: CheckedFile, options: GateShowOptions): Suite {
  const name = pathInRepository(checked.file, options);
  const failures = checked.gates.filter(({ outcome }) => outcome === 'failed').length;
  return { name, tests: checked.gates.length, failures, errors: 0, cases: checked.gates.map((gate) => caseOf(name, nameCase(gate), contentOf(gate, checked))) };
}

function caseOf(path: string, name: string, content: Html | null): Html {
  return html`    <testcase classname="${path}" name="${name}" file="${path}" time="0">
${content}    </testcase>
`;
}

function contentOf(gate: GateResult, checked: CheckedFile): Html | null {
  if (gate.outcome === 'passed') return null;
  const summary = `${nameGate(gate)}: ${explainGate(gate, checked.framework)}`;
  const body = asLines([summary, ...gate.causes.map((cause) => `${checked.file}:${checked.lineOf(cause)} ${explainCause(cause)}`)]);
  if (gate.outcome === 'warning') return html`      <system-out>warning: ${body}</system-out>
`;
  return html`      <failure message="${summary}" type="${gate.rule}">${body}</failure>
`;
}

function brokenSuite({ file, error }: UncheckedFile, options: GateShowOptions): Suite {
  const name = pathInRepository(file, options);
  const problems = problemsOf(error).map(({ file: where, line, message, hint }) => `${where === null ? '' : `${where}${line === null ? '' : `:${line}`} `}${message}${hint === null ? '' : `. ${hint}`}`);
  const content = html`      <error message="${error.message}" type="not-evaluated">${asLines(problems)}</error>
`;
  return { name, tests: 1, failures: 0, errors: 1, cases: [caseOf(name, 'can be checked', content)] };
}

/** Names the rule as well, and differs for a warning and an error about the same thing. */
function nameCase({ rule, subject, severity }: GateResult): string {
  return `${rule === subject ? rule : `${rule} ${subject}`}${severity === 'warning' ? ' (warning)' : ''}`;
}
