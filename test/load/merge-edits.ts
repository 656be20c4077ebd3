// Small frameworks and changes to them, each said in two ways: as a file that extends, and as an edit of the framework by hand.
import fc from 'fast-check';

export interface QuestionData {
  id: string;
  text: string;
  weight?: number;
  themes?: string[];
  'same-as'?: string;
  [key: string]: unknown;
}

export interface GroupData {
  id: string;
  title: string;
  weight?: number;
  questions: QuestionData[];
  dimensions: GroupData[];
}

export interface StepData {
  id: string;
  question: string[];
  effort: string;
  needs: string[];
  [key: string]: unknown;
}

export interface FrameworkData {
  format: string;
  id: string;
  version: string;
  title: string;
  levels: object[];
  themes: { id: string; title: string }[];
  pillars: GroupData[];
  steps: StepData[];
}

/** At most one of each per id. `place`: the side and the id of the target. */
export interface Edits {
  readonly weights: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly efforts: ReadonlyMap<string, string>;
  readonly moves: readonly (readonly [id: string, side: 'in' | 'before' | 'after', target: string])[];
  readonly added: readonly (readonly [id: string, side: 'in' | 'before' | 'after', target: string])[];
  readonly removed: ReadonlySet<string>;
}

// Some are names that every object knows.
const questionIds = ['constructor', 'tostring', 'q.2', 'q-3', 'q4', 'q5', 'q6'];
const kinds = [
  { options: ['Little', 'Some', 'Much'] },
  { options: [{ value: 1, text: 'No' }, { value: 3, text: 'Yes' }] },
  { type: 'checklist', options: [{ id: 'a', value: 1, text: 'A' }, { id: 'b', value: 1, text: 'B' }] },
  { type: 'number', unit: 'days', bands: [30, 10] },
];

/** Of seven questions, each somewhere in a tree of five groups; those without a question are left out. */
export const bases: fc.Arbitrary<FrameworkData> = fc
  .record({
    homes: fc.tuple(...questionIds.map(() => fc.constantFrom('p', 'p.d', 'p.e', 'r', 'r.d'))),
    shapes: fc.tuple(...questionIds.map(() => fc.nat(kinds.length - 1))),
    themed: fc.tuple(...questionIds.map(() => fc.subarray(['speed', 'unity'], { minLength: 1 }))),
  })
  .map(({ homes, shapes, themed }) => {
    const group = (id: string, dimensions: GroupData[] = []): GroupData => ({ id, title: `Part ${id}`, questions: [], dimensions });
    const groups = new Map(['p.d', 'p.e', 'r.d', 'p', 'r'].map((id) => [id, group(id)]));
    groups.get('p')!.dimensions.push(groups.get('p.d')!, groups.get('p.e')!);
    groups.get('r')!.dimensions.push(groups.get('r.d')!);
    questionIds.forEach((id, index) => groups.get(homes[index]!)!.questions.push({ id, text: `Question ${id}?`, themes: themed[index]!, ...kinds[shapes[index]!] }));
    const framework: FrameworkData = {
      format: 'revmat/framework@1',
      id: 'base',
      version: '1.0.0',
      title: 'Base',
      levels: [{ value: 1, id: 'low', name: 'Low' }, { value: 2, id: 'middle', name: 'Middle' }, { value: 3, id: 'high', name: 'High' }],
      themes: [{ id: 'speed', title: 'Speed' }, { id: 'unity', title: 'Unity' }],
      pillars: [groups.get('p')!, groups.get('r')!],
      steps: questionIds.map((id, index) => ({ id: `lift-${index}`, question: index === 0 ? [id, 'tostring'] : [id], from: 1, to: 3, title: 'Lift', effort: 'S', impact: 3, needs: index === 0 ? [] : ['lift-0'] })),
    };
    framework.pillars = withoutEmpty(framework.pillars);
    return framework;
  });

export function editsOf(base: FrameworkData): fc.Arbitrary<Edits> {
  const groups = allGroups(base).map(({ id }) => id);
  const question = fc.constantFrom(...questionIds);
  const place = fc.oneof(fc.tuple(fc.constant('in' as const), fc.constantFrom(...groups)), fc.tuple(fc.constantFrom('before' as const, 'after' as const), question));
  const mapOf = <V>(key: fc.Arbitrary<string>, value: fc.Arbitrary<V>) => fc.array(fc.tuple(key, value), { maxLength: 3 }).map((pairs) => new Map(pairs));
  return fc
    .record({
      weights: mapOf(question, fc.constantFrom(0.5, 1, 2)),
      texts: mapOf(question, fc.constantFrom('Who?', 'Question q4?')),
      titles: mapOf(fc.constantFrom(...groups), fc.constantFrom('New', 'Part p')),
      efforts: mapOf(fc.constantFrom(...base.steps.map(({ id }) => id)), fc.constantFrom('S', 'L')),
      moves: fc.uniqueArray(fc.tuple(question, place), { maxLength: 3, selector: ([id]) => id }),
      added: fc.uniqueArray(fc.tuple(fc.constantFrom('new1', 'new2'), place), { maxLength: 2, selector: ([id]) => id }),
      removed: fc.array(fc.oneof(question, fc.constantFrom(...groups)), { maxLength: 3 }).map((ids) => new Set(ids)),
    })
    .map(({ moves, added, removed, ...rest }) => ({ ...rest, removed, moves: moves.map(([id, [side, target]]) => [id, side, target] as const), added: added.map(([id, [side, target]]) => [id, side, target] as const) }));
}

