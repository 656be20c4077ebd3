// What each diagnostic means and what to do about it, at more length than its sentence; a code without a note does not compile.
import type { DiagnosticCode } from '../../model/diagnostic.ts';

/** Markdown, whole sentences. */
export interface DiagnosticNote {
  readonly means: string;
  readonly fix: string;
}

const file = {
  'file-missing': { means: 'Nothing has this name.', fix: 'Check the spelling and the folder that the command runs in; similar names beside it are suggested.' },
  'not-a-file': { means: 'The name belongs to a folder, a pipe, a socket or a device.', fix: 'Name a file in the folder; write what comes through a pipe into a file first.' },
  'file-denied': { means: 'The system does not let you read the file.', fix: 'Change its permissions, or ask its owner.' },
  'file-unreadable': { means: 'The file is there, but reading it failed; the reason is that of the system.', fix: 'Often a disk or a network drive; try again, or copy the file elsewhere.' },
  'file-too-large': { means: 'Files of more than 1 MiB are not read, so that no file can make the program hang.', fix: 'Check that it is the right file; split a framework with `extends`, or shorten notes.' },
  'not-utf8': { means: 'The bytes at that place are no UTF-8, so nobody knows which letters were meant.', fix: 'Save the file as UTF-8 in the editor.' },
  'utf-16': { means: 'The file was saved in another encoding, as some Windows programs do.', fix: 'Save it as UTF-8.' },
  'bad-character': { means: 'A character that cannot be seen or printed stands in the file.', fix: 'Delete it; editors show it when asked to show invisible characters.' },
  'lone-cr': { means: 'A line ends as lines did on very old systems, so lines cannot be counted.', fix: 'Save the file with LF or CRLF as line ends.' },
  'cut-off': { means: 'revmat ends every assessment that it writes with a line `...`. This file says that revmat wrote it, and the line is missing: its end has been lost.', fix: 'Restore a backup or an earlier version. If nothing is missing after all, add `...` as the last line.' },
} as const;

const yaml = {
  'yaml-syntax': { means: 'The file is no valid YAML from that place on; nothing after it was read.', fix: 'Put a text with a colon, a quote or a backslash in quotes, close what was opened, and align what belongs together.' },
  'tab-indent': { means: 'YAML does not allow tabs for indentation.', fix: 'Use spaces; most editors can convert the file.' },
  'merge-conflict': { means: 'Git has left both versions of a change in the file.', fix: 'Decide on one, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.' },
  'several-documents': { means: 'A line `---` begins another document, or something follows `...`.', fix: 'Make two files of it, or delete the line.' },
  'yaml-directive': { means: 'A line that begins with `%` would change how YAML is read; in version 1.1, for example, `yes` is no text.', fix: 'Delete the line.' },
  'yaml-tag': { means: 'Tags (`!name`) would make something else of a value; files are data and nothing more.', fix: 'Delete the tag, or put a text that begins with `!` in quotes.' },
  'unresolved-alias': { means: 'An alias (`*name`) repeats what is anchored above as `&name`, and there is no such anchor.', fix: 'Add the anchor, or put a text that begins with `*` in quotes.' },
  'alias-circle': { means: 'A value would contain itself.', fix: 'Write the inner value out.' },
  'explicit-key': { means: 'A `?` at the beginning of a line would make a key of a whole mapping or list.', fix: 'Put a text that begins with `?` in quotes.' },
  'key-not-text': { means: 'Keys must be texts; this one is a number, a list or something else.', fix: 'Write it in quotes.' },
  'duplicate-key': { means: 'The same key stands twice in one mapping, so one of the two values would be lost.', fix: 'Delete one of them, or put both under one key.' },
  'merge-key': { means: '`<<` would mix the keys of another mapping in; what holds would depend on the reader.', fix: 'Write the values out, or repeat a whole value with an alias. Whole frameworks build on each other with `extends`.' },
  'reserved-key': { means: 'JavaScript gives this name a meaning of its own.', fix: 'Choose another name.' },
  'number-not-finite': { means: 'Infinity and "not a number" are no values to calculate with, and neither is a number that is too large to be one.', fix: 'Write a number.' },
  'too-deep': { means: 'Lists and mappings stand inside each other deeper than any framework needs.', fix: 'Usually a bracket is missing; else use fewer levels of dimensions.' },
  'too-much': { means: 'The file has more values than any framework needs, perhaps through aliases of aliases.', fix: 'Write out less, use fewer aliases, or split the framework with `extends`.' },
  'empty-file': { means: 'There is nothing in the file but comments and blank lines.', fix: 'Fill it, or delete it. `revmat init` makes files to begin with.' },
  'not-a-mapping': { means: 'A file begins with keys, such as `format:`; this one is a list or a single value.', fix: 'Take out the dashes or the quotes around the whole, or name the right file.' },
} as const;

