// Answers to the questions that help to choose a framework: from the command line, and from a person in the terminal.
import { suggestName } from '../load/suggest.ts';
import type { Id } from '../model/id.ts';
import type { FitAnswers, FitQuestion } from '../model/recommendations.ts';
import { joinWords, quoteText } from '../text/quote-text.ts';
import type { CliContext } from './context.ts';
import { ChoiceCancelled, chooseOne } from './prompt/choose-one.ts';
import { UserError } from './user-error.ts';

/** Every `question=option` applied in order. Throws a UserError for what does not fit. */
export function givenFitAnswers(questions: readonly FitQuestion[], settings: readonly string[]): FitAnswers {
  return new Map(settings.map((setting) => readSetting(questions, setting)));
}

function readSetting(questions: readonly FitQuestion[], setting: string): readonly [Id, Id] {
  const at = setting.indexOf('=');
  if (at < 1) throw new UserError(`--set ${setting} is not of the form question=option`, { hint: fitQuestionsHint(questions) });
  const id = setting.slice(0, at).trim();
  const option = setting.slice(at + 1).trim();
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new UserError(`there is no question ${quoteText(id)}${didYouMean(id, questions.map((each) => each.id))}`, { hint: fitQuestionsHint(questions) });
  const options = question.options.map((each) => each.id);
  if (!options.includes(option)) throw new UserError(`${quoteText(option)} is no answer to ${id}${didYouMean(option, options)}`, { hint: `${question.text} Give ${joinWords(options)}.` });
  return [id, option];
}

function didYouMean(word: string, known: readonly string[]): string {
  const near = suggestName(word, known);
  return near === null ? '' : `; did you mean ${quoteText(near)}?`;
}

/** All that can be given, on one line. */
export function fitQuestionsHint(questions: readonly FitQuestion[]): string {
  return `Give any of: ${questions.map(({ id, options }) => `--set ${id}=${options.map((option) => option.id).join('|')}`).join('   ')}`;
}

/** Asks for what is not given, question by question. Throws ChoiceCancelled where the person leaves. */
export async function askForFit(questions: readonly FitQuestion[], given: FitAnswers, { io, words, errColour }: Pick<CliContext, 'io' | 'words' | 'errColour'>): Promise<FitAnswers> {
  const answers = new Map(given);
  for (const { id, text, options } of questions) {
    if (answers.has(id)) continue;
    const choices = options.map((option) => ({ id: option.id, name: option.text, descriptions: [] }));
    answers.set(id, await chooseOne(text, choices, io, { labels: words.interview, colour: errColour }, () => new ChoiceCancelled('Nothing was recommended.')));
  }
  return answers;
}
