// What the builders of an explanation look things up in.
import type { Assessment } from '../../model/assessment.ts';
import { findNotAsked, type NotAsked } from '../../model/applicability.ts';
import { allQuestions, type Framework, type Id, type Question } from '../../model/framework.ts';
import { partTitles } from '../parts/names.ts';

export interface Sources {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly notAsked: NotAsked;
  readonly questions: ReadonlyMap<Id, Question>;
  /** Of nodes and themes, and what questions ask. */
  readonly titles: ReadonlyMap<Id, string>;
  readonly themes: ReadonlyMap<Id, string>;
  /** Of the numbers that add up: two more than a score is shown with, so that rounding them gives that score. */
  readonly decimals: number;
}

export function gatherSources(framework: Framework, assessment: Assessment): Sources {
  return {
    framework,
    assessment,
    notAsked: findNotAsked(framework, assessment),
    questions: new Map(allQuestions(framework).map((question) => [question.id, question])),
    titles: partTitles(framework),
    themes: new Map(framework.themes.map(({ id, title }) => [id, title])),
    decimals: framework.scoring.rounding.decimals + 2,
  };
}