const shape = {
  'wrong-format': { means: 'The file says in `format` that it is of another kind than is needed here.', fix: 'Name another file, or correct `format`.' },
  'newer-format': { means: 'The file was written for a later version of revmat, whose format this one does not know.', fix: 'Update revmat.' },
  'unknown-format': { means: 'Neither `format` nor another key tells which kind of file this is, so nothing else in it was checked.', fix: 'Begin the file with `format`; or do not name it, where it belongs to another program.' },
  'unknown-key': { means: 'No key of this name is known here, so what stands under it would be ignored.', fix: 'Correct the spelling, or move it to where it belongs; [frameworks.md](frameworks.md) lists all keys.' },
  'missing-key': { means: 'Something that cannot be guessed is not there.', fix: 'Add the key.' },
  'wrong-type': { means: 'The value is of another kind than is needed: a list for a text, a text for a number.', fix: 'Write what the message asks for. Versions such as 1.0 need quotes, numbers need none, and yes and no are `true` and `false`.' },
  'invalid-value': { means: 'Only certain words may stand here, and this is none of them.', fix: 'Use one of those in the message.' },
  'out-of-range': { means: 'The number is too small or too large to make sense here.', fix: 'Correct it; the message says the limit.' },
  'too-few': { means: 'The list needs more entries than it has.', fix: 'Add some, or leave the key out if it may be left out.' },
  'empty-text': { means: 'There is a text, but nothing in it that can be seen.', fix: 'Write some, or delete the key.' },
  'control-character': { means: 'An escape in the text stands for a character that moves the cursor, colours the screen or cannot be saved.', fix: 'Delete it.' },
  'bad-id': { means: 'Ids become names of files and keys of reports, so they are kept simple: lower-case letters, digits, `.`, `_` and `-`, at most 64 characters, and no name that Windows or revmat reserves.', fix: 'Choose another id.' },
  'bad-version': { means: 'A version is one word of letters, digits, `.`, `+`, `_` and `-`.', fix: 'Write one such as `"1.0.0"`, in quotes.' },
  'bad-language': { means: 'A language is named by its tag.', fix: 'Write one such as `en`, `de` or `pt-BR`.' },
  'bad-url': { means: 'The text is no address of a page.', fix: 'Begin it with `https://` or `http://`.' },
  'bad-date': { means: 'There is no such day, or it is written in another way.', fix: 'Write it as YYYY-MM-DD.' },
  'bad-color': { means: 'Colours are written as six hexadecimal digits, so that what they look like can be checked.', fix: 'Write it as `#rrggbb`.' },
  'bad-reference': { means: 'A framework is named by its id, if you like with the version.', fix: 'Write `id` or `id@version`.' },
  'bad-question-reference': { means: 'A question of another framework is named by that framework and its own id.', fix: 'Write `framework/question`, such as `mcalign/shared-goals`.' },
  'one-of-keys': { means: 'Exactly one of these keys is needed.', fix: 'Keep the one that is meant, and delete the others; or add one.' },
  'misplaced-key': { means: 'The key is known, but has no meaning beside what else stands there.', fix: 'Delete it, or correct what it stands beside; the message says why.' },
  'key-needs-key': { means: 'The key means something only together with another one.', fix: 'Add the other one, or delete this one.' },
} as const;

