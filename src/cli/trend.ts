// revmat trend: several assessments in their order, from files or from the history of one file.
import { buildTrendView } from '../report/trend/build-view.ts';
import { trendDocument } from '../report/trend/formats/json.ts';
import { trendFormats, trendMarker } from '../report/trend/registry.ts';
import { trendRenderers } from '../report/trend/renderers.ts';
import { assessMaturity } from '../score/maturity.ts';
import { nearestLanguage } from '../text/registry.ts';
import type { SetOptions } from './assessment-set.ts';
import { commandLine } from './command-line.ts';
import type { CliContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { deliver, pairExports, type ExportOptions } from './exports.ts';
import { pointsOfFiles } from './trend-of-files.ts';
import { pointsOfHistory } from './trend-of-history.ts';
import type { TrendPoints } from './trend-points.ts';
import { UserError } from './user-error.ts';

export interface TrendOptions extends ExportOptions, SetOptions {
  readonly git?: string;
  readonly firstParent?: boolean;
}

const trends = { formats: trendFormats, noun: 'trend', marker: trendMarker };

/** 0 whichever way the scores went. Throws a UserError where there are fewer than two points. */
export async function trend(paths: readonly string[], options: TrendOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, trends, context.io.cwd);
  const found = await findPoints(paths, options, context);
  const points = found.points.map((point) => ({ ...point, maturity: assessMaturity(found.framework, point.assessment) }));
  const view = buildTrendView(found.framework, points, found);
  const { trend: labels, report } = context.words;
  const language = nearestLanguage(context.language ?? 'en') ?? 'en';
  return deliver(exports, trends, options, {
    document: () => trendDocument(view),
    render: (format, page) => trendRenderers[format](view, { ...page, labels, report, language }),
    inputs: found.files,
  }, context);
}

async function findPoints(paths: readonly string[], options: TrendOptions, context: CliContext): Promise<TrendPoints> {
  const { git, firstParent = false } = options;
  if (git !== undefined && paths.length > 0) throw new UserError(`--git ${git} goes with no other file`, { hint: 'It reads the versions of that one file from the history of its repository.' });
  if (git === undefined && firstParent) throw new UserError('--first-parent says which versions --git reads, and goes only with it');
  if (git === undefined && paths.length === 0) throw new UserError('there is no trend of nothing', { hint: 'Name two or more assessments: revmat trend FILES, or one file with a history: revmat trend --git FILE' });
  const found = git === undefined ? await pointsOfFiles(paths, options, context) : await pointsOfHistory(git, { ...options, firstParent }, context);
  if (found.points.length < 2) throw tooFew(found, git, context);
  return found;
}

function tooFew({ points, skipped }: TrendPoints, git: string | undefined, { io }: CliContext): UserError {
  if (git === undefined) return new UserError('a trend takes two assessments or more, and there is one', { hint: `Name a second file, or read the versions of one from its history: ${commandLine(io, 'trend', '--git', 'FILE')}` });
  const what = points.length === 0 ? 'no version' : 'only one version';
  const last = skipped.at(-1);
  return new UserError(`${what} of ${git} can be shown, and a trend takes two or more`, {
    hint: last === undefined ? 'Commit the file after each assessment; what has changed since the last commit counts as well.' : `${skipped.length} cannot be read; the newest of them: ${last.reason}`,
  });
}
