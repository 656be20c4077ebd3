// What holds for every framework that builds on another: laying a file over it is the same as editing it by hand, and whatever the file
// says, what is wrong is told in that file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBases, type Bases } from '../../src/load/bases.ts';
import { effectiveChanges } from '../../src/load/effective-changes.ts';
import { flattenFramework } from '../../src/load/flatten-framework.ts';
import { loadFramework, toFramework } from '../../src/load/framework.ts';
import { rangeOf } from '../../src/load/locate.ts';
import { resolveFramework } from '../../src/load/resolve-framework.ts';
import type { ResolvedFramework } from '../../src/load/resolved-framework.ts';
import { sourceFromText } from '../../src/load/source.ts';
import { parseSource, type ParsedDocument } from '../../src/load/yaml-document.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Framework, Group, Question } from '../../src/model/framework.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { codesOf, documentFrom, fixtures, valueOf } from './fixtures.ts';
import { bases, editByHand, editsOf, toOverlay, type FrameworkData } from './merge-edits.ts';

/** JSON is YAML; with a line for each value. */
const textOf = (data: unknown): string => JSON.stringify(data, null, 1);

/** Each is resolved when it is built on, and once. */
function basesOf(texts: ReadonlyMap<string, string>): Bases {
  const resolved = new Map<string, Outcome<ResolvedFramework>>();
  return {
    ...noBases,
    byId(id, trail) {
      const text = texts.get(id);
      if (text === undefined) return noBases.byId(id, trail);
      const found = resolved.get(id) ?? resolveFramework(documentFrom(text, `${id}.yaml`), noBases);
      resolved.set(id, found);
      return found;
    },
  };
}

const made = new WeakMap<FrameworkData, Bases>();

function over(base: FrameworkData): Bases {
  const found = made.get(base) ?? basesOf(new Map([['base', textOf(base)]]));
  made.set(base, found);
  return found;
}

function load(data: unknown, base: FrameworkData): Outcome<Framework> {
  return loadFramework(documentFrom(textOf(data)), over(base));
}

/** As one that builds on it passes it on: versions in which answers changed are those of the framework below. */
function passedOn(framework: Framework, head: Pick<Framework, 'id' | 'version'>): Framework {
  const question = (each: Question): Question => ({ ...each, changedIn: null });
  const group = (each: Group): Group => ({ ...each, questions: each.questions.map(question), dimensions: each.dimensions.map(group) });
  return { ...framework, ...head, pillars: framework.pillars.map(group) };
}

const cases = bases.chain((base) => editsOf(base).map((edits) => ({ base, edits })));

