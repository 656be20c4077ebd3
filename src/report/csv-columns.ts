// The columns of the CSV formats, in order. In English whatever the language, so that an import finds them; a new one goes to the end.

/** One row for each question. The first five are the same in all rows, for sheets in which several assessments stand one below the other. */
export const questionColumns = [
  'organization', 'date', 'respondent', 'framework', 'framework_version',
  'pillar', 'pillar_title', 'dimension', 'dimension_title', 'question', 'text',
  'state', 'value', 'scale_min', 'scale_max', 'weight', 'target', 'gap', 'today', 'next_value', 'next',
  'note', 'evidence', 'reason', 'unevidenced', 'changed_since',
] as const; // prettier-ignore

/** One row for each recommended step, those that wait for others last. */
export const stepColumns = [
  'step', 'title', 'description', 'status', 'window', 'kind', 'pillar', 'question', 'questions', 'lifts', 'from', 'to', 'today', 'next',
  'owner', 'effort', 'impact', 'priority', 'need', 'needs', 'waits_for', 'why', 'how', 'done_when', 'moves',
] as const; // prettier-ignore

export type QuestionColumn = (typeof questionColumns)[number];
export type StepColumn = (typeof stepColumns)[number];

/** The head of a file, by which the tool knows its own again. */
export function headOf(columns: readonly string[]): string {
  return columns.join(',');
}
