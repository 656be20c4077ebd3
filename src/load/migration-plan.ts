// What becomes of each entry of an assessment when its framework has moved on, as data.
import type { RetiredSection } from '../model/assessment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Id, Question } from '../model/framework.ts';

/** What keeps an entry from fitting; `path` is that in the file as it is written. */
export type Misfit = Pick<Diagnostic, 'code' | 'params' | 'path'>;

/** `misfit`: nothing has this id any more, or what was said is no longer offered. `taken`: several ids became one, and `by` came first. */
export type RetiredReason = { readonly kind: 'misfit'; readonly misfit: Misfit } | { readonly kind: 'taken'; readonly by: Id };

/**
 * `to`: the id that the entry has afterwards. `changedIn`: the version since which answers to its question mean something else, where
 * this one may be older.
 */
export type Fate =
  | { readonly outcome: 'kept'; readonly to: Id }
  | { readonly outcome: 'changed'; readonly to: Id; readonly changedIn: string | null }
  | { readonly outcome: 'retired'; readonly to: Id; readonly reason: RetiredReason };

export interface PlannedEntry {
  readonly section: RetiredSection;
  /** As the file has it. */
  readonly id: Id;
  readonly fate: Fate;
}

export interface MigrationPlan {
  /** Null where the assessment names no version. */
  readonly from: string | null;
  readonly to: string;
  /** Nothing would be written; there may still be answers to look at again. */
  readonly upToDate: boolean;
  /** Section by section, each in the order of the file. */
  readonly entries: readonly PlannedEntry[];
  /** Questions that would be asked and have no answer, in the framework's order: new ones, and those that nobody answered. */
  readonly unanswered: readonly Question[];
}
