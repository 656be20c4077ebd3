// Decides what an assessment is about and which file it lives in, before anything is asked or written.
import { existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { kindOf } from '../load/assessment.ts';
import { isCalendarDate } from '../load/calendar-date.ts';
import { emptyAssessment, type Assessment } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { inAskedLanguage } from './asked-language.ts';
import type { AssessOptions } from './assess-options.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { today } from './iso-date.ts';
import { frameworkOf, loadAssessmentFile, loadFrameworkBy, looksLikePath, readDocument } from './load-files.ts';
import { UserError } from './user-error.ts';

/** Where the work goes on: the file, whether it exists, and what it says or would begin with. */
export interface AssessTarget {
  readonly path: string;
  readonly mode: 'new' | 'resume';
  readonly framework: Framework;
  /** What the file says, or what it begins with when it is new. */
  readonly stored: Assessment;
  /** The same with what the options say about it. */
  readonly initial: Assessment;
}

/** The path of `target` when it names an assessment file; the framework that it means otherwise. */
export async function findAssessTarget(target: string | null, options: AssessOptions, context: CliContext): Promise<AssessTarget> {
  if (target !== null && looksLikePath(target)) {
    const file = readDocument(target, context);
    if (kindOf(file.document) === 'framework') return startWith(inAskedLanguage(frameworkOf(target, file, context), context, target).framework, options, context);
    if (options.output !== undefined && resolve(context.io.cwd, options.output) !== resolve(context.io.cwd, target)) {
      throw new UserError(`${target} is an assessment; it is resumed where it is, not written to ${options.output}`, {
        hint: `Leave out -o, or copy the file first.`,
      });
    }
    return resume(target, options, context);
  }
  if (options.resume === true && target === null) {
    if (options.output === undefined) throw new UserError('--resume needs to know which file', { hint: 'Such as: revmat assess acme.yaml' });
    return resume(options.output, options, context);
  }
  return startWith(await loadFrameworkBy(target!, context), options, context);
}

async function resume(path: string, options: AssessOptions, context: CliContext): Promise<AssessTarget> {
  const { framework, assessment } = await loadAssessmentFile(path, context, options.framework ?? null);
  return { path, mode: 'resume', framework, stored: assessment, initial: describe(assessment, options) };
}

async function startWith(framework: Framework, options: AssessOptions, context: CliContext): Promise<AssessTarget> {
  const day = today(context.io);
  const path = options.output ?? `${framework.id}-${day}.yaml`;
  const exists = existsSync(resolve(context.io.cwd, path));
  if (path.endsWith('/') || path.endsWith(sep) || (exists && statSync(resolve(context.io.cwd, path)).isDirectory())) {
    throw new UserError(`cannot save to ${path}: it names a folder`, { hint: `Name a file in it, such as ${join(path, `${framework.id}.yaml`)}` });
  }
  if (exists && options.resume === true) return resumeAs(framework, path, options, context);
  if (exists) throw new UserError(`${path} exists already; it is not overwritten`, { hint: `To go on with it: ${commandLine(context.io, 'assess', fileWord(path))}   To start anew: choose another file with -o.` });
  if (options.resume === true) throw new UserError(`there is no ${path} to go on with`, { hint: 'Leave out --resume to start it.' });
  const initial = describe({ ...emptyAssessment(framework), date: day }, options);
  return { path, mode: 'new', framework, stored: initial, initial };
}

async function resumeAs(framework: Framework, path: string, options: AssessOptions, context: CliContext): Promise<AssessTarget> {
  const target = await resume(path, options, context);
  if (target.framework.id === framework.id) return target;
  throw new UserError(`${path} is an assessment by ${target.framework.id}, not by ${framework.id}`, { hint: `To go on with it: ${commandLine(context.io, 'assess', fileWord(path))}` });
}

/** The assessment with what the options say about it. */
function describe(assessment: Assessment, { organization, date, role }: AssessOptions): Assessment {
  if (date !== undefined && !isCalendarDate(date)) throw new UserError(`"${date}" is no date`, { hint: 'Dates are written YYYY-MM-DD, such as 2026-11-22.' });
  return {
    ...assessment,
    organization: organization ?? assessment.organization,
    date: date ?? assessment.date,
    respondent: role === undefined ? assessment.respondent : { id: assessment.respondent?.id ?? null, role },
  };
}
