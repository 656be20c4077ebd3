// What a change of the overall score is made of: for each question what it adds now, less what it added before.
import type { Assessment } from '../model/assessment.ts';
import type { Framework, Id } from '../model/framework.ts';
import { breakDown, leavesOf, type Contribution, type LeftOut } from './breakdown.ts';
import { tolerance } from './tolerance.ts';

/** All in points of the overall score. `base + cap + points of all questions = total`. */
export interface ScoreChange {
  /** The score after less the one before. */
  readonly total: number;
  /** Every question, in the framework's order; 0 for most. */
  readonly points: ReadonlyMap<Id, number>;
  /** Of the lowest value of the scale, which is that of what applies where scores are added up. */
  readonly base: number;
  /** Of what the weakest pillar may be exceeded by, where `overall: capped` holds one of the two down. */
  readonly cap: number;
  /** Questions that count now and did not before, and the other way round, in the framework's order. */
  readonly joined: readonly Id[];
  readonly left: readonly Id[];
  /** Somewhere another part is the lowest now, or no longer the only one that counts. */
  readonly otherLowest: boolean;
}

/** Null where one of the two has no score. */
export function attributeChange(framework: Framework, before: Assessment, after: Assessment): ScoreChange | null {
  const [was, is] = [before, after].map((assessment) => breakDown(framework, assessment, 'overall')!) as [Breakdowns, Breakdowns];
  if (was.root.score === null || is.root.score === null) return null;
  const earlier = new Map(leavesOf(was.root).map((leaf) => [leaf.id, leaf]));
  const leaves = leavesOf(is.root).map((leaf) => ({ id: leaf.id, is: leaf, was: earlier.get(leaf.id)! }));
  return {
    total: is.root.score - was.root.score,
    points: new Map(leaves.map((leaf) => [leaf.id, withoutNoise(leaf.is.points - leaf.was.points)])),
    base: withoutNoise(is.base - was.base),
    cap: withoutNoise(is.cap - was.cap),
    joined: leaves.filter((leaf) => hasScore(leaf.is) && !hasScore(leaf.was)).map(({ id }) => id),
    left: leaves.filter((leaf) => hasScore(leaf.was) && !hasScore(leaf.is)).map(({ id }) => id),
    otherLowest: listOutweighed(was.root).join(' ') !== listOutweighed(is.root).join(' '),
  };
}

type Breakdowns = NonNullable<ReturnType<typeof breakDown>>;

function withoutNoise(points: number): number {
  return Math.abs(points) < tolerance ? 0 : points;
}

function hasScore({ score, leftOut }: Contribution): boolean {
  return score !== null && leftOut !== 'not-applicable' && leftOut !== 'not-asked';
}

/** The parts that have a score and do not count, since another one is lower. */
function listOutweighed({ id, leftOut, children }: Contribution): readonly Id[] {
  const outweighed: readonly (LeftOut | null)[] = ['not-lowest', 'capped'];
  return [...(outweighed.includes(leftOut) ? [id] : []), ...children.flatMap(listOutweighed)];
}
