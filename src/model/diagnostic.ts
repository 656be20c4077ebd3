// A problem in a file: a code, where it is, and the facts. The sentence is made elsewhere (text/explain-diagnostic).

/** 1-based; columns count UTF-16 units, as editors do. `offset` is 0-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What a value in a file is, in the words of YAML. */
export type ValueKind = 'string' | 'number' | 'integer' | 'boolean' | 'list' | 'mapping' | 'null';

/** What is wrong with the YAML itself, where there is no code of its own. */
export type SyntaxProblem = 'indentation' | 'nested-mapping' | 'unclosed' | 'escape' | 'line-in-key' | 'other';

/** Things that have an id, and the cohorts of a KPI's bands. */
export type IdKind = 'question' | 'dimension' | 'pillar' | 'step' | 'kpi' | 'symptom' | 'level' | 'stage' | 'theme' | 'role' | 'input' | 'item' | 'cohort';

/** Numbers that stand in an order. */
export type OrderedKind = 'levels' | 'stages' | 'options' | 'bands' | 'cuts';

type Nothing = Readonly<Record<never, never>>;

/** What each code is about; the keys are all codes there are. Lines are 1-based, sizes are in bytes. */
export interface DiagnosticParams {
  // The file as such
  'file-missing': { readonly suggestions: readonly string[] };
  'not-a-file': { readonly kind: 'directory' | 'pipe' | 'socket' | 'device' };
  'file-denied': Nothing;
  'file-unreadable': { readonly reason: string };
  'file-too-large': { readonly limit: number };
  'not-utf8': { readonly byteOffset: number };
  'utf-16': Nothing;
  'bad-character': { readonly codePoint: number };
  'lone-cr': Nothing;
  'cut-off': Nothing;
  // YAML
  /** `detail`: the parser's own words; the missing character where something is unclosed. */
  'yaml-syntax': { readonly problem: SyntaxProblem; readonly detail: string };
  'tab-indent': Nothing;
  'merge-conflict': Nothing;
  'several-documents': Nothing;
  'yaml-directive': { readonly directive: string };
  'yaml-tag': { readonly tag: string };
  'unresolved-alias': { readonly name: string };
  'alias-circle': { readonly name: string };
  'explicit-key': Nothing;
  'key-not-text': { readonly key: string | null };
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  'merge-key': Nothing;
  'reserved-key': { readonly key: string };
  'number-not-finite': { readonly text: string };
  'too-deep': { readonly limit: number };
  'too-much': { readonly what: 'tokens' | 'nodes' | 'aliases' | 'repeats'; readonly limit: number };
  'empty-file': Nothing;
  'not-a-mapping': { readonly got: ValueKind };
  // Shape
  'wrong-format': { readonly expected: string; readonly got: string };
  'newer-format': { readonly format: string };
  'unknown-key': { readonly key: string; readonly suggestion: string | null; readonly allowed: readonly string[] };
  'missing-key': { readonly key: string };
  'wrong-type': {
    readonly expected: readonly ValueKind[];
    readonly got: ValueKind;
    /** What was probably meant: a yes or no written as text, or text that lacks quotes or has too many. */
    readonly hint: 'true-or-false' | 'add-quotes' | 'remove-quotes' | null;
    readonly text: string | null;
  };
  /** `otherKinds`: what may stand there as well. */
  'invalid-value': { readonly got: string; readonly allowed: readonly string[]; readonly otherKinds: readonly ValueKind[]; readonly suggestion: string | null };
  'out-of-range': { readonly value: number; readonly relation: '>' | '>=' | '<' | '<='; readonly limit: number };
  'too-few': { readonly minimum: number; readonly got: number };
  'empty-text': Nothing;
  'control-character': { readonly codePoint: number };
  'bad-id': { readonly id: string; readonly reason: 'characters' | 'length' | 'dot' | 'windows' | 'reserved' | 'input' };
  'bad-version': { readonly version: string };
  'bad-language': { readonly language: string };
  'bad-url': { readonly url: string };
  'bad-date': { readonly date: string };
  'bad-reference': { readonly reference: string };
  'one-of-keys': { readonly keys: readonly string[]; readonly got: readonly string[] };
  'misplaced-key': { readonly key: string; readonly reason: string };
  'key-needs-key': { readonly key: string; readonly needs: string };
  // Meaning of a framework
  'duplicate-id': { readonly kind: IdKind; readonly id: string; readonly otherLine: number; readonly otherKind: IdKind };
  'unknown-id': { readonly kind: IdKind; readonly id: string; readonly suggestion: string | null };
  'wrong-kind': { readonly id: string; readonly expected: IdKind; readonly got: IdKind };
  'needs-circle': { readonly ids: readonly string[] };
  'wrong-order': { readonly what: OrderedKind; readonly order: 'ascending' | 'descending' | 'either'; readonly previous: number; readonly value: number };
  'wrong-count': { readonly what: 'bands' | 'options'; readonly expected: number; readonly got: number };
  'outside-scale': { readonly value: number; readonly min: number; readonly max: number };
  'empty-scale': { readonly min: number; readonly max: number };
  'backward-step': { readonly from: number; readonly to: number };
  'unknown-stage': { readonly value: number; readonly allowed: readonly number[] };
  'mixed-options': Nothing;
  'no-questions': { readonly id: string | null };
  'staged-without-stages': Nothing;
  'staged-without-gates': Nothing;
  'gate-without-stages': Nothing;
  'gate-without-options': { readonly missing: readonly number[] };
  'formula-syntax': { readonly problem: 'character' | 'unfinished' | 'unexpected' | 'unclosed' | 'too-long'; readonly found: string };
  'unused-input': { readonly id: string };
  'trend-with-bands': Nothing;
  'too-high-below-cuts': { readonly value: number; readonly lastCut: number };
  // Meaning of an assessment
  'other-framework': { readonly expected: string; readonly got: string };
  'framework-version': { readonly written: string; readonly loaded: string };
  'answer-not-offered': { readonly value: number; readonly allowed: readonly number[] };
  'answer-kind': { readonly question: 'choice' | 'checklist' | 'number' };
  'ticked-twice': { readonly id: string };
  // Finding frameworks
  'unknown-framework': { readonly id: string; readonly suggestion: string | null; readonly known: readonly string[] };
  'shadows-bundled': { readonly id: string };
  'outside-folder': Nothing;
  'other-file-name': { readonly id: string; readonly name: string };
}

export type DiagnosticCode = keyof DiagnosticParams;

export type Diagnostic = {
  readonly [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: 'error' | 'warning';
    readonly file: string;
    /** Null when the whole file is meant. */
    readonly range: Range | null;
    /** Keys and 0-based indexes from the root of the document to the value. */
    readonly path: readonly (string | number)[];
    readonly params: DiagnosticParams[C];
  };
}[DiagnosticCode];
