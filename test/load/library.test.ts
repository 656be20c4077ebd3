// Files that build on one another: each is read where it really lies, as seldom as possible, and never outside of its project.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFramework, listFrameworks } from '../../src/load/catalog.ts';
import { createLibrary } from '../../src/load/library.ts';
import { workingTime } from '../working-time.ts';
import { codesOf, valueOf } from './fixtures.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revmat-library-'));
  mkdirSync(join(root, 'project/frameworks'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const head = (id: string): string => `format: revmat/framework@1\nid: ${id}\nversion: "1"\n`;
const sound = (id: string): string => `${head(id)}title: T\nlevels: [{ value: 1, id: a, name: A }, { value: 2, id: b, name: B }]\npillars: [{ id: p, title: P, questions: [{ id: q, text: Q, options: [a, b] }] }]\n`;
const extending = (id: string, base: string): string => `${head(id)}extends: ${base}\n`;

function write(name: string, text: string): string {
  const file = join(root, 'project', name);
  writeFileSync(file, text);
  return file;
}

const libraryIn = (folder: string, ...more: readonly string[]) => createLibrary({ bundled: null, folders: [join(folder, 'frameworks'), ...more] });

describe('a project that is reached through a link', () => {
  beforeEach(() => {
    symlinkSync(join(root, 'project'), join(root, 'link'));
    write('frameworks/base.yaml', sound('base'));
    write('frameworks/middle.yaml', extending('middle', './base.yaml'));
    write('top.yaml', extending('top', './frameworks/middle.yaml'));
    write('by-id.yaml', extending('by-id', 'middle'));
  });

  it.each(['top', 'by-id'])('is the same project for what %s builds on', (name) => {
    const link = join(root, 'link');
    const library = createLibrary({ bundled: null, folders: [join(link, 'frameworks'), link], project: link });
    expect(codesOf(library.read(join(link, `${name}.yaml`), `${name}.yaml`))).toEqual([]);
  });

  it('needs no revmat.yaml for that', () => {
    const link = join(root, 'link');
    write('base.yaml', sound('base'));
    write('frameworks/upwards.yaml', extending('upwards', '../base.yaml'));
    expect(codesOf(libraryIn(link, link).byId('upwards', []))).toEqual([]);
  });
});

describe('what lies outside', () => {
  it('is not even looked at through a link that is called like a framework', () => {
    writeFileSync(join(root, 'away.yaml'), sound('away'));
    symlinkSync(join(root, 'away.yaml'), join(root, 'project/frameworks/away.yaml'));
    const places = { bundled: null, folders: [join(root, 'project/frameworks')] };
    // That it would be a framework cannot be known.
    expect(listFrameworks(places)).toEqual({ frameworks: [], diagnostics: [] });
    expect(codesOf(findFramework(places, 'away'))).toEqual(['outside-folder']);
  });
});

describe('however the files hang together', () => {
  it('each is read a few times at most, be it good or broken', () => {
    const uses = (level: number): string => `[{ use: l${level}/q, id: l }, { use: r${level}/q, id: r }]`;
    const text = (id: string, level: number): string => `${head(id)}title: T\nlevels: [{ value: 1, id: a, name: A }, { value: 2, id: b, name: B }]\npillars: [{ id: p, title: P, questions: ${uses(level + 1)} }]\n`;
    for (let level = 0; level < 15; level++) for (const side of ['l', 'r']) write(`frameworks/${side}${level}.yaml`, text(`${side}${level}`, level));
    for (const side of ['l', 'r']) write(`frameworks/${side}15.yaml`, 'pillars: 1\n');
    const started = workingTime();
    expect(codesOf(libraryIn(join(root, 'project')).byId('l0', []))).toEqual(['broken-base', 'broken-base']);
    expect(workingTime() - started).toBeLessThan(4000);
  });

  it('a circle is one from wherever it is entered, in any order', () => {
    write('frameworks/a.yaml', extending('a', 'b'));
    write('frameworks/b.yaml', extending('b', 'a'));
    write('frameworks/into.yaml', extending('into', 'a'));
    for (const order of [['into', 'a', 'b'], ['b', 'a', 'into'], ['a', 'into', 'b']]) {
      const library = libraryIn(join(root, 'project'));
      const told = new Map(order.map((id) => [id, codesOf(library.byId(id, []))]));
      expect(Object.fromEntries(told)).toEqual({ a: ['broken-base'], b: ['broken-base'], into: ['broken-base'] });
    }
  });

  it('a chain is too deep whatever was read before', () => {
    write('frameworks/c0.yaml', sound('c0'));
    for (let level = 1; level <= 17; level++) write(`frameworks/c${level}.yaml`, extending(`c${level}`, `c${level - 1}`));
    const library = libraryIn(join(root, 'project'));
    for (let level = 0; level <= 15; level++) valueOf(library.byId(`c${level}`, []));
    expect(codesOf(library.byId('c17', []))).toEqual(codesOf(libraryIn(join(root, 'project')).byId('c17', [])));
    expect(codesOf(library.byId('c17', []))).toEqual(['broken-base']);
  });

  it('two files with one id in different folders stay two', () => {
    mkdirSync(join(root, 'project/other'));
    write('frameworks/base.yaml', sound('base'));
    write('other/base.yaml', sound('base').replace('title: T', 'title: Another'));
    const top = write('other/top.yaml', extending('top', './base.yaml'));
    const byId = write('other/by-id.yaml', extending('by-id', 'base'));
    const library = libraryIn(join(root, 'project'), join(root, 'project'));
    expect(valueOf(library.read(byId, 'by-id.yaml')).located.data['title']).toBe('T');
    expect(valueOf(library.read(top, 'top.yaml')).located.data['title']).toBe('Another');
  });
});
