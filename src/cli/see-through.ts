// --as: the answers that were given to one framework, seen through another one.
import type { Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { SeenThrough } from '../report/view.ts';
import { answersThrough } from '../score/answers-through.ts';
import type { CliContext } from './context.ts';
import { loadFrameworkBy } from './load-files.ts';

/** What a command speaks of. */
export interface Subject {
  readonly framework: Framework;
  readonly assessment: Assessment;
  /** Null where the answers were given to this framework. */
  readonly seenThrough: SeenThrough | null;
}

type Answers = Pick<Subject, 'framework' | 'assessment'>;

/** `other`: the id or file of the framework to look through; undefined: that of the answers themselves. */
export async function seeThrough(answers: Answers, other: string | undefined, context: CliContext): Promise<Subject> {
  return (await findLens(other, context))(answers);
}

/** The same for several assessments: the framework is loaded once. */
export async function findLens(other: string | undefined, context: CliContext): Promise<(answers: Answers) => Subject> {
  if (other === undefined) return ({ framework, assessment }) => ({ framework, assessment, seenThrough: null });
  const target = await loadFrameworkBy(other, context);
  return ({ framework, assessment }) => {
    const { assessment: seen, missing, unfitting } = answersThrough(assessment, framework, target);
    const { id, version, title } = framework;
    return { framework: target, assessment: seen, seenThrough: { id, version, title, missing, unfitting } };
  };
}
