// Every pillar, dimension and question of a framework with its path in the data that it was built from.
import type { Framework, Group, Question } from '../model/framework.ts';
import type { Path } from './problem.ts';

export interface PlacedGroup {
  readonly group: Group;
  readonly path: Path;
  /** Null for pillars. */
  readonly parent: Group | null;
}

export interface PlacedQuestion {
  readonly question: Question;
  readonly path: Path;
  readonly parent: Group;
}

export interface PlacedParts {
  readonly groups: readonly PlacedGroup[];
  readonly questions: readonly PlacedQuestion[];
}

/** In the framework's order. */
export function placeParts(framework: Framework): PlacedParts {
  const groups: PlacedGroup[] = [];
  const questions: PlacedQuestion[] = [];
  const visit = (list: readonly Group[], above: Path, parent: Group | null): void => {
    list.forEach((group, index) => {
      const path = [...above, index];
      groups.push({ group, path, parent });
      group.questions.forEach((question, at) => questions.push({ question, path: [...path, 'questions', at], parent: group }));
      visit(group.dimensions, [...path, 'dimensions'], group);
    });
  };
  visit(framework.pillars, ['pillars'], null);
  return { groups, questions };
}
