// One choice out of a list: moved through on a terminal, else numbered and answered line by line. Prompts go to stderr.
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { displayWidth, truncateText, wrapText } from '../../text/width.ts';
import type { Io } from '../io.ts';
import { UserError } from '../user-error.ts';
import { oneLine } from './one-line.ts';
import { promptOne } from './prompt-one.ts';
import { readOneLine } from './read-one-line.ts';

/** In cells; where there is less room it is left to break. */
const shortestAnswer = 8;

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What is said about it beside the name, the longest first: the first one for which there is room. May be none. */
  readonly descriptions: readonly string[];
}

export interface ChooseOptions {
  readonly labels?: InterviewLabels;
  readonly colour?: boolean;
  /** A numbered list and one line of input, without redrawing. */
  readonly plain?: boolean;
  /** Id of the choice that Enter takes; one that is no choice is passed over. */
  readonly preselected?: string | null;
}

/** Ctrl-C, Ctrl-D, Escape or the end of the input. */
export class ChoiceCancelled extends UserError {
  override readonly name = 'ChoiceCancelled';
}

export type ChooseIo = Pick<Io, 'stdin' | 'stderr' | 'env'>;

/** Whether to ask without redrawing. */
export function isPlain(io: ChooseIo, options: ChooseOptions): boolean {
  return options.plain === true || io.env['TERM'] === 'dumb' || io.stdin.isTTY !== true || io.stderr.isTTY !== true;
}

/** The id of what was chosen. Rejects with what `cancelled` makes where the person leaves. */
export function chooseOne(message: string, choices: readonly Choice[], io: ChooseIo, options: ChooseOptions & { readonly labels: InterviewLabels }, cancelled: () => Error): Promise<string> {
  const preselected = choices.find(({ id }) => id === options.preselected)?.id ?? null;
  return isPlain(io, options) ? chooseByNumber({ message, choices, preselected }, io, options.labels, cancelled) : chooseFromList({ message, choices, preselected }, io, options.colour, cancelled);
}

interface Asked {
  readonly message: string;
  readonly choices: readonly Choice[];
  /** Null: none. */
  readonly preselected: string | null;
}

async function chooseByNumber({ message, choices, preselected }: Asked, io: ChooseIo, labels: InterviewLabels, cancelled: () => Error): Promise<string> {
  const lines = choices.map(({ name, descriptions: [description] }, index) => `  ${index + 1}  ${[name, ...(description === undefined ? [] : [description])].map(oneLine).join('. ')}\n`);
  const hint = preselected === null ? '' : ` ${labels.enterTakes(preselected)}`;
  io.stderr.write(`${message}${hint}\n${lines.join('')}`);
  for (;;) {
    const line = await readOneLine(io);
    if (line === null) throw cancelled();
    const typed = line.trim();
    if (typed === '' && preselected !== null) return preselected;
    const chosen = choices[Number(typed) - 1] ?? choices.find(({ id }) => id === typed);
    if (chosen !== undefined) return chosen.id;
    io.stderr.write(`${labels.chooseOne(choices.length)}\n`);
  }
}

function chooseFromList({ message, choices, preselected }: Asked, io: ChooseIo, colour: boolean | undefined, cancelled: () => Error): Promise<string> {
  const columns = Math.max(16, (io.stderr.columns ?? 80) - 4);
  // The question, the choices, a blank line before and the keys after what is said about one.
  const rows = (io.stderr.rows ?? 24) - choices.length - 4;
  // Once answered, the answer stands behind the question; Inquirer would break it inside a word.
  const room = columns - displayWidth(message);
  return promptOne<string>(io, colour, cancelled, {
    type: 'select',
    message,
    choices: choices.map((choice) => {
      const description = describe(choice, columns, rows);
      const name = oneLine(choice.name);
      return { value: choice.id, name: truncateText(name, columns), short: room < shortestAnswer ? name : truncateText(name, room), ...(description === '' ? {} : { description }) };
    }),
    ...(preselected === null ? {} : { default: preselected }),
  });
}

/** The last of the descriptions where there is room for none. A name that is cut off in the list and has no description stands whole below it. */
function describe({ name, descriptions }: Choice, columns: number, rows: number): string {
  const texts = descriptions.length > 0 ? descriptions : truncateText(oneLine(name), columns) === oneLine(name) ? [] : [name];
  const wrapped = texts.map((text) => wrapText(oneLine(text), columns));
  return (wrapped.find((lines) => lines.length <= rows) ?? wrapped.at(-1) ?? []).join('\n');
}
