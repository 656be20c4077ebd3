// What is asked before an interview can begin: which framework, and which company. Prompts go to stderr.
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { interviewEn } from '../../text/en/interview.ts';
import { truncateText, wrapText } from '../../text/width.ts';
import { createStyle } from '../../report/style.ts';
import { decideColour } from '../colour.ts';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { oneLine } from './one-line.ts';
import { readOneLine } from './read-one-line.ts';
import { watchPrompt } from './watch-prompt.ts';

export interface FrameworkChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** How many there are. */
  readonly questions: number;
}

export interface ChooseOptions {
  readonly labels?: InterviewLabels;
  readonly colour?: boolean;
  /** A numbered list and one line of input, without redrawing. */
  readonly plain?: boolean;
}

/** Ctrl-C, Ctrl-D or the end of the input. */
export class ChoiceCancelled extends UserError {
  override readonly name = 'ChoiceCancelled';
}

type ChooseIo = Pick<Io, 'stdin' | 'stderr' | 'env'>;

function isPlain(io: ChooseIo, options: ChooseOptions): boolean {
  return options.plain === true || io.env['TERM'] === 'dumb' || io.stdin.isTTY !== true || io.stderr.isTTY !== true;
}

function cancelled(labels: InterviewLabels): ChoiceCancelled {
  return new ChoiceCancelled(labels.nothingChosen, { hint: labels.nothingChosenHint });
}

/** A minute per question, in steps of five: people talk. */
function minutesFor(questions: number): number {
  return Math.max(5, Math.ceil(questions / 5) * 5);
}

function extentOf({ questions }: FrameworkChoice, labels: InterviewLabels): string {
  return labels.extent(questions, minutesFor(questions));
}

function describe(choice: FrameworkChoice, labels: InterviewLabels): string {
  return [choice.summary ?? '', extentOf(choice, labels)].map(oneLine).filter((part) => part !== '').join(' · ');
}

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

async function ask<T>(io: ChooseIo, labels: InterviewLabels, question: object): Promise<T> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ input: io.stdin, output: io.stderr }) as unknown as Prompt<T>;
  let unwatch = (): void => undefined;
  const closed = new Promise<never>((_, reject) => {
    unwatch = watchPrompt(io, () => reject(cancelled(labels)));
  });
  try {
    return (await Promise.race([prompt([{ ...question, name: 'answer' }]), closed])).answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) throw cancelled(labels);
    throw error;
  } finally {
    unwatch();
  }
}

async function chooseByNumber(choices: readonly FrameworkChoice[], io: ChooseIo, labels: InterviewLabels): Promise<string> {
  const lines = choices.map((choice, index) => `  ${index + 1}  ${oneLine(choice.title)}. ${describe(choice, labels)}\n`);
  io.stderr.write(`${labels.chooseFramework}\n${lines.join('')}`);
  for (;;) {
    const line = await readOneLine(io);
    if (line === null) throw cancelled(labels);
    const typed = line.trim();
    const chosen = choices[Number(typed) - 1] ?? choices.find(({ id }) => id === typed);
    if (chosen !== undefined) return chosen.id;
    io.stderr.write(`${labels.chooseOne(choices.length)}\n`);
  }
}

/** The id of the framework that was chosen; throws ChoiceCancelled where none was. */
export function askForFramework(choices: readonly FrameworkChoice[], io: ChooseIo, options: ChooseOptions = {}): Promise<string> {
  const labels = options.labels ?? interviewEn;
  if (isPlain(io, options)) return chooseByNumber(choices, io, labels);
  const columns = Math.max(16, (io.stderr.columns ?? 80) - 4);
  // The question, the choices, a blank line before and the keys after what is said about one.
  const rows = (io.stderr.rows ?? 24) - choices.length - 4;
  const description = (choice: FrameworkChoice): string => {
    const lines = wrapText(describe(choice, labels), columns);
    return lines.length <= rows ? lines.join('\n') : extentOf(choice, labels);
  };
  return ask<string>(io, labels, {
    type: 'select',
    message: labels.chooseFramework,
    choices: choices.map((choice) => ({
      value: choice.id,
      name: truncateText(oneLine(choice.title), columns),
      description: description(choice),
    })),
    theme: themeOf(options.colour ?? decideColour(undefined, io.env, io.stderr)),
  });
}

/** Null where it is left open; throws ChoiceCancelled where the person does not want to go on. */
export async function askForOrganization(io: ChooseIo, options: ChooseOptions = {}): Promise<string | null> {
  const labels = options.labels ?? interviewEn;
  if (!isPlain(io, options)) {
    const theme = themeOf(options.colour ?? decideColour(undefined, io.env, io.stderr));
    return (await ask<string>(io, labels, { type: 'input', message: labels.askOrganization, theme })).trim() || null;
  }
  io.stderr.write(`${labels.askOrganization}\n`);
  const line = await readOneLine(io);
  if (line === null) throw cancelled(labels);
  return line.trim() || null;
}