const framework = {
  'duplicate-id': { means: 'Two things have the same id, so nobody could tell which of them is meant. Pillars, dimensions and questions share one set of ids.', fix: 'Give one of them another id.' },
  'unknown-id': { means: 'Something is referred to that is not there.', fix: 'Correct the spelling, or add what is missing.' },
  'wrong-kind': { means: 'There is something of this id, but of another kind than is needed here.', fix: 'Refer to the right thing, or use the key for that kind: `question`, `dimension` or `pillar`.' },
  'needs-circle': { means: 'Each of these steps waits for the next, so none could ever be taken.', fix: 'Take one of the `needs` out.' },
  'wrong-order': { means: 'Values that must rise (or fall) steadily do not.', fix: 'Put them in order; where two are equal, change or delete one.' },
  'wrong-count': { means: 'Texts are matched with levels by their place, so there must be one for each; a band begins each level after the first.', fix: 'Add or remove some, or give each option a `value`.' },
  'outside-scale': { means: 'The value lies outside of the scale that it belongs to.', fix: 'Correct it, or widen the `scale`.' },
  'empty-scale': { means: 'The lowest value of a scale must be below its highest.', fix: 'Correct `min` and `max`.' },
  'backward-step': { means: 'A step must lead to a higher value than it begins at.', fix: 'Swap or correct `from` and `to`.' },
  'unknown-stage': { means: 'No stage has this value.', fix: 'Use the value of a stage, or add one under `stages`.' },
  'mixed-options': { means: 'Options either belong to the levels by their place, or each has a value of its own; both at once would be ambiguous.', fix: 'Give all of them a `value`, or none.' },
  'no-questions': { means: 'A pillar or dimension without any question can have no score.', fix: 'Add `questions` or `dimensions`, or take it out.' },
  'staged-without-stages': { means: 'Scoring is to decide on a stage, but there are none.', fix: 'Add `stages`, or use `method: mean`.' },
  'staged-without-gates': { means: 'Stages are decided by gate questions, and there is none.', fix: 'Mark questions with `gate: true`, or use `method: mean`.' },
  'gate-without-stages': { means: 'A gate question counts for stages, but the framework has none.', fix: 'Add `stages`, or take `gate` out.' },
  'gate-without-options': { means: 'The answer to such a question is a stage, so each stage needs an option.', fix: 'Add the options that are missing, or say with `stage` and `pass` to which one stage the question belongs.' },
  'formula-syntax': { means: 'The formula cannot be worked out. It may contain numbers, the names of inputs, `+ - * /` and parentheses.', fix: 'Correct it at the place that is marked.' },
  'unused-input': { means: 'An input is asked for, but no formula uses it.', fix: 'Use it in the formula, or delete it.' },
  'trend-with-bands': { means: 'With `direction: trend` only the change counts, so no reading is good or bad in itself.', fix: 'Delete the bands, or choose another direction.' },
  'too-high-below-cuts': { means: 'Readings would be suspicious before they are best.', fix: 'Raise `too-high` above the last cut.' },
  'needs-later-rung': { means: 'On a ladder of steps a lower rung comes first, so it cannot wait for a higher one.', fix: 'Take it out of `needs`, or correct `from` and `to`.' },
} as const;

