// Key performance indicators: measured outcomes that are held against what people claim, never averaged into maturity.
import type { Id } from './id.ts';

/** `range`: too high is bad as well; `trend`: there is no honest absolute level. */
export type KpiDirection = 'higher' | 'lower' | 'range' | 'trend';

/** Arithmetic over named inputs; nothing else can be written. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'input'; readonly id: string }
  | { readonly kind: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

/** Cuts for one cohort, each where the next better band begins: ascending, or descending where lower is better. */
export interface BandSet {
  /** `any`, or a segment such as `smb`, `mid`, `ent`. */
  readonly cohort: string;
  readonly cuts: readonly number[];
  /** Above this a reading is suspicious rather than excellent. */
  readonly tooHigh: number | null;
  readonly mapping: 'published' | 'derived' | 'own';
  readonly source: string;
  /** Of the figures; where the source bears no date (`undated`), of when it was read. */
  readonly year: number;
  readonly undated: boolean;
}

/** A published figure that makes no band, or that differs from the one used: a point to compare with. */
export interface KpiReference {
  readonly says: string;
  readonly source: string;
  /** As in a band set. */
  readonly year: number;
  readonly undated: boolean;
}

export interface Kpi {
  readonly id: Id;
  /** Ids that it had in earlier versions of the framework. */
  readonly was: readonly Id[];
  readonly title: string;
  /** The formula as written, for people, and as parsed, for the machine; null where only a value can be given. */
  readonly formula: { readonly text: string; readonly tree: Formula } | null;
  readonly inputs: readonly { readonly id: string; readonly title: string }[];
  /** `percent`, `days`, …; the formula of a percentage yields a fraction, its reading and cuts are in percent. */
  readonly unit: string;
  readonly direction: KpiDirection;
  readonly phase: string | null;
  readonly bands: readonly BandSet[];
  /** What it is, and who defines it so. */
  readonly definition: string | null;
  readonly references: readonly KpiReference[];
  readonly caveat: string | null;
}
