// One assessment from target to saved file: answers come from a person in the terminal, or from the command line.
import { assessMaturity } from '../score/maturity.ts';
import { buildReport } from '../report/report.ts';
import { composeVerdict } from '../report/parts/verdict.ts';
import { findNotAsked } from '../model/applicability.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Id } from '../model/id.ts';
import { formatShare } from '../text/numbers.ts';
import { plain } from '../text/plain.ts';
import { wrapText } from '../text/width.ts';
import { listFrameworks } from '../load/catalog.ts';
import { readAnswersFile } from './answers-file.ts';
import { openSession, type Session } from './assessment-session.ts';
import { findAssessTarget, type AssessTarget } from './assess-target.ts';
import type { AssessOptions } from './assess-options.ts';
import { columnsOf } from './columns-of.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { frameworkPlaces } from './framework-places.ts';
import { applySettings } from './given-answers.ts';
import { withFacts } from './given-facts.ts';
import { looksLikePath } from './looks-like-path.ts';
import { savedAssessmentDocument } from './saved-assessment-document.ts';
import { say, warn } from './say.ts';
import { isUserError, UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

const endCodes = {
  finished: exitCode.fine,
  paused: exitCode.fine,
  interrupted: exitCode.interrupted,
  closed: exitCode.interrupted,
  terminated: exitCode.terminated,
  hangup: exitCode.hangup,
} as const;

export async function assess(target: string | null, options: AssessOptions, context: CliContext): Promise<ExitCode> {
  const given = options.answers !== undefined || options.set !== undefined;
  if (!given && options.json === true) {
    throw new UserError('--json prints what was saved, and an interview prints nothing', { hint: `Give the answers with it: ${commandLine(context.io, 'assess', target ?? 'mcalign', '--json')} --answers ANSWERS.yaml   or one by one with --set id=value` });
  }
  if (!given) requireTerminal(target, context);
  const chosen = target === null && options.resume !== true ? await choose(options, given, context) : { target, options };
  if (chosen === null) return exitCode.interrupted;
  const found = await findAssessTarget(chosen.target, chosen.options, context);
  const filled = await fill(found, options, context);
  const session = openSession({ ...found, io: context.io, initial: found.mode === 'new' ? filled : found.stored });
  try {
    for (const warning of session.warnings) await warn(warning, context);
    if (filled !== found.stored) session.save(filled);
    if (!given) return await interview(found, filled, session, options, context);
  } finally {
    session.close();
  }
  if (options.json === true) return printSaved(found, filled, context);
  await sayUncounted(found, filled, context);
  return conclude(found, filled, exitCode.fine, context);
}

async function printSaved(found: AssessTarget, filled: Assessment, { io, told }: CliContext): Promise<ExitCode> {
  await writeStream(io.stdout, renderEnvelope(true, savedAssessmentDocument(found, filled, findUncounted(found, filled)), told.map(problemOf)));
  return exitCode.fine;
}

function requireTerminal(target: string | null, { io }: CliContext): void {
  if (io.stdin.isTTY === true && io.stderr.isTTY === true) return;
  throw new UserError('an interview needs a terminal, and there is none here', {
    hint: `Give the answers instead: ${commandLine(io, 'assess', target ?? 'mcalign')}${target !== null && looksLikePath(target) ? '' : ' -o FILE'} --answers ANSWERS.yaml   or one by one with --set id=value`,
  });
}

/** Null when the person leaves before anything is chosen. */
async function choose(options: AssessOptions, given: boolean, context: CliContext): Promise<{ readonly target: string; readonly options: AssessOptions } | null> {
  const standard = context.projects.of(context.io.cwd)?.config.framework ?? null;
  if (given) {
    if (standard !== null) return { target: standard, options };
    throw new UserError('say which framework the answers are for, or which assessment they belong to', { hint: 'Such as: revmat assess mcalign -o acme.yaml --answers answers.yaml' });
  }
  const { askForFramework, askForOrganization, ChoiceCancelled } = await import('./prompt/choose.ts');
  const { frameworks } = listFrameworks(frameworkPlaces(context));
  const how = { labels: context.words.interview, colour: context.errColour, plain: options.plain === true, preselected: standard };
  try {
    const target = await askForFramework(frameworks, context.io, how);
    const organization = options.organization ?? (await askForOrganization(context.io, how)) ?? undefined;
    return { target, options: organization === undefined ? options : { ...options, organization } };
  } catch (error) {
    if (!(error instanceof ChoiceCancelled)) throw error;
    await say(error.message, context);
    return null;
  }
}

/** What the command line says goes before what stands in a file. */
async function fill(found: AssessTarget, options: AssessOptions, context: CliContext): Promise<Assessment> {
  const read = options.answers === undefined ? found.initial : await readAnswersFile(options.answers, found.initial, found.framework, context);
  const described = options.profile === undefined ? read : withFacts(read, options.profile);
  return options.set === undefined ? described : applySettings(described, found.framework, options.set);
}

async function interview(found: AssessTarget, initial: Assessment, session: Session, options: AssessOptions, context: CliContext): Promise<ExitCode> {
  const { runInterview } = await import('./prompt/run-interview.ts');
  const end = await runInterview({
    framework: found.framework,
    assessment: initial,
    io: context.io,
    save: (assessment) => session.save(assessment),
    plain: options.plain === true,
    colour: context.errColour,
    labels: context.words.interview,
    organization: initial.organization,
  });
  try {
    session.save(end.assessment);
  } catch (error) {
    throw await rescue(end.assessment, session, error, context);
  }
  // Whoever hung up reads no more.
  return end.kind === 'hangup' ? exitCode.hangup : conclude(found, end.assessment, endCodes[end.kind], context);
}

/** The answers go to another file, and failing that onto the screen; they are never dropped. Returns the failure, with what became of them. */
async function rescue(assessment: Assessment, session: Session, failure: unknown, context: CliContext): Promise<unknown> {
  const rescued = session.rescue(assessment);
  if (rescued !== null) {
    const hint = `The answers are safe in ${plain(rescued.path)}. Go on with: ${commandLine(context.io, 'assess', fileWord(rescued.path))}`;
    if (isUserError(failure)) return new UserError(failure.message, { hint, cause: failure });
    await say(hint, context);
    return failure;
  }
  await say('The answers could not be saved anywhere. Here they are, to be copied into a file:', context);
  await writeStream(context.io.stdout, session.text(assessment));
  return failure;
}

/** The questions that were answered just now although they are not asked. */
function findUncounted({ framework, stored }: AssessTarget, filled: Assessment): readonly Id[] {
  const notAsked = [...findNotAsked(framework, filled).keys()];
  return notAsked.filter((id) => filled.answers.has(id) && filled.answers.get(id) !== stored.answers.get(id));
}

async function sayUncounted(found: AssessTarget, filled: Assessment, context: CliContext): Promise<void> {
  const uncounted = findUncounted(found, filled);
  if (uncounted.length === 0) return;
  const text = `revmat: kept, but not counted, since they are not asked here: ${uncounted.join(', ')}`;
  await say(wrapText(plain(text), columnsOf(context.io.stderr, context.io.env)).join('\n'), context);
}

/** Says where things are and what comes next. */
async function conclude(found: AssessTarget, assessment: Assessment, code: ExitCode, context: CliContext): Promise<ExitCode> {
  const { framework, path } = found;
  const report = buildReport(framework, assessment, assessMaturity(framework, assessment));
  const { counts, coverage } = report.overall;
  const { unanswered } = counts;
  const columns = columnsOf(context.io.stderr, context.io.env);
  const saved = `Saved in ${path}: ${context.words.report.answered({ ...counts, coverage: formatShare(coverage) })}.`;
  await say(wrapText(plain(saved), columns).join('\n'), context);
  if (code !== exitCode.fine || unanswered > 0) await say(`Go on with: ${commandLine(context.io, 'assess', fileWord(path))}`, context);
  if (code === exitCode.fine && unanswered === 0) {
    const verdict = wrapText(plain(composeVerdict(report, context.words.report)), columns);
    await say(verdict.map(context.errStyle.bold).join('\n'), context);
    await say(`Read the report: ${commandLine(context.io, 'report', fileWord(path))}`, context);
  }
  return code;
}
