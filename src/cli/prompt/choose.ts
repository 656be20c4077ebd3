// What is asked before an interview can begin: which framework, and which company. Prompts go to stderr.
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { interviewEn } from '../../text/en/interview.ts';
import { truncateText, wrapText } from '../../text/width.ts';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { oneLine } from './one-line.ts';
import { promptOne } from './prompt-one.ts';
import { readOneLine } from './read-one-line.ts';

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
  /** Id of the framework that Enter takes; one that is no choice is passed over. */
  readonly preselected?: string | null;
}

/** Ctrl-C, Ctrl-D or the end of the input. */
export class ChoiceCancelled extends UserError {
  override readonly name = 'ChoiceCancelled';
}

type ChooseIo = Pick<Io, 'stdin' | 'stderr' | 'env'>;

/** Whether to ask without redrawing. */
export function isPlain(io: ChooseIo, options: ChooseOptions): boolean {
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

async function chooseByNumber(choices: readonly FrameworkChoice[], preselected: string | null, io: ChooseIo, labels: InterviewLabels): Promise<string> {
  const lines = choices.map((choice, index) => `  ${index + 1}  ${oneLine(choice.title)}. ${describe(choice, labels)}\n`);
  const hint = preselected === null ? '' : ` ${labels.enterTakes(preselected)}`;
  io.stderr.write(`${labels.chooseFramework}${hint}\n${lines.join('')}`);
  for (;;) {
    const line = await readOneLine(io);
    if (line === null) throw cancelled(labels);
    const typed = line.trim();
    if (typed === '' && preselected !== null) return preselected;
    const chosen = choices[Number(typed) - 1] ?? choices.find(({ id }) => id === typed);
    if (chosen !== undefined) return chosen.id;
    io.stderr.write(`${labels.chooseOne(choices.length)}\n`);
  }
}

/** The id of the framework that was chosen; throws ChoiceCancelled where none was. */
export function askForFramework(choices: readonly FrameworkChoice[], io: ChooseIo, options: ChooseOptions = {}): Promise<string> {
  const labels = options.labels ?? interviewEn;
  const preselected = choices.find(({ id }) => id === options.preselected)?.id ?? null;
  if (isPlain(io, options)) return chooseByNumber(choices, preselected, io, labels);
  const columns = Math.max(16, (io.stderr.columns ?? 80) - 4);
  // The question, the choices, a blank line before and the keys after what is said about one.
  const rows = (io.stderr.rows ?? 24) - choices.length - 4;
  const description = (choice: FrameworkChoice): string => {
    const lines = wrapText(describe(choice, labels), columns);
    return lines.length <= rows ? lines.join('\n') : extentOf(choice, labels);
  };
  return promptOne<string>(io, options.colour, () => cancelled(labels), {
    type: 'select',
    message: labels.chooseFramework,
    choices: choices.map((choice) => ({
      value: choice.id,
      name: truncateText(oneLine(choice.title), columns),
      description: description(choice),
    })),
    ...(preselected === null ? {} : { default: preselected }),
  });
}

/** Null where it is left open; throws ChoiceCancelled where the person does not want to go on. */
export async function askForOrganization(io: ChooseIo, options: ChooseOptions = {}): Promise<string | null> {
  const labels = options.labels ?? interviewEn;
  if (!isPlain(io, options)) {
    return (await promptOne<string>(io, options.colour, () => cancelled(labels), { type: 'input', message: labels.askOrganization })).trim() || null;
  }
  io.stderr.write(`${labels.askOrganization}\n`);
  const line = await readOneLine(io);
  if (line === null) throw cancelled(labels);
  return line.trim() || null;
}
