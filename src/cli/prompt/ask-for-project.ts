// What is asked before a new project is written: what it builds on, what it is called, where it is checked. Prompts go to stderr.
import { plain } from '../../text/plain.ts';
import type { CliContext } from '../context.ts';
import { askForFramework, ChoiceCancelled, isPlain, type FrameworkChoice } from './choose.ts';
import { promptOne } from './prompt-one.ts';
import { readOneLine } from './read-one-line.ts';

/** A sentence that says what is wrong with a text, or null. */
type FindFault = (text: string) => string | null;

export interface ProjectQuestions {
  /** Each throws ChoiceCancelled where the person does not want to go on. */
  base(choices: readonly FrameworkChoice[], standard: string): Promise<string>;
  id(standard: string, findFault: FindFault): Promise<string>;
  title(standard: string, findFault: FindFault): Promise<string>;
  ci<T extends string>(choices: readonly T[]): Promise<T>;
}

export function createProjectQuestions({ io, words, errColour }: Pick<CliContext, 'io' | 'words' | 'errColour'>): ProjectQuestions {
  const cancelled = () => new ChoiceCancelled('Nothing was written.');
  const askText = async (message: string, standard: string, findFault: FindFault): Promise<string> => {
    if (isPlain(io, {})) return askLine(`${message} (Enter takes ${plain(standard)})`, standard, findFault);
    const validate = (typed: string) => findFault(typed.trim()) ?? true;
    return (await promptOne<string>(io, errColour, cancelled, { type: 'input', message, default: standard, validate })).trim();
  };
  const askLine = async (message: string, standard: string, findFault: FindFault): Promise<string> => {
    io.stderr.write(`${message}\n`);
    for (;;) {
      const line = await readOneLine(io);
      if (line === null) throw cancelled();
      const typed = line.trim() === '' ? standard : line.trim();
      const fault = findFault(typed);
      if (fault === null) return typed;
      io.stderr.write(`${fault}\n`);
    }
  };
  return {
    base: (choices, preselected) => {
      const labels = { ...words.interview, chooseFramework: 'What is the new framework built on?', nothingChosen: 'Nothing was written.' };
      return askForFramework(choices, io, { labels, colour: errColour, preselected });
    },
    id: (standard, findFault) => askText('What is its id? It is the name of its file.', standard, findFault),
    title: (standard, findFault) => askText('What is its title?', standard, findFault),
    ci: async (choices) => {
      const message = 'Where is it checked with every change?';
      if (!isPlain(io, {})) return promptOne(io, errColour, cancelled, { type: 'select', message, choices });
      const typed = await askLine(`${message} ${choices.join(', ')} (Enter takes ${choices[0]})`, choices[0] ?? '', (text) => (choices.some((choice) => choice === text) ? null : `Type one of ${choices.join(', ')}.`));
      return choices.find((choice) => choice === typed)!;
    },
  };
}
