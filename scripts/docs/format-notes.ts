// What docs/formats.md says of each format beside what the registries say. A format without a note here stops the page from being made.
import { longestSummary } from '../../src/report/formats/github.ts';
import { annotationsShown, longestMessage } from '../../src/report/parts/workflow-commands.ts';

export interface FormatNote {
  /** What is in it, in Markdown: paragraphs. */
  readonly contents: readonly string[];
  /** How it keeps text from being more than text. */
  readonly promise: string;
  /** Arguments after the command; default: -f NAME -o acme.ENDING. */
  readonly example?: string;
}

const csv = 'A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` in front, in their full-width forms too, also after spaces) gets an apostrophe before it; numbers never do. Take the apostrophe off when you read the file back, or use JSON.';
const csvForm = 'UTF-8 without a byte order mark; records end with CR LF, line breaks inside a cell are LF; the first line names the columns. Numbers have a point and all their digits.';
const markdown = 'What would be markup is escaped, cells stay in their row, bare addresses do not become links, and a mention or a reference to an issue (`@team`, `#1`) has markup between its sign and its name, which a backslash would not do.';
const json = 'Each text is unchanged; what could steer a terminal or a CI runner is written as an escape that every parser undoes.';
const terminal = 'Lines break by the room that texts take on a terminal: wide characters of East Asian scripts count twice, marks not at all.';
const xml = 'XML 1.0 that is well-formed whatever the texts hold: characters that XML forbids become visible.';

export const reportNotes: Readonly<Record<string, FormatNote>> = {
  terminal: { contents: ['The report as a page of 80 columns, or of as many as the terminal has (50 are enough). Nothing is said by colour alone.'], promise: terminal, example: '' },
  markdown: { contents: ['Everything that the terminal shows, the next steps in full, and every answer with its note and its evidence.'], promise: markdown },
  html: { contents: ['One page that stands alone: no scripts, nothing is loaded, and its Content-Security-Policy tells the browser so.'], promise: 'Each text is escaped; a test reads the page with the parser that browsers use.' },
  json: { contents: ['The whole report as data, `revmat/report@1`: full precision, ids beside labels, `null` where there is no number, lists that are never `null`. `--json` prints the same in an envelope with its diagnostics, also when something fails.'], promise: json },
  csv: { contents: ['One row for each question, in the order of the framework; rows of several assessments can stand one below the other. No value is an empty cell, never 0.', csvForm], promise: csv },
  'csv-steps': { contents: ['One row for each recommended step in the order in which to take them, then those that wait for others. `revmat plan -f csv` has dates.', csvForm], promise: csv },
  junit: {
    contents: [
      'A `testsuite` for each pillar and a `testcase` for each question. It fails below its target, with the behaviour of today and of the next level, the note and the evidence; it is skipped where there is no value, with the reason. So a CI shows how maturity moves beside the tests of the code; what fails the job is `revmat check`.',
      '`classname` is `framework.pillar.dimension`, `name` is the question with its id, `file` and `line` point at the answer, seen from the root of the repository. Properties of a suite: `score`, `level`, `target`, `coverage`, `weight`, and the same of the whole as `overall.…`. `timestamp` is the day of the assessment; `time` is 0.',
    ],
    promise: xml,
  },
  github: {
    contents: [
      'The verdict, a narrow profile of the pillars, the next three steps, the five widest gaps, answers that measured KPIs contradict; open points and all answers folded away.',
      `It ends before ${longestSummary / 1024} KiB: GitHub takes 1 MiB from a step and drops a longer summary whole. What has no room is left out from the end, by whole rows and sections, and a line says how much.`,
    ],
    promise: markdown,
    example: '-f github -o "$GITHUB_STEP_SUMMARY" -f annotations -o -',
  },
  annotations: {
    contents: [
      'Workflow commands, one a line, which have to be printed by a step of a job: the verdict as a notice, answers that measured KPIs contradict and top answers without evidence as warnings, "don\'t know" as notices. Each points at its answer in the assessment file, with the path from the root of the repository.',
      `GitHub shows ${annotationsShown} warnings and ${annotationsShown} notices of a step. The widest contradictions and the heaviest questions come first, and the last notice counts what is not shown. A message is cut after ${longestMessage} characters, as the runner would do.`,
    ],
    promise: 'Percent signs, line breaks, colons and commas are encoded as the runner decodes them, so that no text ends its command or begins another one.',
    example: '-f annotations',
  },
  badge: { contents: ['Score and level, or the stage where there are stages, in a colour for each level that white text can be read on (contrast 4.5 to 1 at least). A name of more than 40 characters is cut; the title has all of it.'], promise: `${xml} It holds no script, no font and no address.` },
};

