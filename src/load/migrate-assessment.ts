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
import { isBlockText, keyOf, pairsOf, type NodePair } from './node-extent.ts';
import type { Source } from './source-text.ts';
import { replaceKey, replaceScalar, replaceValue } from './splice-entries.ts';
import type { Splice } from './splice.ts';
import { nodesIn, writeOutAliases } from './write-out-aliases.ts';

/** Throws, and has changed nothing, where the result would not say `after`, or would lack a comment: that is a bug. */
export function migrateAssessment(source: Source, plan: MigrationPlan, after: Assessment, framework: Framework): string {
  if (plan.upToDate) return source.text;
  const moves = listMoves(plan);
  const { edit, cut } = renameAndCut(freeMoved(beginEdit(source), moves), moves, `${framework.id}@${plan.to}`);
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
function listMoves({ entries }: MigrationPlan): ReadonlyMap<RetiredSection, Moves> {
  const moves = retiredSections.map((name) => {
    const own = entries.filter(({ section }) => section === name);
    const pick = (isRetired: boolean): ReadonlyMap<string, string> =>
      new Map(own.filter(({ id, fate }) => (fate.outcome === 'retired') === isRetired && (isRetired || fate.to !== id)).map(({ id, fate }) => [id, fate.to]));
    return [name, { renamed: pick(false), retired: pick(true) }] as const;
  });
  return new Map(moves.filter(([, { renamed, retired }]) => renamed.size + retired.size > 0));
}

/** What repeats something that moves or changes is written out, and so is what repeats something else in what moves; its anchors go. */
function freeMoved(edit: EditedText, moves: ReadonlyMap<RetiredSection, Moves>): EditedText {
  const { document } = edit;
  const moved = new Set<Node>();
  const changed = new Set<Node>();
  const change = (pair: NodePair): void => void (pair.value === null || changed.add(pair.value));
  for (const pair of pairsOf(document.root)) {
    const own = moves.get(keyOf(pair) as RetiredSection);
    if (own !== undefined || keyOf(pair) === 'framework' || keyOf(pair) === 'retired') change(pair);
    if (!isMap(pair.value)) continue;
    for (const entry of pairsOf(pair.value)) {
      if (keyOf(pair) === 'retired') change(entry);
      else if (own?.retired.has(keyOf(entry)) === true) [...nodesIn(entry.key), ...nodesIn(entry.value)].forEach((node) => moved.add(node));
    }
  }
  return changeEdit(edit, [...writeOutAliases(document, new Set([...moved, ...changed])), ...dropAnchors(document, moved)]);
}

function renameAndCut(edit: EditedText, moves: ReadonlyMap<RetiredSection, Moves>, reference: string): { readonly edit: EditedText; readonly cut: CutSections } {
  const { document: { root }, context } = edit; // prettier-ignore
  const splices: Splice[] = [];
  const cut = new Map<RetiredSection, readonly CutEntry[]>();
  for (const pair of pairsOf(root)) {
    if (keyOf(pair) === 'framework') splices.push(...replaceReference(pair, reference, edit));
  }
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

function replaceReference(pair: NodePair, reference: string, { document: { root }, context }: EditedText): readonly Splice[] {
  if (pair.value === null || !isScalar(pair.value) || isBlockText(pair.value)) return replaceValue(pair, reference, root, context);
  return [replaceScalar(pair.value, reference, reference, context.text)];
}

/** Their words, in an order that does not depend on where they stand. */
function listComments(text: string): string {
  return findTokens(text, 'comment')
    .map((token) => token.text)
    .sort()
    .join('\n');
}
