// All commands. A new one is one file beside this and one line here; what only one of them needs it loads itself.
import type { CommandSetup } from './command-setup.ts';
import { setUpAssess } from './assess.ts';
import { setUpDemo } from './demo.ts';
import { setUpFrameworks } from './frameworks.ts';
import { setUpReport } from './report.ts';
import { setUpValidate } from './validate.ts';

export interface CommandEntry {
  readonly summary: string;
  readonly setUp: CommandSetup;
}

export const commands = {
  demo: { summary: 'print a finished sample report', setUp: setUpDemo },
  frameworks: { summary: 'list what can be assessed; show one', setUp: setUpFrameworks },
  assess: { summary: 'start or resume an assessment', setUp: setUpAssess },
  report: { summary: 'show or export the gap report of an assessment', setUp: setUpReport },
  validate: { summary: 'check framework and assessment files', setUp: setUpValidate },
} as const satisfies Readonly<Record<string, CommandEntry>>;
