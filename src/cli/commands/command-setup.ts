// What a command file exports: the part of the command line that is its own.
import type { Command } from 'commander';
import type { CommandAction } from '../context.ts';

/** Adds arguments, options, examples and the action to a command; the action hands its work to `start`. */
export type CommandSetup = (command: Command, start: (action: CommandAction, command: Command) => Promise<void>) => void;
