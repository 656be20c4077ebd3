// What is asked before an interview can begin: which framework, and which company. Prompts go to stderr.
import type { InterviewLabels } from '../../text/interview-labels.ts';
import { interviewEn } from '../../text/en/interview.ts';
import { ChoiceCancelled, chooseOne, isPlain, type ChooseIo, type ChooseOptions } from './choose-one.ts';
import { oneLine } from './one-line.ts';
import { promptOne } from './prompt-one.ts';
import { readOneLine } from './read-one-line.ts';

export { ChoiceCancelled, isPlain } from './choose-one.ts';

export interface FrameworkChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** How many there are. */
  readonly questions: number;
}

function cancelled(labels: InterviewLabels): ChoiceCancelled {
  return new ChoiceCancelled(labels.nothingChosen, { hint: labels.nothingChosenHint });
}

/** 36 seconds per question, to the nearest five minutes: time to read five anchors and to think of the evidence. */
function minutesFor(questions: number): number {
  return Math.max(5, Math.round((questions * 0.6) / 5) * 5);
}

function extentOf({ questions }: FrameworkChoice, labels: InterviewLabels): string {
  return labels.extent(questions, minutesFor(questions));
}

function describe(choice: FrameworkChoice, labels: InterviewLabels): string {
  return [choice.summary ?? '', extentOf(choice, labels)].map(oneLine).filter((part) => part !== '').join(' · ');
}

/** The id of the framework that was chosen; throws ChoiceCancelled where none was. */
export function askForFramework(choices: readonly FrameworkChoice[], io: ChooseIo, options: ChooseOptions = {}): Promise<string> {
  const labels = options.labels ?? interviewEn;
  const listed = choices.map((choice) => ({ id: choice.id, name: choice.title, descriptions: [describe(choice, labels), extentOf(choice, labels)] }));
  return chooseOne(labels.chooseFramework, listed, io, { ...options, labels }, () => cancelled(labels));
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
