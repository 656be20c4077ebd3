// The answers that moved as a comparison shows them, with what each adds to the change of the overall score.
import type { Answer, Assessment } from '../../model/assessment.ts';
import { questionsOf, type Framework, type Id, type Question } from '../../model/framework.ts';
import type { Rounding } from '../../model/scoring-policy.ts';
import type { ScoreChange } from '../../score/attribute-change.ts';
import type { AnswerMove, AssessmentComparison, CountedState } from '../../score/compare-assessments.ts';
import type { Maturity } from '../../score/results.ts';
import { formatQuantity } from '../../text/quantities.ts';
import { shareOut, shownChange } from '../parts/changes.ts';
import { questionResults } from '../parts/question-results.ts';
import type { Contributed, GivenView, MoveView, NamedPart, ReweighedView, ScoreChangeView } from './view.ts';

interface Moves {
  readonly moves: readonly MoveView[];
  readonly change: ScoreChangeView | null;
}

export function viewMoves(framework: Framework, before: Assessment, after: Assessment, found: AssessmentComparison, rounding: Rounding, named: (id: Id) => NamedPart): Moves {
  const places = new Map(framework.pillars.flatMap((pillar) => questionsOf(pillar).map((question) => [question.id, { question, pillar: { id: pillar.id, title: pillar.title } }] as const)));
  const values = { before: valuesOf(found.before), after: valuesOf(found.after) };
  const attributed = found.change === null ? null : attribute(found, found.change, rounding, named);
  const moves = found.moves.map((move): MoveView => {
    const { question, pillar } = places.get(move.id)!;
    return {
      id: move.id,
      title: question.text,
      pillar,
      kind: move.kind,
      before: viewGiven(question, before.answers.get(move.id), move.before, values.before),
      after: viewGiven(question, after.answers.get(move.id), move.after, values.after),
      contribution: attributed?.ofMoves.get(move.id) ?? null,
    };
  });
  const size = ({ contribution }: MoveView): number => Math.abs(contribution?.points ?? 0);
  return { moves: moves.toSorted((a, b) => size(b) - size(a)), change: attributed?.change ?? null };
}

interface Attributed {
  readonly ofMoves: ReadonlyMap<Id, Contributed>;
  readonly change: ScoreChangeView;
}

/** Every line that is shown, rounded together. */
function attribute({ moves, before, after }: AssessmentComparison, change: ScoreChange, rounding: Rounding, named: (id: Id) => NamedPart): Attributed {
  const reweighed = findReweighed(moves, change);
  const points = [...moves.map(({ id }) => change.points.get(id) ?? 0), reweighed.reduce((sum, [, each]) => sum + each, 0), change.base, change.cap];
  const total = shownChange(before.overall.score, after.overall.score, rounding) ?? 0;
  const shown = shareOut(points, total, rounding);
  const lines = points.map((each, index): Contributed => ({ points: each, shown: shown[index] ?? 0 }));
  const [weights, base, cap] = lines.slice(moves.length) as [Contributed, Contributed, Contributed];
  const why: Omit<ReweighedView, keyof Contributed> = { questions: reweighed.map(([id]) => named(id)), joined: change.joined.map(named), left: change.left.map(named), otherLowest: change.otherLowest };
  return {
    ofMoves: new Map(moves.map(({ id }, index) => [id, lines[index]!])),
    change: {
      total: { points: change.total, shown: total },
      reweighed: reweighed.length === 0 ? null : { ...weights, ...why },
      base: base.points === 0 ? null : base,
      cap: cap.points === 0 ? null : cap,
    },
  };
}

function findReweighed(moves: readonly AnswerMove[], { points }: ScoreChange): readonly (readonly [Id, number])[] {
  const moved = new Set(moves.map(({ id }) => id));
  return [...points].filter(([id, each]) => each !== 0 && !moved.has(id));
}

function valuesOf({ pillars }: Maturity): ReadonlyMap<Id, number | null> {
  return new Map(pillars.flatMap(questionResults).map(({ id, value }) => [id, value]));
}

function viewGiven(question: Question, answer: Answer | undefined, state: CountedState, values: ReadonlyMap<Id, number | null>): GivenView {
  return {
    state,
    value: values.get(question.id) ?? null,
    words: state === 'answered' && answer?.state === 'answered' ? wordsOf(question, answer.value) : null,
    reason: state === 'not-applicable' && answer?.state === 'not-applicable' ? answer.reason : null,
  };
}

function wordsOf(question: Question, given: number | readonly Id[]): string | null {
  if (question.type === 'checklist') return typeof given === 'number' ? null : question.items.flatMap(({ id, text }) => (given.includes(id) ? [text] : [])).join('; ');
  if (typeof given !== 'number') return null;
  if (question.type === 'number') return formatQuantity(given, question.unit ?? 'ratio');
  return question.options.find(({ value }) => value === given)?.text ?? null;
}
