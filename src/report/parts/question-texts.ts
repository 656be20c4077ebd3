// What each question asks, for those parts of a report that name questions by id.
import type { Id } from '../../model/framework.ts';
import type { Report } from '../view.ts';

export function questionTexts(report: Report): ReadonlyMap<Id, string> {
  return new Map(report.pillars.flatMap((pillar) => pillar.questions).map((question) => [question.id, question.text]));
}
