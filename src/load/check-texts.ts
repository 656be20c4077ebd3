// Texts of a sound framework between which nobody could choose: options of one question, levels or stages that say the same.
import type { Framework, Level, Question } from '../model/framework.ts';
import type { PlacedParts } from './framework-parts.ts';
import type { Path } from './problem.ts';
import type { Warnings } from './report.ts';

interface Choice {
  readonly text: string | null;
  /** As messages call it: a value or an id. */
  readonly name: string;
  readonly path: Path;
}

export function checkTexts({ levels, stages }: Framework, { questions }: PlacedParts, report: Warnings): void {
  for (const { question, path } of questions) reportSame(question.type === 'checklist' ? 'item' : 'option', choicesOf(question, [...path, 'options']), report);
  for (const key of ['name', 'summary'] as const) {
    reportSame('level', wordsOf(levels, key, ['levels']), report);
    reportSame('stage', wordsOf(stages, key, ['stages']), report);
  }
}

function choicesOf(question: Question, above: Path): readonly Choice[] {
  switch (question.type) {
    case 'choice':
      return question.options.map(({ text, value }, index) => ({ text, name: String(value), path: [...above, index] }));
    case 'checklist':
      return question.items.map(({ text, id }, index) => ({ text, name: id, path: [...above, index] }));
    case 'number':
      return [];
  }
}

function wordsOf(list: readonly Level[], key: 'name' | 'summary', above: Path): readonly Choice[] {
  return list.map((level, index) => ({ text: level[key], name: level.id, path: [...above, index, key] }));
}

/** Told at the later of the two. */
function reportSame(kind: 'option' | 'item' | 'level' | 'stage', choices: readonly Choice[], report: Warnings): void {
  const names = new Map<string, string>();
  for (const { text, name, path } of choices) {
    if (text === null) continue;
    const bare = bareText(text);
    const other = names.get(bare);
    if (other === undefined) names.set(bare, name);
    else report.warn('same-text', { kind, other }, path);
  }
}

/** Spaces, and punctuation that does not stand before a digit. */
const betweenWords = /(?:\s[-–—](?=\s)|[\s;!?"'`´…“”„‘’‚«»()[\]]|[.,:](?!\d))+/g;

/** Without what does not change the meaning. */
function bareText(text: string): string {
  const bare = text.toLowerCase().replaceAll(betweenWords, ' ').trim();
  return bare === '' ? text.trim() : bare;
}
