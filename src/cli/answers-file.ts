// Answers from a file: a whole assessment, or no more than a mapping of question ids to answers.
import { loadAnswers } from '../load/answers.ts';
import { kindOf, loadAssessment } from '../load/assessment.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { CliContext } from './context.ts';
import { readDocument, unwrap } from './load-files.ts';

/** The assessment with the file's answers over its own; from a whole assessment also what it says besides. Throws a UserError. */
export async function readAnswersFile(path: string, assessment: Assessment, framework: Framework, context: CliContext): Promise<Assessment> {
  const { source, document } = readDocument(path, context);
  const invalid = `${path} holds no usable answers`;
  if (kindOf(document) !== 'assessment') {
    const { answers, symptoms } = unwrap(loadAnswers(document, framework), invalid, null, source);
    return { ...assessment, answers: join(assessment.answers, answers), symptoms: join(assessment.symptoms, symptoms) };
  }
  const read = unwrap(loadAssessment(document, framework), invalid, null, source);
  return {
    framework: assessment.framework,
    organization: assessment.organization ?? read.organization,
    date: assessment.date ?? read.date,
    respondent: assessment.respondent ?? read.respondent,
    profile: join(assessment.profile, read.profile),
    targets: join(assessment.targets, read.targets),
    answers: join(assessment.answers, read.answers),
    symptoms: join(assessment.symptoms, read.symptoms),
    kpis: join(assessment.kpis, read.kpis),
    // Of two with one id the assessment's own stays: the other one is still in its file.
    retired: {
      answers: join(read.retired.answers, assessment.retired.answers),
      symptoms: join(read.retired.symptoms, assessment.retired.symptoms),
      kpis: join(read.retired.kpis, assessment.retired.kpis),
      targets: join(read.retired.targets, assessment.retired.targets),
    },
  };
}

function join<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...before, ...after]);
}
