// Changes the parts of an answer that is written as a mapping one by one, so that its other remarks, and the comments between
// them, stay as written.
import { isMap, type YAMLMap } from 'yaml';
import type { Answer, Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework, type Question } from '../model/framework.ts';
import { keyOf, pairsOf } from './node-extent.ts';
import { renderFlow } from './render-flow.ts';
import { spliceEntries, type EntryChange, type SpliceContext } from './splice-entries.ts';
import type { Splice } from './splice.ts';
import { changesOf, type Entries, type RenderEntry } from './written-entries.ts';

interface Editing {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly framework: Framework;
  readonly renderEntry: RenderEntry;
}

/** What changes inside answers that are written as mappings, by question id; the changes that need a whole new answer are not in it. */
export function findPartChanges(section: YAMLMap, changes: readonly EntryChange[], editing: Editing): ReadonlyMap<string, readonly EntryChange[]> {
  const { before, after, framework, renderEntry } = editing;
  const pairs = new Map(pairsOf(section).map((pair) => [keyOf(pair), pair]));
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  const found = new Map<string, readonly EntryChange[]>();
  for (const { key, text } of changes) {
    const map = pairs.get(key)?.value ?? null;
    const was = before.answers.get(key);
    const answer = after.answers.get(key);
    const question = questions.get(key);
    if (text === null || !isMap(map) || map.items.length === 0 || was === undefined || answer === undefined || question === undefined) continue;
    found.set(key, swapVerdict(changesOf(partsOf(was, question, renderEntry), partsOf(answer, question, renderEntry))));
  }
  return found;
}

export function spliceAnswerParts(section: YAMLMap, parts: ReadonlyMap<string, readonly EntryChange[]>, context: SpliceContext): readonly Splice[] {
  return pairsOf(section).flatMap((pair) => {
    const changes = parts.get(keyOf(pair));
    return changes === undefined || !isMap(pair.value) ? [] : spliceEntries(pair.value, changes, partOrder, context);
  });
}

const partOrder = ['value', 'na', 'note', 'evidence'];

/** A value that gives way to a reason, or the other way round, hands over its place, and the comment beside it. */
function swapVerdict(parts: readonly EntryChange[]): readonly EntryChange[] {
  const gone = parts.find(({ key, text }) => text === null && (key === 'value' || key === 'na'));
  const come = parts.find(({ key, text }) => text !== null && (key === 'value' || key === 'na'));
  if (gone === undefined || come === undefined) return parts;
  return parts.flatMap((part) => (part === gone ? [] : part === come ? [{ ...come, was: gone.key }] : [part]));
}

function partsOf(answer: Answer, question: Question, renderEntry: RenderEntry): Entries {
  const parts = new Map<string, string>();
  if (answer.state === 'answered' || answer.state === 'unknown') parts.set('value', renderEntry({ ...answer, note: null, evidence: [] }, question));
  if (answer.state === 'not-applicable') parts.set('na', renderFlow(answer.reason));
  if (answer.note !== null) parts.set('note', renderFlow(answer.note));
  if (answer.evidence.length > 0) parts.set('evidence', `[${answer.evidence.map(renderFlow).join(', ')}]`);
  return parts;
}
