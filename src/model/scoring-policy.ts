// Every choice that scoring makes, in one object: what counts how much, where levels begin, what a missing answer is.

/** How the overall score comes from the pillars; `capped`: the mean, at most one level above the weakest pillar; `questions`: the mean over all questions. */
export type OverallMethod = 'mean' | 'min' | 'capped' | 'questions' | 'sum';

/** How a number is rounded where it is shown. Nothing inside is rounded. */
export interface Rounding {
  /** 0 to 6. */
  readonly decimals: number;
  readonly mode: 'half-up' | 'half-even';
}

export interface ScoringPolicy {
  readonly method: 'mean' | 'staged';
  readonly overall: OverallMethod;
  /** Where each level after the first begins, on the framework's scale, ascending; one fewer than there are levels. */
  readonly bands: readonly number[];
  /** 0 to 1: below this coverage a node gets no level. */
  readonly minCoverage: number;
  /** What "don't know" counts as in the score. It lowers coverage either way. */
  readonly unknown: 'exclude' | 'lowest';
  readonly rounding: Rounding;
  /** Staged: which share (0 to 1) of the gate questions must pass a stage, and how far below it any of them may lie. */
  readonly gates: { readonly share: number; readonly floor: number };
  /** How many of the highest levels need evidence. */
  readonly evidencedLevels: number;
  /** What a step's effort divides its need by. */
  readonly effortCost: { readonly S: number; readonly M: number; readonly L: number };
}

/** What a framework file that says nothing about scoring gets; bands of equal width come from its levels. */
export const defaultScoringPolicy: Omit<ScoringPolicy, 'bands'> = {
  method: 'mean',
  overall: 'mean',
  minCoverage: 0.6,
  unknown: 'exclude',
  rounding: { decimals: 1, mode: 'half-up' },
  gates: { share: 0.75, floor: 1 },
  evidencedLevels: 2,
  effortCost: { S: 1, M: 2, L: 4 },
};