describe('any framework', () => {
  it('is the same under another name where a file that extends it says nothing', () => {
    fc.assert(
      fc.property(bases, (base) => {
        const head = { id: 'over', version: '2.0.0' };
        expect(valueOf(load({ format: base.format, ...head, extends: 'base' }, base))).toEqual(passedOn(valueOf(load(base, base)), head));
      }),
      { numRuns: 10 },
    );
  });

  it('is the same where a file that extends it says all of it again', () => {
    fc.assert(
      fc.property(bases, (base) => {
        const head = { id: 'over', version: '2.0.0' };
        const resolved = valueOf(resolveFramework(documentFrom(textOf({ ...base, ...head, extends: 'base' })), over(base)));
        expect(toFramework(resolved)).toEqual(passedOn(valueOf(load(base, base)), head));
        expect(resolved.changes).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('any changes to any framework', () => {
  it('come to what they come to by hand, or hit nothing', () => {
    let good = 0;
    fc.assert(
      fc.property(cases, ({ base, edits }) => {
        const byHand = editByHand(base, edits);
        const laid = load(toOverlay(edits, base), base);
        expect(laid.ok, JSON.stringify(laid.diagnostics)).toBe(byHand !== null);
        if (byHand === null || !laid.ok) return;
        good++;
        expect(laid.value).toEqual(valueOf(load(byHand, base)));
      }),
      { numRuns: 80 },
    );
    expect(good).toBeGreaterThan(10);
  });

  it('come to the same in any order, but where something is moved twice', () => {
    fc.assert(
      fc.property(cases, ({ base, edits }) => {
        const unordered = { ...edits, moves: edits.moves.slice(0, 1), added: [] };
        const there = load(toOverlay(unordered, base), base);
        const back = load(toOverlay(unordered, base, true), base);
        expect(back.ok && back.value).toEqual(there.ok && there.value);
      }),
      { numRuns: 40 },
    );
  });

  it('read back from the flat form as the same framework', () => {
    fc.assert(
      fc.property(cases, ({ base, edits }) => {
        const laid = resolveFramework(documentFrom(textOf(toOverlay(edits, base))), over(base));
        fc.pre(laid.ok);
        const resolved = valueOf(laid);
        expect(valueOf(loadFramework(documentFrom(flattenFramework(resolved))))).toEqual(toFramework(resolved));
      }),
      { numRuns: 20 },
    );
  });
});

const texts = new Map(['full', 'small'].map((id) => [id, readFileSync(join(fixtures, 'good', `${id}.yaml`), 'utf8')]));
texts.set('other', readFileSync(join(fixtures, 'extends/bases/other.yaml'), 'utf8'));
const seeds: readonly unknown[] = [
  {
    extends: 'full',
    without: ['gates', 'symptoms'],
    title: 'Mine',
    levels: [{ id: 'low', name: 'Lower', without: ['summary'] }, { id: 'middle', summary: 'So so.' }],
    scoring: { bands: [1.5, 2], rounding: { mode: 'half-even' } },
    pillars: [{ id: 'people', weight: 3, without: ['target'], dimensions: [{ id: 'tools', without: ['aggregate'], questions: [{ id: 'days', without: ['when'], bands: [40, 20] }] }] }],
    dimensions: [{ id: 'fresh', in: 'people', title: 'Fresh' }],
    questions: [{ id: 'systems', in: 'fresh', options: [{ id: 'crm', remove: true }, { id: 'erp', value: 2 }, { id: 'cpq', value: 1, text: 'CPQ' }] }, { use: 'other/pricing', id: 'prices', after: 'goals', weight: 2, when: { question: 'goals', in: [1, 2] } }],
    kpis: [{ id: 'win-rate', inputs: [{ id: 'won', title: 'Won deals' }], bands: [{ cohort: 'any', cuts: [10, 30] }, { cohort: 'mid', cuts: [1, 2], mapping: 'own', source: 'S', year: 2026 }] }, { id: 'cycle', remove: true }],
    steps: [{ id: 'first', owner: 'Sales', before: 'second' }],
    stages: [{ id: 'grow', limits: ['Slow.', 'Costly.'] }],
  },
  { extends: 'full', questions: [{ id: 'goals', remove: true }, { id: 'share', after: 'goals', scale: { min: 0, max: 20 } }, { id: 'days', type: 'choice', options: ['a', 'b', 'c'], without: ['bands', 'unit', 'stage', 'pass'] }], roles: [{ id: 'it', title: 'IT', before: 'sales' }], scoring: { method: 'mean' } },
  { title: 'Alone', levels: [{ id: 'a', value: 1, name: 'A' }, { id: 'b', value: 2, name: 'B' }], pillars: [{ id: 'p', title: 'P', questions: [{ use: 'other/pricing' }, { use: 'full/systems' }, { use: 'full/share', id: 'share-2' }] }] },
];

const known = basesOf(texts);

const junk = fc.constantFrom<unknown>(null, true, [], {}, '', 'constructor', '__proto__x', 'goals', 'other/none', 'none/none', 'full', -1, 0, 2, 1e300, [null], [[]], [{}], [{ id: 'goals' }], [{ id: 'goals' }, { id: 'goals' }], ['a', 'b'], { id: 'goals', remove: true }, { use: 'other/pricing' }, Array(300).fill('x'), Array.from({ length: 300 }, () => ({ id: 'tostring' })));
const keys = fc.constantFrom('remove', 'without', 'use', 'in', 'before', 'after', 'options', 'type', 'scale', 'id', 'when', 'questions', 'dimensions', 'levels', 'was', 'same-as', 'gate', 'constructor', 'extends');

/** One change somewhere in the data: at the node that `way` leads to. */
function spoil(data: unknown, way: readonly number[], how: 'replace' | 'delete' | 'add' | 'double' | 'swap', value: unknown, key: string): unknown {
  const entries = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const [step, ...rest] = way;
  if (step === undefined || entries.length === 0) return how === 'add' && typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data, [key]: value } : how === 'replace' ? value : data;
  const at = entries[step % entries.length]!;
  if (Array.isArray(data)) {
    const index = Number(at);
    if (rest.length > 0) return data.with(index, spoil(data[index], rest, how, value, key));
    return how === 'delete' ? data.toSpliced(index, 1) : how === 'double' ? [...data, data[index]] : how === 'swap' ? data.toReversed() : data.with(index, spoil(data[index], [], how, value, key));
  }
  const record = data as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && how === 'delete') return Object.fromEntries(entries.filter((each) => each !== at).map((each) => [each, record[each]]));
  return { ...record, [at]: spoil(record[at], rest, how, value, key) };
}

const spoilt = fc
  .record({ seed: fc.constantFrom(...seeds), blows: fc.array(fc.tuple(fc.array(fc.nat(11), { maxLength: 7 }), fc.constantFrom('replace' as const, 'delete' as const, 'add' as const, 'double' as const, 'swap' as const), junk, keys), { maxLength: 4 }) })
  .map(({ seed, blows }) => ({ format: 'revmat/framework@1', id: 'mine', version: '1', ...(blows.reduce<unknown>((data, [way, how, value, key]) => spoil(data, way, how, value, key), seed) as object) }));

function expectToldHere({ diagnostics }: Outcome<unknown>, document: ParsedDocument): void {
  const { file, text } = document.source;
  const toldHere = ({ file: told, range }: Diagnostic): boolean => told === file && range !== null && range.start.line > 0 && range.end.offset > range.start.offset && range.end.offset <= text.length;
  expect(diagnostics.filter((diagnostic) => !toldHere(diagnostic))).toEqual([]);
}

/** With anchors on some of the values, and aliases to them elsewhere. */
function withAliases(text: string): string {
  const seen = new Map<string, string>();
  return text.replace(/"[^"\n]*"(?=,?\n)|\{\}|\[\]/g, (value) => {
    const name = seen.get(value);
    if (name !== undefined) return `*${name} `;
    seen.set(value, `a${seen.size}`);
    return `&a${seen.size - 1} ${value}`;
  });
}

describe('whatever a file says', () => {
  it.each(seeds)('is made from what is sound: %#', (seed) => {
    const document = documentFrom(textOf({ format: 'revmat/framework@1', id: 'mine', version: '1', ...(seed as object) }));
    expect(codesOf(resolveFramework(document, known))).toEqual([]);
  });

  it.each([['as it is', (text: string) => text], ['with aliases', withAliases]] as const)('what is wrong is told where it says it, and each change has its line (%s)', (_, write) => {
    let good = 0;
    fc.assert(
      fc.property(spoilt, (data) => {
        const source = sourceFromText('mine.yaml', write(textOf(data)));
        const document = source.ok ? parseSource(source.value) : source;
        if (!document.ok) return;
        const resolved = resolveFramework(document.value, known);
        expectToldHere(resolved, document.value);
        if (!resolved.ok) return;
        good++;
        const flat = documentFrom(flattenFramework(resolved.value));
        expect(valueOf(loadFramework(flat))).toEqual(toFramework(resolved.value));
        const astray = effectiveChanges(resolved.value.changes).flatMap(({ what, key, path, document: from }) => {
          const { start, end } = rangeOf(from, path, 'key');
          const text = from.source.text.slice(start.offset, end.offset);
          // The key itself, or, below `without`, its name.
          return text !== '' && text.includes(what === 'set' ? key!.split('.').at(-1)! : '') ? [] : [{ what, key, text }];
        });
        expect(astray).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(good).toBeGreaterThan(3);
  });
});
