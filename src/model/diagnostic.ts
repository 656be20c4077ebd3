// A problem in a file: a code, where it is, and the facts. The sentence is made elsewhere (text/explain-diagnostic).
import type { LogoFault, Theme } from './brand.ts';

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

/** Why something that is written changes nothing. */
export type NoEffect =
  | 'only-child'
  | 'lowest-counts'
  | 'weakest-counts'
  | 'all-questions-count'
  | 'never-lowest'
  | 'sum-scale'
  | 'not-staged'
  | 'always-passes'
  | 'untested-stage'
  | 'range-without-end'
  | 'unused-option'
  | 'only-exclusions';

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
  /** `got`: what the file says it is; null where it says nothing. `allowed`: all formats. */
  'unknown-format': { readonly got: string | null; readonly suggestion: string | null; readonly allowed: readonly string[] };
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
  'bad-color': { readonly color: string };
  'bad-reference': { readonly reference: string };
  'bad-question-reference': { readonly reference: string };
  'one-of-keys': { readonly keys: readonly string[]; readonly got: readonly string[] };
  'misplaced-key': { readonly key: string; readonly reason: string };
  'key-needs-key': { readonly key: string; readonly needs: string };
  // Meaning of a framework
  /** `otherLine`: null where the other one comes from another file. */
  'duplicate-id': { readonly kind: IdKind; readonly id: string; readonly otherLine: number | null; readonly otherKind: IdKind };
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
  /** `id`: of the later rung; `chain`: from the step that is needed to it. */
  'needs-later-rung': { readonly id: string; readonly chain: readonly string[] };
  // Frameworks that build on others
  'bad-base-path': { readonly value: string; readonly reason: 'address' | 'absolute' | 'home' | 'ending' };
  'outside-project': { readonly project: string };
  /** `chain`: what extends or uses what, back to the first. */
  'base-circle': { readonly chain: readonly string[] };
  'base-too-deep': { readonly limit: number };
  'broken-base': { readonly base: string; readonly errors: number };
  'patch-nothing': { readonly kind: IdKind; readonly id: string; readonly suggestion: string | null };
  'nothing-to-leave-out': { readonly key: string; readonly suggestion: string | null };
  'patch-elsewhere': { readonly kind: IdKind; readonly id: string; readonly parent: string };
  'no-place': { readonly kind: IdKind; readonly id: string };
  // Questions that are not always asked
  'when-circle': { readonly ids: readonly string[] };
  /** `itself`: the question looks at itself. */
  'when-later': { readonly id: string; readonly itself: boolean };
  'when-not-choice': { readonly id: string; readonly type: 'checklist' | 'number' };
  /** `fact`: of the profile; `only`: the values of it for which `question`, which comes before, is asked. */
  'when-never': { readonly fact: string; readonly question: string; readonly only: readonly string[] };
  // Versions
  'was-current': { readonly kind: IdKind; readonly id: string };
  'was-twice': { readonly id: string; readonly otherLine: number | null };
  // What makes a sound framework quietly wrong: warnings
  'ladder-gap': { readonly id: string; readonly from: number; readonly to: number };
  'no-steps': { readonly id: string };
  /** All on the framework's scale. `ends`: null for the highest level. `why`: it lies above all scores, below them, or has no room. */
  'unreachable-level': { readonly id: string; readonly why: 'too-high' | 'too-low' | 'empty'; readonly begins: number; readonly ends: number | null; readonly lowest: number; readonly highest: number };
  /** Of `gates` questions, `passing` can pass; `share` of them must. */
  'unreachable-stage': { readonly id: string; readonly passing: number; readonly gates: number; readonly share: number };
  'unreachable-pass': { readonly pass: number; readonly highest: number };
  'no-effect': { readonly what: NoEffect };
  /** `other`: the value of an option, or an id. */
  'same-text': { readonly kind: 'option' | 'item' | 'level' | 'stage'; readonly other: string };
  'used-once': { readonly kind: 'theme' | 'role'; readonly id: string; readonly suggestion: string | null };
  'borrowed-source': { readonly kpi: string; readonly cohort: string };
  'never-used': { readonly kind: 'theme' | 'role'; readonly id: string };
  // Translations
  'untranslated': { readonly keys: readonly string[] };
  'other-structure': { readonly expected: number; readonly got: number };
  'same-language': { readonly language: string };
  // Meaning of an assessment
  'other-framework': { readonly expected: string; readonly got: string };
  'framework-version': { readonly written: string; readonly loaded: string };
  'answer-not-offered': { readonly value: number; readonly allowed: readonly number[] };
  'answer-kind': { readonly question: 'choice' | 'checklist' | 'number' };
  'ticked-twice': { readonly id: string };
  'renamed-id': { readonly kind: IdKind; readonly id: string; readonly to: string };
  // Finding frameworks
  'unknown-framework': { readonly id: string; readonly suggestion: string | null; readonly known: readonly string[] };
  'shadows-bundled': { readonly id: string };
  'outside-folder': Nothing;
  'other-file-name': { readonly id: string; readonly name: string };
  'ambiguous-framework': { readonly id: string; readonly other: string };
  // The configuration of a project
  'missing-folder': { readonly folder: string };
  // The brand of reports
  /** Ratios to 1. `suggestion`: a colour near it that stands out far enough. */
  'low-contrast': { readonly color: string; readonly theme: Theme; readonly ratio: number; readonly needed: number; readonly suggestion: string };
  'bad-logo': { readonly path: string; readonly reason: LogoFault };
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
    /** Where the value stands that is meant, when that is in another file than the one to be changed. */
    readonly related: { readonly file: string; readonly range: Range | null } | null;
    readonly params: DiagnosticParams[C];
  };
}[DiagnosticCode];
