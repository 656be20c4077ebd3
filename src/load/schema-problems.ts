// Checks data against a schema and says what does not fit in our own codes.
import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import type { ValueKind } from '../model/diagnostic.ts';
import type { Finding } from './described.ts';
import { withoutParts, type Draft } from './draft.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { allowedKeys } from './schema-keys.ts';
import { suggestName } from './suggest.ts';
import { kindOfValue, valueAt } from './value-kind.ts';

type Issue = z.core.$ZodIssue;

/** The well-formed parts; all of the data when nothing was reported. */
export function checkShape<T extends z.core.$ZodType>(schema: T, data: unknown, report: Report): Draft<z.core.output<T>> {
  const parsed = safeParse(schema, data, { jitless: true });
  const broken: Path[] = [];
  for (const issue of parsed.error?.issues ?? []) reportIssue(issue, { schema, data, report, broken });
  return withoutParts(data, broken) as Draft<z.core.output<T>>;
}

interface Checking {
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
  readonly report: Report;
  /** Paths of values that nothing more can be said about. */
  readonly broken: Path[];
}

function reportIssue(issue: Issue, checking: Checking): void {
  const { schema, data, report, broken } = checking;
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, path);
    for (const key of issue.keys) report.add('unknown-key', { key, suggestion: suggestName(key, allowed), allowed }, [...path, key], 'key');
    return;
  }
  const value = valueAt(data, path);
  if (value === undefined) {
    report.add('missing-key', { key: String(path.at(-1)) }, path);
    return;
  }
  if (issue.code === 'invalid_union') {
    reportUnion(issue, value, checking);
    return;
  }
  broken.push(path);
  switch (issue.code) {
    case 'invalid_type':
      return reportWrongType([kindOfExpected(issue.expected)], value, path, report);
    case 'invalid_value':
      return reportValue(value, issue.values.map(String), [], path, report);
    case 'too_small':
      return reportTooSmall(issue, value, path, report);
    case 'too_big':
      return report.add('out-of-range', { value: Number(value), relation: issue.inclusive === false ? '<' : '<=', limit: Number(issue.maximum) }, path);
    case 'invalid_key':
      for (const inner of issue.issues) reportFinding(inner, path, report, 'key');
      return;
    case 'custom':
      return reportFinding(issue, path, report, 'value');
    default:
      throw new Error(`no diagnostic for ${issue.code} at ${path.join('.')}`);
  }
}

function reportFinding(issue: Pick<Issue, 'code'>, path: Path, report: Report, at: 'key' | 'value'): void {
  const { code, params } = (issue as z.core.$ZodIssueCustom).params as unknown as Finding;
  report.add(code, params, path, at);
}

function reportTooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown, path: Path, report: Report): void {
  const limit = Number(issue.minimum);
  if (Array.isArray(value)) report.add('too-few', { minimum: limit, got: value.length }, path);
  else report.add('out-of-range', { value: Number(value), relation: issue.inclusive === false ? '>' : '>=', limit }, path);
}

/** Of the branches whose kind of value it is, the one that fits best; if it is none's kind, all kinds are named. */
function reportUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, checking: Checking): void {
  const path = issue.path as Path;
  const fitting = issue.errors.filter((errors) => !errors.some((error) => isWrongKind(error)));
  const [best] = [...fitting].sort((a, b) => a.length - b.length);
  if (best !== undefined) {
    for (const inner of best) reportIssue({ ...inner, path: [...path, ...inner.path] }, checking);
    return;
  }
  checking.broken.push(path);
  const words = issue.errors.flatMap((errors) => errors.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : [])));
  const kinds = new Set(issue.errors.flatMap((errors) => errors.flatMap((error) => (error.code === 'invalid_type' && error.path.length === 0 ? [kindOfExpected(error.expected)] : []))));
  if (typeof value === 'string' && words.length > 0 && hintFor([...kinds], value) === null) reportValue(value, words, [...kinds], path, checking.report);
  // A number in quotes is a text, but none of the words.
  else reportWrongType([...kinds, ...(words.length > 0 && typeof value !== 'string' ? (['string'] as const) : [])], value, path, checking.report);
}

function isWrongKind(error: Issue): boolean {
  return error.path.length === 0 && (error.code === 'invalid_type' || error.code === 'invalid_value');
}

function reportValue(value: unknown, allowed: readonly string[], otherKinds: readonly ValueKind[], path: Path, report: Report): void {
  report.add('invalid-value', { got: describe(value), allowed, otherKinds, suggestion: suggestValue(value, allowed) }, path);
}

function reportWrongType(expected: readonly ValueKind[], value: unknown, path: Path, report: Report): void {
  const got = kindOfValue(value);
  const scalar = got === 'string' || got === 'number' || got === 'boolean';
  // As written: 1.0 is the number 1, but the text that was meant is 1.0.
  const text = got === 'string' || !scalar ? null : report.textAt(path);
  report.add('wrong-type', { expected, got, hint: hintFor(expected, value), text: scalar ? (text ?? String(value)) : null }, path);
}

function hintFor(expected: readonly ValueKind[], value: unknown): 'true-or-false' | 'add-quotes' | 'remove-quotes' | null {
  if (expected.includes('boolean') && typeof value === 'string') return /^(?:yes|no|on|off|y|n|true|false)$/i.test(value) ? 'true-or-false' : null;
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) return 'add-quotes';
  const number = expected.includes('number') || expected.includes('integer');
  return number && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? 'remove-quotes' : null;
}

function kindOfExpected(expected: string): ValueKind {
  switch (expected) {
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'mapping';
    case 'int':
      return 'integer';
    case 'number':
    case 'boolean':
    case 'null':
      return expected;
    default:
      return 'string';
  }
}

function describe(value: unknown): string {
  const kind = kindOfValue(value);
  return kind === 'list' || kind === 'mapping' || kind === 'null' ? kind : String(value);
}

function suggestValue(value: unknown, allowed: readonly string[]): string | null {
  const meant = value === true ? 'yes' : value === false ? 'no' : describe(value);
  return allowed.includes(meant) ? meant : suggestName(meant, allowed);
}
