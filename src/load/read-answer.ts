// One answer as it is written, in its short or its long form, brought to one form.
import type { AnswerFile } from './assessment-schema.ts';
import type { Draft } from './draft.ts';
import type { Path } from './problem.ts';

export interface WrittenAnswer {
  /** Undefined where nothing is answered, or where it is broken. */
  readonly value: number | 'unknown' | readonly (string | undefined)[] | undefined;
  readonly na: string | undefined;
  readonly note: string | undefined;
  readonly evidence: readonly string[];
  /** Of the value. */
  readonly path: Path;
}

export function readAnswer(answer: Draft<AnswerFile>, path: Path): WrittenAnswer {
  if (typeof answer !== 'object' || isList(answer)) return { value: answer, na: undefined, note: undefined, evidence: [], path };
  const { value, na, note, evidence = [] } = answer;
  const list = typeof evidence === 'string' ? [evidence] : evidence.filter((item) => item !== undefined);
  return { value, na, note, evidence: list, path: [...path, 'value'] };
}

function isList(value: object): value is readonly (string | undefined)[] {
  return Array.isArray(value);
}