const bases = {
  'bad-base-path': { means: 'Frameworks are taken from the project or from those that come with revmat: never from the network, and never from a path that exists on one machine only.', fix: 'Copy the file into the project and write its id, or a path relative to this file.' },
  'outside-project': { means: 'The path leads out of the folder of the project, perhaps through a link. What is committed would not be what is used.', fix: 'Copy the file into the project. The project is the nearest folder with a `revmat.yaml`.' },
  'base-circle': { means: 'A framework would build on itself.', fix: 'Take one `extends` or `use` out of the circle.' },
  'base-too-deep': { means: 'Too many frameworks build on one another to be followed.', fix: 'Build on one further down; `revmat frameworks flatten` writes out what it comes to.' },
  'broken-base': { means: 'The framework that this one builds on has errors itself, so nothing is said about what is changed here.', fix: 'Correct that one first.' },
  'patch-nothing': { means: 'An entry changes, removes or stands beside something that is not inherited. Often the id is misspelt, or the framework has moved on.', fix: 'Correct the id. A new entry needs all its keys.' },
  'nothing-to-leave-out': { means: '`without` names a key that the inherited entry does not have.', fix: 'Correct the key, or leave it out of `without`.' },
  'patch-elsewhere': { means: 'The entry is inherited, but stands in another part; a change here would make a second one.', fix: 'Change it under that part, or under `questions` or `dimensions` at the top of the file, where it is found wherever it stands.' },
  'no-place': { means: 'A new question or dimension at the top of the file does not say where it belongs.', fix: 'Add `in`, `before` or `after`.' },
} as const;

const conditions = {
  'when-circle': { means: 'Each of these questions waits for the answer to another, so none would ever be asked.', fix: 'Take one of the conditions out.' },
  'when-later': { means: 'The question that is looked at comes later, so its answer cannot be known yet.', fix: 'Move it before this one, or look at another one.' },
  'when-not-choice': { means: 'A condition compares with the values of options; a checklist or a number has none.', fix: 'Look at a choice question, or at the profile.' },
  'when-never': { means: 'The condition contradicts that of a question which it waits for.', fix: 'Correct one of the two conditions.' },
} as const;

const versions = {
  'was-current': { means: 'An id is said to be a former one, but something still has it, so saved answers could go to two places.', fix: 'Delete it from `was`, or rename what still has it.' },
  'was-twice': { means: 'Two things claim the same former id, so saved answers could go to two places.', fix: 'Keep it in the `was` of the one that takes the answers.' },
} as const;

const quality = {
  'ladder-gap': { means: 'The steps of this question do not reach from each value to the next.', fix: 'Add a step for the rung that is missing.' },
  'no-steps': { means: 'Other questions have steps, this one has none.', fix: 'Add steps, or a step for its dimension or pillar.' },
  'unreachable-level': { means: 'With these bands no answers lead to this level.', fix: 'Move the `bands` into the range of the scores, or change the options.' },
  'unreachable-stage': { means: 'Too few of the gate questions can pass this stage, whatever is answered.', fix: 'Lower `share`, add options or gate questions for the stage, or take the stage out.' },
  'unreachable-pass': { means: 'No answer to this gate question reaches what is needed to pass.', fix: 'Lower `pass`, or add options.' },
  'no-effect': { means: 'Something is written that no score depends on, so a reader would expect what does not happen.', fix: 'Delete it, or change what keeps it from counting; the message says what that is.' },
  'same-text': { means: 'Two texts that should differ are the same, often after copying.', fix: 'Write what tells them apart.' },
  'used-once': { means: 'A theme or role groups questions; with one question it groups nothing, and often it is a misspelling of another.', fix: 'Correct it, give it to more questions, or delete it.' },
  'borrowed-source': { means: 'A file changes the cuts of inherited bands and keeps their source, so figures of its own pass for published ones.', fix: 'Write `mapping`, `source` and `year` beside the cuts.' },
  'never-used': { means: 'A theme or role is described, but no question has it.', fix: 'Give it to questions, or delete it.' },
} as const;

const translations = {
  'untranslated': { means: 'Some words of the original are not in the translation; they are shown in the original language.', fix: 'Translate them, or leave it so for the time being.' },
  'other-structure': { means: 'A list is matched with the original by place, and has more or fewer items.', fix: 'Bring it to the same number, in the same order.' },
  'same-language': { means: 'The translation says that it is in the language of the original.', fix: 'Correct `language`; words of the original are changed in the framework itself.' },
} as const;

