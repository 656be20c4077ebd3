// The baseline files of one run of check: read once each, and written as a whole when everything has passed.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { loadBaseline } from '../load/baseline.ts';
import { fitBaseline } from '../load/fit-baseline.ts';
import { emptyBaseline, type Baseline, type BaselineEntry } from '../model/baseline.ts';
import type { Framework } from '../model/framework.ts';
import { raiseBaseline, recordBaseline, type Raise } from '../score/record-baseline.ts';
import type { Maturity } from '../score/results.ts';
import { writeAtomically } from '../store/atomic-write.ts';
import { renderBaseline } from '../store/baseline-json.ts';
import { StoreError } from '../store/store-error.ts';
import { readStoredFile } from '../store/stored-file.ts';
import { findUnstorable } from '../store/yaml-scalar.ts';
import { listSome } from '../text/quote-text.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { CliContext } from './context.ts';
import { explainSystemCode } from './explain-system-code.ts';
import { readDocument, unwrap } from './load-files.ts';
import { shownFrom } from './projects.ts';
import { UserError } from './user-error.ts';

/** `reason`: its entry rose, is new, or began anew because the old one is of `framework`, which cannot be compared. */
export interface BaselineChange {
  /** As named by the person. */
  readonly file: string;
  readonly reason: 'raised' | 'added' | 'renewed';
  /** What the old entry was made with; null for new ones. */
  readonly framework: string | null;
  readonly raises: readonly Raise[];
}

/** `text`: null where there was no file. */
interface ReadBaseline {
  readonly baseline: Baseline;
  readonly text: string | null;
}

/** `path`: as shown to people. */
export interface BaselineUpdate {
  readonly path: string;
  readonly changes: readonly BaselineChange[];
}

export interface Baselines {
  /** What the file reached before, in the ids of the framework; null where there is nothing yet, which is fine only for an update. Throws a UserError otherwise. */
  entryOf(baseline: string, file: string, framework: Framework): BaselineEntry | null;
  /** Remembers what is to be written; `baseline` is absolute. */
  record(baseline: string, file: string, framework: Framework, maturity: Maturity): void;
  /** Writes what has changed; one update for each file that was looked at. */
  write(): readonly BaselineUpdate[];
}

export function openBaselines(update: boolean, context: CliContext): Baselines {
  const { io } = context;
  const loaded = new Map<string, ReadBaseline>();
  const updated = new Map<string, { readonly assessments: Map<string, BaselineEntry>; readonly changes: BaselineChange[] }>();
  const shown = (path: string): string => shownFrom(io.cwd, path);
  const makeIt = (path: string, file: string): string => `To record what it reaches now: ${commandLine(io, 'check', fileWord(file), '--baseline', shown(path), '--update-baseline')}`;

  const open = (path: string, file: string): ReadBaseline => {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    if (!existsSync(path) && !update) throw new UserError(`there is no baseline ${shown(path)} yet`, { hint: makeIt(path, file) });
    const found = existsSync(path) ? read(shown(path), context) : { baseline: emptyBaseline, text: null };
    loaded.set(path, found);
    return found;
  };

  const entryOf: Baselines['entryOf'] = (path, file, framework) => {
    const entry = open(path, file).baseline.assessments.get(keyOf(path, file, io.cwd));
    if (entry === undefined && !update) throw new UserError(`${file} is not in the baseline ${shown(path)}`, { hint: makeIt(path, file) });
    const fitted = entry === undefined ? null : fitBaseline(entry, framework);
    if (fitted !== null && fitted.entry === null && !update) throw new UserError(explainChanged(entry!, fitted.changed, framework, file), { hint: `Where that is as it should be, let it begin anew. ${makeIt(path, file)}` });
    return fitted?.entry ?? null;
  };

  return {
    entryOf,
    record(path, file, framework, maturity) {
      const key = keyOf(path, file, io.cwd);
      if (findUnstorable(key) !== null) throw new UserError(`${file} cannot stand in a baseline: there is a control character in its name`);
      const { assessments } = open(path, file).baseline;
      const target = updated.get(path) ?? { assessments: new Map(assessments), changes: [] };
      updated.set(path, target);
      const stored = assessments.get(key) ?? null;
      const { entry, change } = raise(stored, entryOf(path, file, framework), recordBaseline(framework, maturity), file);
      target.assessments.set(key, entry);
      if (change !== null) target.changes.push(change);
    },
    write() {
      return [...updated].map(([path, { assessments, changes }]) => {
        if (changes.length > 0) save(path, renderBaseline({ assessments }), loaded.get(path)?.text ?? null, shown(path), context);
        return { path: shown(path), changes };
      });
    },
  };
}

/** `stored`: as it is in the file; `before`: the same where it can be compared. */
function raise(stored: BaselineEntry | null, before: BaselineEntry | null, now: BaselineEntry, file: string): { readonly entry: BaselineEntry; readonly change: BaselineChange | null } {
  if (before === null) {
    const all = raiseBaseline({ ...now, overall: null, coverage: -1, stage: null, pillars: new Map(), answers: new Map() }, now);
    const raises = all.raises.map((each) => ({ ...each, before: null }));
    return { entry: now, change: { file, reason: stored === null ? 'added' : 'renewed', framework: stored === null ? null : nameOf(stored.framework), raises } };
  }
  const { entry, raises } = raiseBaseline(before, now);
  return { entry, change: raises.length === 0 ? null : { file, reason: 'raised', framework: nameOf(before.framework), raises } };
}

function read(shown: string, context: CliContext): ReadBaseline {
  const { source, document } = readDocument(shown, context);
  return { baseline: unwrap(loadBaseline(document), `${shown} is not a usable baseline`, null, source), text: source.text };
}

/** `before`: what was read. What somebody else has written since then is not lost. */
function save(path: string, text: string, before: string | null, shown: string, context: CliContext): void {
  const { pid, platform } = context.io;
  try {
    const now = readStoredFile(path)?.bytes.toString('utf8').replace(/^\ufeff/, '') ?? null;
    if (now !== before) throw new UserError(`the baseline ${shown} has changed since it was read, so it was not written`, { hint: 'Run the check again.' });
    writeAtomically(path, text, { pid, platform, mode: 0o666, replace: before === null ? 'never' : 'always' });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new UserError(`cannot write the baseline ${shown}: ${explainSystemCode(error.code)}`, { cause: error });
  }
}

/** Relative to the folder of the baseline, so that it holds wherever the repository is. */
function keyOf(baseline: string, file: string, cwd: string): string {
  return relative(dirname(baseline), resolve(cwd, file)).split(sep).join('/');
}

function explainChanged({ framework: before }: BaselineEntry, changed: readonly string[], framework: Framework, file: string): string {
  const made = `the baseline of ${file} was made with ${nameOf(before)}`;
  return changed.length === 0 ? `${made}, and the file is an assessment by ${framework.id}` : `${made}, and cannot be compared with ${framework.version}, which has changed ${listSome(changed, 5)}`;
}

function nameOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}
