// What assess has saved, as JSON: where it is, and the head of the report on it.
import type { Assessment } from '../model/assessment.ts';
import type { Id } from '../model/id.ts';
import { reportDocument } from '../report/formats/json.ts';
import { buildReport } from '../report/report.ts';
import { assessMaturity } from '../score/maturity.ts';
import type { AssessTarget } from './assess-target.ts';

/** `notCounted`: what was answered although it is not asked. */
export function savedAssessmentDocument({ path, mode, framework }: Pick<AssessTarget, 'path' | 'mode' | 'framework'>, assessment: Assessment, notCounted: readonly Id[]) {
  const { organization, date, respondent } = assessment;
  const report = reportDocument(buildReport(framework, assessment, assessMaturity(framework, assessment)));
  return {
    file: path,
    created: mode === 'new',
    framework: report['framework'],
    assessment: { organization, date, respondent },
    overall: report['overall'],
    notCounted,
  };
}
