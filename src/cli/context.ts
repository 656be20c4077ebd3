// What every command gets: the world, decided colours, words, and one way to end.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Style } from '../report/style.ts';
import { createStyle } from '../report/style.ts';
import { languages, nearestLanguage, type Words } from '../text/registry.ts';
import { decideColour } from './colour.ts';
import { columnsOf } from './columns-of.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { createProjects, type Projects } from './projects.ts';

/** The options that every command takes, as commander reads them. */
export interface GlobalOptions {
  /** Undefined unless --color or --no-color was given. */
  readonly color?: boolean;
  /** A language tag; undefined unless --lang was given. */
  readonly lang?: string;
}

export interface CliContext {
  readonly io: Io;
  /** The tag that was asked for; null: none. */
  readonly language: string | null;
  /** Valid once the command line has been read. */
  readonly words: Words;
  readonly outStyle: Style;
  readonly errStyle: Style;
  readonly errColour: boolean;
  readonly projects: Projects;
  /** Warnings that have been shown on standard error, for whoever reads JSON. */
  readonly told: Diagnostic[];
  /** Width of standard output in cells; 80 where it is not a terminal, COLUMNS where that is set. */
  readonly columns: number;
}

export type CommandAction = (context: CliContext) => Promise<ExitCode>;

export function createContext(io: Io, options: GlobalOptions): CliContext {
  return {
    io,
    language: options.lang ?? null,
    words: languages[nearestLanguage(options.lang ?? 'en') ?? 'en'],
    outStyle: createStyle(decideColour(options.color, io.env, io.stdout)),
    // Only when there is something to say: opening standard error takes time.
    get errStyle() {
      return createStyle(this.errColour);
    },
    get errColour() {
      return decideColour(options.color, io.env, io.stderr);
    },
    projects: createProjects(io),
    told: [],
    columns: columnsOf(io.stdout, io.env),
  };
}
