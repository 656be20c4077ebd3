// revmat frameworks recommend: a few questions, and the framework that fits, with the reasons.
import { listFrameworks } from '../load/catalog.ts';
import { readRecommendations } from '../load/read-recommendations.ts';
import type { FitAnswers, FitQuestion } from '../model/recommendations.ts';
import { recommend } from '../score/recommend.ts';
import { plain } from '../text/plain.ts';
import type { CliContext } from './context.ts';
import { renderEnvelope, renderInterruption } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { askForFit, fitQuestionsHint, givenFitAnswers } from './fit-answers.ts';
import { bundledPlaces } from './framework-places.ts';
import { recommendationDocument } from './recommendation-document.ts';
import { renderRecommendation } from './recommendation-page.ts';
import { say } from './say.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface RecommendOptions {
  readonly set?: readonly string[];
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Only bundled frameworks are recommended: the rules know no others. */
export async function recommendFramework(options: RecommendOptions, context: CliContext): Promise<ExitCode> {
  const places = bundledPlaces(context.io);
  const rules = readRecommendations(places);
  const answers = await collectAnswers(rules.questions, options, context);
  if (answers === null) return exitCode.interrupted;
  const document = recommendationDocument({ rules, answers, recommendation: recommend(rules, answers), frameworks: listFrameworks(places).frameworks });
  await writeStream(context.io.stdout, options.json === true ? renderEnvelope(true, document, []) : renderRecommendation(document, context));
  return exitCode.fine;
}

/** Null where the person leaves. What is not answered stays open where there is nobody to ask. */
async function collectAnswers(questions: readonly FitQuestion[], { set = [], yes, json }: RecommendOptions, context: CliContext): Promise<FitAnswers | null> {
  const given = givenFitAnswers(questions, set);
  const { io } = context;
  if (yes === true || io.stdin.isTTY !== true || io.stderr.isTTY !== true) {
    if (given.size === 0) throw new UserError('no question is answered, and there is nobody to ask', { hint: fitQuestionsHint(questions) });
    return given;
  }
  try {
    return await askForFit(questions, given, context);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ChoiceCancelled')) throw error;
    if (json === true) await writeStream(io.stdout, renderInterruption(error.message));
    await say(plain(error.message), context);
    return null;
  }
}
