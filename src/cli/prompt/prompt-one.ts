// One question of Inquirer's, asked on stderr in our colours.
import type { Key } from '../../interview/key.ts';
import { createStyle } from '../../report/style.ts';
import { decideColour } from '../colour.ts';
import type { Io } from '../io.ts';
import { watchPrompt } from './watch-prompt.ts';

/** Inquirer asks the process about colour; every paint of its own is replaced, so that the decision stays ours. */
function themeOf(colour: boolean) {
  const { bold, cyan, dim, green, red } = createStyle(colour);
  return {
    prefix: { idle: cyan('?'), done: green('✔') },
    icon: { cursor: '❯' },
    style: {
      answer: cyan,
      message: bold,
      error: red,
      defaultAnswer: dim,
      help: dim,
      highlight: cyan,
      key: bold,
      disabled: dim,
      description: dim,
      keysHelpTip: (keys: readonly (readonly [string, string])[]) => keys.map(([key, word]) => `${bold(key)} ${dim(word)}`).join('  '),
    },
  };
}

/** Inquirer types each kind of question by itself; here one is asked at a time. */
type Prompt<T> = (questions: readonly object[]) => Promise<{ readonly answer: T }>;

/** `colour`: where it is undefined the environment decides. Rejects with what `cancelled` makes on Ctrl-C, Ctrl-D, Escape and at the end of the input. */
export async function promptOne<T>(io: Pick<Io, 'stdin' | 'stderr' | 'env'>, colour: boolean | undefined, cancelled: () => Error, question: object): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  const left = new AbortController();
  const prompt = inquirer.createPromptModule({ input: io.stdin, output: io.stderr, signal: left.signal }) as unknown as Prompt<T>;
  const theme = themeOf(colour ?? decideColour(undefined, io.env, io.stderr));
  // Inquirer knows no key to leave with but Ctrl-C.
  const pressed = (_: unknown, key: Key | undefined): void => {
    if (key?.name === 'escape') left.abort();
  };
  io.stdin.on('keypress', pressed);
  let unwatch = (): void => undefined;
  const closed = new Promise<never>((_, reject) => {
    unwatch = watchPrompt(io, () => {
      // The cursor still stands behind the question.
      io.stderr.write('\n');
      reject(cancelled());
    });
  });
  try {
    return (await Promise.race([prompt([{ ...question, theme, name: 'answer' }]), closed])).answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) throw cancelled();
    throw error;
  } finally {
    unwatch();
    io.stdin.off('keypress', pressed);
  }
}
