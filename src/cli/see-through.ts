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

/** `other`: the id or file of the framework to look through; undefined: that of the answers themselves. */
export async function seeThrough({ framework, assessment }: Omit<Subject, 'seenThrough'>, other: string | undefined, context: CliContext): Promise<Subject> {
  if (other === undefined) return { framework, assessment, seenThrough: null };
  const target = await loadFrameworkBy(other, context);
  const { assessment: seen, missing, unfitting } = answersThrough(assessment, framework, target);
  const { id, version, title } = framework;
  return { framework: target, assessment: seen, seenThrough: { id, version, title, missing, unfitting } };
}
