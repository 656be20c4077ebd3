// What ids and values of a framework are called.
import type { Framework, Group, Id } from '../../model/framework.ts';

/** Null where there is no level, and for a value that is none. */
export function levelName(framework: Framework, level: number | null): string | null {
  return framework.levels.find((candidate) => candidate.value === level)?.name ?? null;
}

/** The stage's, else that of the level of this value, else the number. */
export function stageName(framework: Framework, value: number): string {
  const named = framework.stages.find((stage) => stage.value === value) ?? framework.levels.find((level) => level.value === value);
  return named?.name ?? String(value);
}

/** Every pillar, dimension and question by id: the title of a group, the text of a question. */
export function partTitles(framework: Framework): ReadonlyMap<Id, string> {
  const walk = (group: Group): readonly (readonly [Id, string])[] => [
    [group.id, group.title],
    ...group.questions.map(({ id, text }) => [id, text] as const),
    ...group.dimensions.flatMap(walk),
  ];
  return new Map(framework.pillars.flatMap(walk));
}
