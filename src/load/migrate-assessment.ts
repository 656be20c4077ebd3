// Carries a migration out in the text of an assessment file: what is not named in the plan stays byte for byte, and no comment is lost.
import { isMap, isScalar, type Node } from 'yaml';
import { retiredSections, type Assessment, type RetiredSection } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { CutEntry } from './cut-entry.ts';
import { cutFromBlock } from './cut-from-block.ts';
import { cutFromFlow } from './cut-from-flow.ts';
import { dropAnchors } from './drop-anchors.ts';
import { rootOrder } from './edit-assessment.ts';
import { beginEdit, changeEdit, endEdit, type EditedText } from './edited-text.ts';
import { findTokens } from './find-tokens.ts';
import { insertRetired, isRetiredInFlow, type CutSections } from './insert-retired.ts';
import type { MigrationPlan } from './migration-plan.ts';
import { keyOf, pairsOf, type NodePair } from './node-extent.ts';
import type { Source } from './source-text.ts';
import { replaceKey, replaceScalar, type SpliceContext } from './splice-entries.ts';
import type { Splice } from './splice.ts';
import { nodesIn, writeOutAliases } from './write-out-aliases.ts';

/** Throws, and has changed nothing, where the result would not say `after`, or would lack a comment: that is a bug. */
export function migrateAssessment(source: Source, plan: MigrationPlan, after: Assessment, framework: Framework): string {
  if (plan.upToDate) return source.text;
  const moves = listMoves(plan);
  const { edit, cut } = renameAndCut(freeMoved(beginEdit(source), plan, moves), `${framework.id}@${plan.to}`, moves);
  const text = endEdit(changeEdit(edit, insertRetired(edit, cut, rootOrder)), after, framework);
  if (listComments(text) !== listComments(source.text)) throw new Error(`${source.file} would lose a comment`);
  return text;
}

/** What happens in a section: new ids by old ones. */
interface Moves {
  readonly renamed: ReadonlyMap<string, string>;
  readonly retired: ReadonlyMap<string, string>;
}

/** Sections in which nothing happens are not in it. */
type AllMoves = ReadonlyMap<RetiredSection, Moves>;

function listMoves({ entries }: MigrationPlan): AllMoves {
  const moves = retiredSections.map((name) => {
    const own = entries.filter(({ section, id, fate }) => section === name && (fate.outcome === 'retired' || fate.to !== id));
    const pick = (isRetired: boolean): ReadonlyMap<string, string> => new Map(own.filter(({ fate }) => (fate.outcome === 'retired') === isRetired).map(({ id, fate }) => [id, fate.to]));
    return [name, { renamed: pick(false), retired: pick(true) }] as const;
  });
  return new Map(moves.filter(([, { renamed, retired }]) => renamed.size + retired.size > 0));
}

/** What repeats something that moves or changes is written out, and so is what repeats something else in what moves; its anchors go. */
function freeMoved(edit: EditedText, plan: MigrationPlan, moves: AllMoves): EditedText {
  const { document } = edit;
  const moved = new Set<Node>();
  const changed = new Set<Node>();
  const change = ({ value }: NodePair): void => void (value === null || changed.add(value));
  const gains = (section: string): boolean => (moves.get(section as RetiredSection)?.retired.size ?? 0) > 0;
  for (const pair of pairsOf(document.root)) {
    const key = keyOf(pair);
    const own = moves.get(key as RetiredSection);
    if (own !== undefined || (key === 'framework' && plan.from !== plan.to) || (key === 'retired' && retiredSections.some(gains))) change(pair);
    for (const entry of isMap(pair.value) ? pairsOf(pair.value) : []) {
      if (key === 'retired' && gains(keyOf(entry))) change(entry);
      if (own?.retired.has(keyOf(entry)) === true) [...nodesIn(entry.key), ...nodesIn(entry.value)].forEach((node) => moved.add(node));
    }
  }
  return changeEdit(edit, [...writeOutAliases(document, new Set([...moved, ...changed])), ...dropAnchors(document, moved)]);
}

function renameAndCut(edit: EditedText, reference: string, moves: AllMoves): { readonly edit: EditedText; readonly cut: CutSections } {
  const { context } = edit;
  const { root } = edit.document;
  const splices = pairsOf(root).flatMap((pair) => (keyOf(pair) === 'framework' ? replaceReference(pair, reference, context) : []));
  const cut = new Map<RetiredSection, readonly CutEntry[]>();
  for (const [section, { renamed, retired }] of moves) {
    const map = pairsOf(root).find((pair) => keyOf(pair) === section)?.value;
    if (!isMap(map)) continue;
    for (const pair of pairsOf(map)) {
      const to = renamed.get(keyOf(pair));
      if (to !== undefined) splices.push(replaceKey(pair, to, context.text));
    }
    if (retired.size === 0) continue;
    const taken = (map.flow === true ? cutFromFlow : cutFromBlock)(map, retired, isRetiredInFlow(root, section), context);
    splices.push(...taken.splices);
    cut.set(section, taken.entries);
  }
  return { edit: changeEdit(edit, splices), cut };
}

/** No more than the name itself, in whatever quotes or block it stands. */
function replaceReference({ value }: NodePair, reference: string, { text }: SpliceContext): readonly Splice[] {
  if (!isScalar(value) || typeof value.value !== 'string') throw new Error('the framework is not named by a text');
  const [start, end] = value.range ?? [0, 0];
  const at = text.lastIndexOf(value.value, end - value.value.length);
  return at < start ? [replaceScalar(value, reference, reference, text)] : [{ start: at, end: at + value.value.length, text: reference }];
}

/** Their words, in an order that does not depend on where they stand. */
function listComments(text: string): string {
  return findTokens(text, 'comment')
    .map((token) => token.text)
    .sort()
    .join('\n');
}
