// All commands. A new one is one file beside this and one line here; only the command that runs is loaded.
import type { Command } from 'commander';
import type { CommandAction } from '../context.ts';

/** Adds arguments, options, examples and the action to a command; the action hands its work to `start`. */
export type CommandSetup = (command: Command, start: (action: CommandAction, command: Command) => Promise<void>) => void;

export interface CommandEntry {
  readonly summary: string;
  load(): Promise<CommandSetup>;
}

export const commands = {
  demo: { summary: 'print a finished sample report', load: async () => (await import('./demo.ts')).setUpDemo },
  frameworks: { summary: 'list what can be assessed; show one', load: async () => (await import('./frameworks.ts')).setUpFrameworks },
  assess: { summary: 'start or resume an assessment', load: async () => (await import('./assess.ts')).setUpAssess },
  report: { summary: 'show or export the gap report of an assessment', load: async () => (await import('./report.ts')).setUpReport },
  validate: { summary: 'check framework and assessment files', load: async () => (await import('./validate.ts')).setUpValidate },
} as const satisfies Readonly<Record<string, CommandEntry>>;

export type CommandName = keyof typeof commands;
