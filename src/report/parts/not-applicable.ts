// Why a question is not applicable, in words: its condition, or what somebody said.
import type { Id } from '../../model/framework.ts';
import { composeNotAsked } from '../../text/not-asked.ts';
import type { ReportLabels } from '../../text/report-labels.ts';
import type { QuestionView } from '../view.ts';

/** Null where it is applicable. `texts`: what each question asks. */
export function composeNotApplicable({ notAsked, reason }: QuestionView, texts: ReadonlyMap<Id, string>, labels: ReportLabels): string | null {
  return notAsked === null ? reason : composeNotAsked(notAsked, (id) => texts.get(id) ?? id, labels.notAsked);
}