const assessment = {
  'other-framework': { means: 'The file names another framework than the one that it is held against.', fix: 'Use the framework that it names, or correct the name.' },
  'framework-version': { means: 'The framework has a new version since these answers were given, or an older one is used. Questions may mean something else by now.', fix: 'See what became of the answers with `revmat migrate`, then bring the file up to date.' },
  'answer-not-offered': { means: 'The question has no option of this value.', fix: 'Answer with one of the values in the message.' },
  'answer-kind': { means: 'A checklist is answered with a list, everything else with one value.', fix: 'Write `[a, b]` for a checklist, one number for the others.' },
  'ticked-twice': { means: 'The same item is listed twice.', fix: 'Delete one of the two.' },
  'renamed-id': { means: 'The framework has given this another id since the file was written; what stands under the old one would not count.', fix: 'See with `revmat migrate` what became of the answers; with `--write` it brings the file up to date and keeps everything else as it is.' },
} as const;

const finding = {
  'unknown-framework': { means: 'No framework of this id comes with revmat or lies where frameworks are looked for.', fix: 'Correct the id, name the file, or add its folder to `frameworks` in `revmat.yaml`. `revmat frameworks` lists what there is.' },
  'shadows-bundled': { means: 'The id belongs to a framework that comes with revmat; reports could mean either.', fix: 'Choose another id, and call the file by it.' },
  'outside-folder': { means: 'A file in a folder of frameworks is a link to somewhere else.', fix: 'Copy the file there.' },
  'other-file-name': { means: 'Frameworks and translations are found by their file names, so the name must follow from what the file says.', fix: 'Rename the file, or correct what it says.' },
  'ambiguous-framework': { means: 'Two folders hold a framework of the same id; the first folder counts.', fix: 'Give one of the two another id.' },
} as const;

const project = {
  'missing-folder': { means: '`revmat.yaml` names a folder for frameworks that is not there.', fix: 'Create it, or take it out of the list.' },
} as const;

const brand = {
  'low-contrast': { means: 'Text in this colour would be hard to read on a page or a panel of a report (WCAG 2.2, 1.4.3).', fix: 'Use the colour in the message, or a darker one; on dark pages a lighter one.' },
  'bad-logo': { means: 'The logo becomes part of every report, so it has to be a picture of modest size that lies with the brand file.', fix: 'Put a PNG, JPEG, WebP or SVG of at most 256 KiB into the folder of the file, and write its path relative to the file.' },
} as const;

/** In the order in which a reader would meet them. */
export const diagnosticGroups: readonly { readonly title: string; readonly notes: Partial<Readonly<Record<DiagnosticCode, DiagnosticNote>>> }[] = [
  { title: 'The file as such', notes: file },
  { title: 'YAML', notes: yaml },
  { title: 'Shape', notes: shape },
  { title: 'The meaning of a framework', notes: framework },
  { title: 'Frameworks that build on others', notes: bases },
  { title: 'Questions that are not always asked', notes: conditions },
  { title: 'Versions of a framework', notes: versions },
  { title: 'What makes a sound framework quietly wrong', notes: quality },
  { title: 'Translations', notes: translations },
  { title: 'The meaning of an assessment', notes: assessment },
  { title: 'Finding frameworks', notes: finding },
  { title: 'The project', notes: project },
  { title: 'The brand of reports', notes: brand },
];

export const diagnosticNotes: Readonly<Record<DiagnosticCode, DiagnosticNote>> = {
  ...file,
  ...yaml,
  ...shape,
  ...framework,
  ...bases,
  ...conditions,
  ...versions,
  ...quality,
  ...translations,
  ...assessment,
  ...finding,
  ...project,
  ...brand,
};
