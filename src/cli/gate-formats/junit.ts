// JUnit XML, which most CI services read: one suite for each file, one case for each gate. A warning is a case that passes and says so.
import type { GateResult } from '../../score/gates.ts';
import { plain } from '../../text/plain.ts';
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
  readonly cases: readonly string[];
}

export const renderJunit: RenderGates = ({ checked, unchecked }, options) => {
  const suites = [...checked.map((file) => suiteOf(file, options)), ...unchecked.map((file) => brokenSuite(file, options))];
  const total = (key: 'tests' | 'failures' | 'errors'): number => suites.reduce((sum, suite) => sum + suite[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', { name: 'revmat check', tests: total('tests'), failures: total('failures'), errors: total('errors') }, ''),
    ...suites.flatMap(({ name, tests, failures, errors, cases }) => [element('testsuite', { name, tests, failures, errors }, '  '), ...cases, '  </testsuite>']),
    '</testsuites>',
  ].map((line) => `${line}\n`).join('');
};

function suiteOf(checked: CheckedFile, options: GateShowOptions): Suite {
  const name = pathInRepository(checked.file, options);
  const failures = checked.gates.filter(({ outcome }) => outcome === 'failed').length;
  return { name, tests: checked.gates.length, failures, errors: 0, cases: checked.gates.flatMap((gate) => caseOf(gate, checked, name)) };
}

function caseOf(gate: GateResult, checked: CheckedFile, path: string): readonly string[] {
  const opening = element('testcase', { classname: path, name: nameCase(gate), file: path, time: 0 }, '    ');
  const summary = explainGate(gate, checked.framework);
  const body = [`${nameGate(gate)}: ${summary}`, ...gate.causes.map((cause) => `${checked.file}:${checked.lineOf(cause)} ${explainCause(cause)}`)].map(escapeXml).join('\n');
  const content = {
    passed: [],
    failed: [`${element('failure', { message: `${nameGate(gate)}: ${summary}`, type: gate.rule }, '      ')}${body}</failure>`],
    warning: [`      <system-out>warning: ${body}</system-out>`],
  }[gate.outcome];
  return [opening, ...content, '    </testcase>'];
}

function brokenSuite({ file, error }: UncheckedFile, options: GateShowOptions): Suite {
  const name = pathInRepository(file, options);
  const problems = problemsOf(error).map(({ file: where, line, message, hint }) => `${where === null ? '' : `${where}${line === null ? '' : `:${line}`} `}${message}${hint === null ? '' : `. ${hint}`}`);
  const opening = element('testcase', { classname: name, name: 'can be checked', file: name, time: 0 }, '    ');
  return { name, tests: 1, failures: 0, errors: 1, cases: [opening, `${element('error', { message: error.message, type: 'not-evaluated' }, '      ')}${problems.map(escapeXml).join('\n')}</error>`, '    </testcase>'] };
}

/** Names the rule as well, and differs for a warning and an error about the same thing. */
function nameCase({ rule, subject, severity }: GateResult): string {
  return `${rule === subject ? rule : `${rule} ${subject}`}${severity === 'warning' ? ' (warning)' : ''}`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, indent: string): string {
  return `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}>`;
}

/** One line. What XML cannot hold becomes visible; what a CI runner would obey becomes a reference, which means the same. */
function escapeXml(text: string): string {
  const noncharacters = /[\ufffe\uffff]/g;
  return plain(text)
    .replace(noncharacters, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('##[', '&#35;#[')
    .replace(/^(\s*):(?=:)/, '$1&#58;');
}
