// Themes run across pillars: one mean for each, by the questions' own weights.
import type { Framework, Id } from '../model/framework.ts';
import { combine } from './combine.ts';
import type { ScoredQuestion } from './question-score.ts';
import type { ThemeResult } from './results.ts';

/** Themes that a question has: the declared ones in their order, then others as they first appear. */
export function scoreThemes(questions: readonly ScoredQuestion[], framework: Framework): readonly ThemeResult[] {
  const byTheme = new Map<Id, ScoredQuestion[]>(framework.themes.map((theme) => [theme.id, []]));
  for (const scored of questions) {
    for (const theme of new Set(scored.question.themes)) {
      const members = byTheme.get(theme);
      if (members === undefined) byTheme.set(theme, [scored]);
      else members.push(scored);
    }
  }
  return [...byTheme].flatMap(([id, members]) => {
    if (members.length === 0) return [];
    const parts = members.map((member) => member.part);
    const { score, coverage } = combine(parts, 1, { aggregate: 'mean', scale: framework.scale, cap: 0 });
    return [{ id, score, coverage, questions: members.map((member) => member.question.id) }];
  });
}