export const planNotes: Readonly<Record<string, FormatNote>> = {
  table: { contents: ['The phases or sprints with their steps and what each leads to, at 80 columns or as many as there are.'], promise: terminal, example: '' },
  markdown: { contents: ['The same, each step in full, and a Gantt chart in Mermaid, which GitHub and GitLab draw.'], promise: `${markdown} Titles in the chart lose what Mermaid would read as its own.` },
  json: { contents: ['The roadmap as data, `revmat/plan@1`. Steps name one another by their keys.'], promise: json },
  csv: { contents: ['One row for each step, under column names that Jira, Linear and Asana map when they import.', csvForm], promise: csv },
};

export const checkNotes: Readonly<Record<string, FormatNote>> = {
  text: { contents: ['One line for each gate, and below one that is not passed the answers behind it, with file and line. How many failed stands on standard error.'], promise: terminal, example: '' },
  json: { contents: ['An envelope with each file and its gates: rule, value, limit, severity, outcome, and the answers behind it. `--json` is the same.'], promise: json, example: '-f json > check.json' },
  github: { contents: [`An annotation for each gate that is not passed, at the first answer behind it. GitHub shows ${annotationsShown} errors and ${annotationsShown} warnings of a step; the log has all, and a notice says so.`], promise: 'As for `report -f annotations`.', example: '-f github' },
  junit: { contents: ['A `testsuite` for each file and a `testcase` for each gate. A warning passes and says so in `system-out`; a file that cannot be checked is an `error`.'], promise: xml, example: '-f junit > revmat.xml' },
};

export const compareNotes: Readonly<Record<string, FormatNote>> = {
  table: { contents: ['The verdict, both profiles, and every answer that moved with the points that it adds to the change; at 80 columns or as many as there are.'], promise: terminal, example: '' },
  markdown: { contents: ['The same, for a pull request or the summary of a job.'], promise: markdown },
  json: { contents: ['The comparison as data, `revmat/comparison@1`: full precision, ids beside labels.'], promise: json },
};

export const trendNotes: Readonly<Record<string, FormatNote>> = {
  table: { contents: ['A sparkline for the whole and for each pillar, on the scale from the lowest to the highest score, and a row for each assessment.'], promise: terminal, example: '' },
  html: { contents: ['The same as a page with charts (SVG) that stands alone: no scripts, nothing is loaded.'], promise: 'Each text is escaped; a test reads the page with the parser that browsers use.' },
  json: { contents: ['The trend as data, `revmat/trend@1`: every assessment with its scores, and those that cannot be read with their reason.'], promise: json },
};

export const validateNotes: Readonly<Record<string, FormatNote>> = {
  text: { contents: ['`file:line:column severity code: sentence`; on a terminal with the line of the file below it. Empty where all is well.'], promise: 'Quoted text is short and on one line.', example: 'frameworks/*.yaml' },
  json: { contents: ['An envelope with all diagnostics, also when something could not be read.'], promise: json, example: '-f json > validate.json' },
  github: { contents: [`An annotation at each line, errors first. GitHub shows ${annotationsShown} errors and ${annotationsShown} warnings of a step; the log has all, and a notice says so.`], promise: 'As for `report -f annotations`.', example: '-f github' },
  sarif: { contents: ['SARIF 2.1.0 for code scanning: one run, each code a rule, paths from the root of the repository.'], promise: 'As JSON; braces and brackets that SARIF would read as placeholders or links are taken apart.', example: '-f sarif > revmat.sarif' },
};
