// A translation holds words of its framework and no others: ids, keys and the lengths of lists are those of the original.
import type { IdKind } from '../model/diagnostic.ts';
import { wordKey, type Word } from './framework-words.ts';
import type { Path } from './problem.ts';
import type { Report } from './report.ts';
import { allowedKeys } from './schema-keys.ts';
import { createSuggester } from './suggest.ts';
import { translationSchema } from './translation-schema.ts';
import { isRecord, kindOfValue } from './value-kind.ts';
import { isList, plantTree, type WordBranch, type WordTree } from './word-tree.ts';

/** What has ids as its keys. */
const idKinds: ReadonlyMap<string | number | undefined, IdKind> = new Map<string, IdKind>([
  ['levels', 'level'],
  ['stages', 'stage'],
  ['themes', 'theme'],
  ['roles', 'role'],
  ['pillars', 'pillar'],
  ['dimensions', 'dimension'],
  ['questions', 'question'],
  ['symptoms', 'symptom'],
  ['kpis', 'kpi'],
  ['steps', 'step'],
  ['options', 'item'],
  ['inputs', 'input'],
]);

/** What a translation says about itself. */
const headKeys = new Set(['format', 'framework', 'language']);

/**
 * `data`: a translation of the right shape, with undefined for what was reported already. `covered`: keys of words that need no
 * translation here; everything else that is missing is warned of, once for each place that lacks something. Null: nothing is.
 */
export function checkTranslation(data: object, words: readonly Word[], covered: ReadonlySet<string> | null, report: Report): void {
  const root = plantTree(words);
  compare(data, root, []);

  function compare(given: unknown, original: WordTree, path: Path): void {
    if (typeof original === 'string' || given === undefined) return;
    const list = isList(original);
    if (list !== Array.isArray(given)) return report.add('wrong-type', { expected: [list ? 'list' : 'mapping'], got: kindOfValue(given), hint: null, text: null }, path);
    if (Array.isArray(given)) {
      if (given.length !== original.size) report.add('other-structure', { expected: original.size, got: given.length }, path);
      return;
    }
    if (!isRecord(given)) return;
    const keys = Object.keys(given).filter((key) => path.length > 0 || !headKeys.has(key));
    reportForeign(keys.filter((key) => !original.has(key)), original, path);
    if (covered !== null) warnOfMissing(given, original, path, covered);
    for (const [key, part] of original) if (Object.hasOwn(given, key)) compare(given[key], part, [...path, key]);
  }

  function reportForeign(keys: readonly string[], original: WordBranch, path: Path): void {
    if (keys.length === 0) return;
    const kind = idKindAt(path);
    if (kind !== null) return reportForeignIds(keys, kind, original, path);
    // What no translation can have was reported with the shape.
    const known = new Set(allowedKeys(translationSchema(), path));
    for (const key of keys) if (known.has(key)) report.add('misplaced-key', { key, reason: 'the original has none' }, [...path, key], 'key');
  }

  function reportForeignIds(ids: readonly string[], expected: IdKind, original: WordBranch, path: Path): void {
    const suggest = createSuggester([...original.keys()].map(String));
    for (const id of ids) {
      const got = path.length === 1 ? kindElsewhere(id, root) : null;
      if (got === null) report.add('unknown-id', { kind: expected, id, suggestion: suggest(id) }, [...path, id], 'key');
      else report.add('wrong-kind', { id, expected, got }, [...path, id], 'key');
    }
  }

  function warnOfMissing(given: object, original: WordBranch, path: Path, covered: ReadonlySet<string>): void {
    const missing = [...original].filter(([key, part]) => !Object.hasOwn(given, key) && !isCovered(part, [...path, key], covered));
    // The file as a whole has no key: its language stands for it.
    if (missing.length > 0) report.warn('untranslated', { keys: missing.map(([key]) => String(key)) }, path.length === 0 ? ['language'] : path, 'key');
  }
}

function isCovered(part: WordTree, path: Path, covered: ReadonlySet<string>): boolean {
  return typeof part === 'string' ? covered.has(wordKey(path)) : [...part].every(([key, inner]) => isCovered(inner, [...path, key], covered));
}

/** Of the keys at a path; null where they are no ids. Sections alternate with ids, which may be called like sections. */
function idKindAt(path: Path): IdKind | null {
  return path.length % 2 === 1 ? (idKinds.get(path.at(-1)) ?? null) : null;
}

/** What an id is the id of, if it is one at all. */
function kindElsewhere(id: string, root: WordBranch): IdKind | null {
  for (const [section, entries] of root) {
    const kind = idKinds.get(section);
    if (kind !== undefined && entries instanceof Map && entries.has(id)) return kind;
  }
  return null;
}