const newQuestion = (id: string): QuestionData => ({ id, text: 'Is it new?', options: ['No', 'A bit', 'Yes'] });

/** As a file that extends the base; `reversed`: its entries in the opposite order. */
export function toOverlay(edits: Edits, base: FrameworkData, reversed = false): object {
  const turn = <T>(list: readonly T[]): readonly T[] => (reversed ? list.toReversed() : list);
  const pillars = new Set(base.pillars.map(({ id }) => id));
  const removedOr = (id: string, fields: object): object => (edits.removed.has(id) ? { id, remove: true } : { id, ...fields });
  const groups = [...new Set([...edits.titles.keys(), ...[...edits.removed].filter((id) => !questionIds.includes(id))])].map((id) => removedOr(id, { title: edits.titles.get(id) }));
  const moved = new Map(edits.moves.map(([id, side, target]) => [id, { [side]: target }]));
  const touched = new Set([...moved.keys(), ...edits.weights.keys(), ...edits.texts.keys(), ...[...edits.removed].filter((id) => questionIds.includes(id))]);
  const questions = [...touched].map((id) => removedOr(id, { weight: edits.weights.get(id), text: edits.texts.get(id), ...moved.get(id) }));
  const added = edits.added.map(([id, side, target]) => ({ ...newQuestion(id), [side]: target }));
  const isPillar = (group: object): boolean => 'id' in group && pillars.has(String(group.id));
  const overlay = {
    format: 'revmat/framework@1',
    id: 'over',
    version: '2.0.0',
    extends: 'base',
    pillars: turn(groups.filter(isPillar)),
    dimensions: turn(groups.filter((group) => !isPillar(group))),
    questions: turn([...questions, ...added]),
    steps: turn([...edits.efforts].map(([id, effort]) => ({ id, effort }))),
  };
  return JSON.parse(JSON.stringify(overlay)) as object;
}

/** The same by hand, on a copy; null where a change hits nothing, or nothing is left. */
export function editByHand(base: FrameworkData, edits: Edits): FrameworkData | null {
  const copy = { ...structuredClone(base), id: 'over', version: '2.0.0' };
  for (const group of allGroups(copy)) for (const question of group.questions) question['same-as'] = `base/${question.id}`;
  const moves = edits.moves.filter(([id]) => !edits.removed.has(id));
  for (const [id, side, target] of [...moves, ...edits.added]) if (!putInto(copy.pillars, id, side, target, edits.removed)) return null;

  copy.pillars = copy.pillars.flatMap((group) => rewrite(group, edits));
  const parts = new Set(allGroups(copy).flatMap((group) => [group.id, ...group.questions.map(({ id }) => id)]));
  copy.steps = copy.steps.map((step) => ({ ...step, question: step.question.filter((id) => parts.has(id)), effort: edits.efforts.get(step.id) ?? step.effort })).filter(({ question }) => question.length > 0);
  const steps = new Set(copy.steps.map(({ id }) => id));
  copy.steps = copy.steps.map((step) => ({ ...step, needs: step.needs.filter((id) => steps.has(id)) }));

  const changed = [...edits.weights.keys(), ...edits.texts.keys(), ...edits.titles.keys(), ...moves.map(([id]) => id)].filter((id) => !edits.removed.has(id));
  const hit = changed.every((id) => parts.has(id)) && [...edits.efforts.keys()].every((id) => steps.has(id));
  return hit && copy.pillars.length > 0 ? copy : null;
}

/** False where there is no such place: beside itself, or in what is taken out. */
function putInto(pillars: readonly GroupData[], id: string, side: 'in' | 'before' | 'after', target: string, removed: ReadonlySet<string>): boolean {
  const staying = (groups: readonly GroupData[]): readonly GroupData[] => groups.flatMap((group) => (removed.has(group.id) ? [] : [group, ...staying(group.dimensions)]));
  const group = staying(pillars).find((each) => (side === 'in' ? each.id === target : each.questions.some((question) => question.id === target)));
  if (group === undefined || id === target) return false;
  let node = newQuestion(id);
  for (const each of pillars.flatMap(withGroupsBelow)) {
    const at = each.questions.findIndex((question) => question.id === id);
    if (at >= 0) [node] = each.questions.splice(at, 1) as [QuestionData];
  }
  const beside = group.questions.findIndex((question) => question.id === target);
  group.questions.splice(side === 'in' ? group.questions.length : side === 'before' ? beside : beside + 1, 0, node);
  return true;
}

/** Nothing where it is taken out, or has no question left. */
function rewrite(group: GroupData, edits: Edits): readonly GroupData[] {
  if (edits.removed.has(group.id)) return [];
  const questions = group.questions
    .filter(({ id }) => !edits.removed.has(id))
    .map((question) => ({ ...question, weight: edits.weights.get(question.id) ?? question.weight ?? 1, text: edits.texts.get(question.id) ?? question.text }));
  const dimensions = group.dimensions.flatMap((each) => rewrite(each, edits));
  return questions.length + dimensions.length === 0 ? [] : [{ ...group, title: edits.titles.get(group.id) ?? group.title, questions, dimensions }];
}

function withGroupsBelow(group: GroupData): readonly GroupData[] {
  return [group, ...group.dimensions.flatMap(withGroupsBelow)];
}

function allGroups({ pillars }: FrameworkData): readonly GroupData[] {
  return pillars.flatMap(withGroupsBelow);
}

function withoutEmpty(groups: readonly GroupData[]): GroupData[] {
  return groups.map((group) => ({ ...group, dimensions: withoutEmpty(group.dimensions) })).filter(({ questions, dimensions }) => questions.length + dimensions.length > 0);
}
