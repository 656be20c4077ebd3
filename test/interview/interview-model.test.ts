import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { AgendaItem } from '../../src/interview/agenda.ts';
import { currentItem, openPositions } from '../../src/interview/interview.ts';
import type { InterviewState } from '../../src/interview/interview.ts';
import type { Turn } from '../../src/interview/turn-state.ts';
import { progressOf } from '../../src/interview/progress.ts';
import { startTurn } from '../../src/interview/turn.ts';
import type { Answer, Assessment, SymptomAnswer } from '../../src/model/assessment.ts';
import { allQuestions, type Framework, type Question } from '../../src/model/framework.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { conditionalFramework, smallFramework } from '../fixtures/interview/framework.ts';
import { pressAll } from './keys.ts';

/** What must be on the disk, kept by simpler means than the machine's: entries that are overwritten, nothing else. */
interface Model {
  readonly answers: Map<string, Answer>;
  readonly symptoms: Map<string, SymptomAnswer>;
}

interface Real {
  readonly framework: Framework;
  /** What is said besides the answers. */
  readonly beginning: Assessment;
  turn: Turn;
}

const noAnswer: Answer = { state: 'unanswered', note: null, evidence: [] };

function keep(model: Model, id: string, change: Partial<Answer>): void {
  const { note, evidence, ...verdict } = model.answers.get(id) ?? noAnswer;
  const next = { ...('state' in change ? {} : verdict), note, evidence, ...change } as Answer;
  if (next.state === 'unanswered' && next.note === null && next.evidence.length === 0) model.answers.delete(id);
  else model.answers.set(id, next);
}

function entries<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** By the definition of a condition, one question at a time. */
function isAsked(model: Model, real: Real, id: string): boolean {
  const { profile } = real.beginning;
  const when = allQuestions(real.framework).find((question) => question.id === id)?.when ?? null;
  if (when?.profile.some(({ fact, in: wanted }) => profile.has(fact) && !wanted.includes(profile.get(fact) ?? '')) === true) return false;
  const wanted = when?.answer ?? null;
  if (wanted === null) return true;
  const earlier = model.answers.get(wanted.question);
  if (earlier?.state === 'not-applicable' || !isAsked(model, real, wanted.question)) return false;
  return earlier?.state !== 'answered' || wanted.in.includes(earlier.value as number);
}

/** The invariants, after every command: what would be saved is what the model says, and only what is asked is shown, counted and open. */
function agree(model: Model, real: Real): void {
  const { interview } = real.turn;
  const asked = interview.agenda.filter(({ id }) => isAsked(model, real, id));
  const unanswered = asked.filter(({ kind, id }) => (kind === 'symptom' ? !model.symptoms.has(id) : (model.answers.get(id)?.state ?? 'unanswered') === 'unanswered'));
  // In one comparison: there are thousands of commands, and each call of expect costs more than what it compares.
  expect({
    answers: entries(interview.assessment.answers),
    symptoms: entries(interview.assessment.symptoms),
    showsWhatIsAsked: interview.view !== 'asking' || asked.includes(currentItem(interview)),
    open: openPositions(interview),
    questions: progressOf(interview).overall.total,
  }).toEqual({
    answers: entries(model.answers),
    symptoms: entries(model.symptoms),
    showsWhatIsAsked: true,
    open: unanswered.map(({ number }) => number - 1),
    questions: asked.filter(({ kind }) => kind === 'question').length,
  });
}

/** The revision has grown where, and only where, the assessment is another one. */
function agreeOnRevision(before: InterviewState, after: InterviewState): void {
  expect(after.revision > before.revision).toBe(after.assessment !== before.assessment);
}

/** It begins at the first gap, and in the review where there is none. */
function agreeOnStart(interview: InterviewState): void {
  const [open] = openPositions(interview);
  expect(interview).toMatchObject(open === undefined ? { view: 'review' } : { view: 'asking', position: open });
}

/** Something a person does where `applies`; `expected` changes the model before the keys are pressed. */
interface Deed {
  readonly name: string;
  readonly keys: readonly string[];
  readonly applies: (turn: Turn) => boolean;
  readonly expected?: (model: Model, item: AgendaItem) => void;
}

class Doing implements fc.Command<Model, Real> {
  readonly deed: Deed;

  constructor(deed: Deed) {
    this.deed = deed;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const { interview } = real.turn;
    if (!this.deed.applies(real.turn)) return;
    this.deed.expected?.(model, currentItem(interview));
    real.turn = pressAll(real.turn, ...this.deed.keys);
    agree(model, real);
    agreeOnRevision(interview, real.turn.interview);
  }

  toString(): string {
    return `${this.deed.name} ${this.deed.keys.join(' ')}`;
  }
}

/** The process dies and begins again with what was saved. */
class Crash implements fc.Command<Model, Real> {
  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const { answers, symptoms } = real.turn.interview.assessment;
    real.turn = startTurn(real.framework, { ...real.beginning, answers: new Map(answers), symptoms: new Map(symptoms) });
    agree(model, real);
    agreeOnStart(real.turn.interview);
  }

  toString(): string {
    return 'crash';
  }
}

