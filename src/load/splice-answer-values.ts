// Changes the value inside an answer that has remarks, so that the remarks and the comments between them stay as written.
import { isMap, type YAMLMap } from 'yaml';
import type { Answer, Assessment } from '../model/assessment.ts';
import { allQuestions, type Framework } from '../model/framework.ts';
import { holdsAlias, isAnchored, keyOf, pairsOf } from './node-extent.ts';
import { replaceValue, type EntryChange, type SpliceContext } from './splice-entries.ts';
import type { Splice } from './splice.ts';
import type { RenderEntry } from './written-entries.ts';

interface Editing {
  readonly context: SpliceContext;
  readonly before: Assessment;
  readonly after: Assessment;
  readonly framework: Framework;
  readonly renderEntry: RenderEntry;
}

/** By question id; the changes that need more than a new value are not in it. */
export function spliceAnswerValues(section: YAMLMap, changes: readonly EntryChange[], editing: Editing): ReadonlyMap<string, readonly Splice[]> {
  const { before, after, framework, renderEntry, context } = editing;
  const pairs = new Map(pairsOf(section).map((pair) => [keyOf(pair), pair]));
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  const splices = new Map<string, readonly Splice[]>();
  for (const { key } of changes) {
    const map = pairs.get(key)?.value ?? null;
    const was = before.answers.get(key);
    const answer = after.answers.get(key);
    const question = questions.get(key);
    if (!isMap(map) || was === undefined || answer === undefined || question === undefined) continue;
    const value = pairsOf(map).find((pair) => keyOf(pair) === 'value');
    if (value === undefined || isAnchored(map) || holdsAlias(map) || !hasValue(answer) || !hasSameRemarks(was, answer)) continue;
    splices.set(key, replaceValue(value, renderEntry({ ...answer, note: null, evidence: [] }, question), map, context));
  }
  return splices;
}

function hasValue(answer: Answer): boolean {
  return answer.state === 'answered' || answer.state === 'unknown';
}

function hasSameRemarks(a: Answer, b: Answer): boolean {
  return a.note === b.note && a.evidence.length === b.evidence.length && a.evidence.every((item, index) => item === b.evidence[index]);
}