const isAsking = ({ mode }: Turn): boolean => mode.kind === 'question';
const asks = (turn: Turn, ...types: readonly Question['type'][]): boolean => {
  const item = currentItem(turn.interview);
  return isAsking(turn) && item.kind === 'question' && types.includes(item.question.type);
};
const asksAny = (turn: Turn): boolean => asks(turn, 'choice', 'checklist', 'number');
const anywhere = (): boolean => true;

function answerDigit(model: Model, item: AgendaItem, digit: number): void {
  if (item.kind === 'symptom' || item.question.type === 'number') return;
  const { question } = item;
  if (question.type === 'choice') {
    if (question.options.some(({ value }) => value === digit)) keep(model, item.id, { state: 'answered', value: digit });
    return;
  }
  const before = model.answers.get(item.id);
  const toggled = question.items[digit - 1];
  if (toggled === undefined) return;
  const ids = new Set(before?.state === 'answered' && typeof before.value !== 'number' ? before.value : []);
  if (!ids.delete(toggled.id)) ids.add(toggled.id);
  keep(model, item.id, { state: 'answered', value: question.items.map(({ id }) => id).filter((id) => ids.has(id)) });
}

function answerSymptom(model: Model, { id }: AgendaItem, answer: SymptomAnswer): void {
  model.symptoms.set(id, answer);
}

/** Letters, digits, wide characters and signs, without blanks at the ends. */
const words = fc.stringMatching(/^[a-z0-9?顧é]{1,8}( [a-z0-9]{1,5})?$/);
const asksSymptom = (turn: Turn): boolean => isAsking(turn) && currentItem(turn.interview).kind === 'symptom';

const deeds: readonly fc.Arbitrary<Deed>[] = [
  fc.integer({ min: 0, max: 9 }).map((digit) => ({
    name: 'digit',
    keys: [String(digit)],
    applies: (turn) => asks(turn, 'choice', 'checklist'),
    expected: (model, item) => answerDigit(model, item, digit),
  })),
  fc.integer({ min: -99, max: 9999 }).map((value) => ({
    name: 'number',
    keys: [`"${value}"`, 'enter'],
    applies: (turn) => asks(turn, 'number'),
    expected: (model, { id }) => keep(model, id, { state: 'answered', value }),
  })),
  fc.constantFrom<SymptomAnswer>('yes', 'no', 'unknown').map((answer) => ({
    name: 'symptom',
    keys: [answer.slice(0, 1)],
    applies: asksSymptom,
    expected: (model, item) => answerSymptom(model, item, answer),
  })),
  fc.constant<Deed>({ name: 'unknown', keys: ['u'], applies: asksAny, expected: (model, { id }) => keep(model, id, { state: 'unknown' }) }),
  fc.constant<Deed>({ name: 'clear', keys: ['c'], applies: asksAny, expected: (model, { id }) => keep(model, id, { state: 'unanswered' }) }),
  words.map((reason) => ({
    name: 'not applicable',
    keys: ['x', 'ctrl-u', `"${reason}"`, 'enter'],
    applies: asksAny,
    expected: (model, { id }) => keep(model, id, { state: 'not-applicable', reason }),
  })),
  words.map((note) => ({
    name: 'note',
    keys: ['n', 'ctrl-u', `"${note}"`, 'enter'],
    applies: asksAny,
    expected: (model, { id }) => keep(model, id, { note }),
  })),
  words.map((piece) => ({
    name: 'evidence',
    keys: ['e', `"${piece}"`, 'enter'],
    applies: asksAny,
    expected: (model, { id }) => keep(model, id, { evidence: [...(model.answers.get(id)?.evidence ?? []), piece] }),
  })),
  words.map((text) => ({ name: 'given up', keys: ['n', `"${text}"`, 'escape', 'x', `"${text}"`, 'escape'], applies: asksAny })),
  fc.constantFrom('left', 'right', 's', 'r', 'up', 'down', 'z', 'tab').map((key) => ({ name: 'move', keys: [key], applies: isAsking })),
  fc.constantFrom('left', 'up', 'down', 'home', '3', 'z').map((key) => ({ name: 'in the review', keys: [key], applies: ({ mode }) => mode.kind === 'review' })),
  fc.integer({ min: 1, max: 8 }).map((number) => ({ name: 'jump', keys: ['g', String(number), 'enter'], applies: anywhere })),
  fc.constant<Deed>({ name: 'look around', keys: ['?', 'down', 'escape'], applies: anywhere }),
];

it.each<[string, Framework, Readonly<Record<string, string>>]>([
  ['every question is asked', smallFramework, {}],
  ['conditions hang on what nobody has told yet', conditionalFramework, {}],
  ['conditions hold by the profile', conditionalFramework, { motion: 'hybrid' }],
  ['conditions fail by the profile', conditionalFramework, { motion: 'self-serve' }],
])('keeps exactly what was answered and remarked, through every way of moving and every crash, where %s', (_name, framework, profile) => {
  const beginning: Assessment = { ...emptyAssessment, profile: new Map(Object.entries(profile)) };
  const commands = [...deeds.map((deed) => deed.map((one) => new Doing(one))), fc.constant(new Crash())];
  const scripts = fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), (script) => {
    fc.modelRun(() => ({ model: { answers: new Map(), symptoms: new Map() }, real: { framework, beginning, turn: startTurn(framework, beginning) } }), script);
  });
  const outcome = fc.check(scripts, { numRuns: 100, seed: 20261122 });
  expect(fc.defaultReportMessage(outcome)).toBeUndefined();
});
