// Brand files that are sound, and what their logos may be. What is wrong with a file is told in fixtures/load/brand.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBrand } from '../../src/load/brand.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { grounds } from '../../src/model/brand.ts';
import { lowestContrast } from '../../src/model/colour.ts';
import type { Brand } from '../../src/model/brand.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { valueOf } from './fixtures.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'revmat-brand-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function load(path: string): Outcome<Brand> {
  return loadBrand(valueOf(parseSource(valueOf(readSource(path, 'brand.yaml')))));
}

function brandWith(lines: string): Outcome<Brand> {
  writeFileSync(join(root, 'brand.yaml'), `format: revmat/brand@1\nname: North\n${lines}\n`);
  return load(join(root, 'brand.yaml'));
}

function logo(name: string, content: string | Uint8Array): string | null {
  writeFileSync(join(root, name), content);
  const outcome = brandWith(`logo: ${name}`);
  return outcome.ok ? (outcome.value.logo?.data.replace(/,.*$/s, '') ?? null) : null;
}

function faultsOf(outcome: Outcome<Brand>): readonly string[] {
  return outcome.diagnostics.map(({ params }) => ('reason' in params ? String(params.reason) : ''));
}

describe('a brand', () => {
  it('is read with its logo, byte for byte', () => {
    const brand = valueOf(load('test/fixtures/brand/brand.yaml'));
    expect({ ...brand, accent: null, logo: null }).toEqual({ name: 'Northgate Advisory', logo: null, accent: null, footer: 'Confidential. For the board.' });
    const [head = '', data = ''] = brand.logo?.data.split(',') ?? [];
    expect(head).toBe('data:image/svg+xml;base64');
    expect(Buffer.from(data, 'base64')).toEqual(readFileSync('test/fixtures/brand/logo.svg'));
    expect(brand.logo?.alt).toBe('The sign of Northgate Advisory');
  });

  it('may have nothing but a format', () => {
    writeFileSync(join(root, 'brand.yaml'), 'format: revmat/brand@1\n');
    expect(valueOf(load(join(root, 'brand.yaml')))).toEqual({ name: null, logo: null, accent: null, footer: null });
  });

  it('gets an accent for dark pages that can be read there, from the one for light pages', () => {
    const { accent } = valueOf(brandWith('colors: { accent: "#7a1f3d" }'));
    expect(accent?.light).toBe('#7a1f3d');
    expect(lowestContrast(accent?.dark ?? '', Object.values(grounds.dark))).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the accent for dark pages that it names', () => {
    expect(valueOf(brandWith('colors: { accent: "#7a1f3d", accent-dark: "#C98FA3" }')).accent?.dark).toBe('#C98FA3');
  });
});

describe('a logo', () => {
  it.each([
    ['image/png', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['image/jpeg', Buffer.from('ffd8ffe000', 'hex')],
    ['image/webp', Buffer.from('RIFF....WEBPVP8 ')],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['image/svg+xml', '\ufeff<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE svg [<!ENTITY a "b>">]>\n<svg>'],
  ])('is known as %s by what it holds, whatever its name', (type, content) => {
    expect(logo('logo.txt', content)).toBe(`data:${type};base64`);
  });

  it.each([
    ['a page', '<html><svg/></html>'],
    ['text', 'svg'],
    ['a comment without an end', '<!-- <svg>'],
    ['sound, which begins as a WebP picture does', 'RIFF....WAVEfmt '],
    ['nothing', ''],
    ['an element that is called almost so', '<svgx/>'],
  ])('is not %s', (_what, content) => {
    expect(logo('logo.svg', content)).toBeNull();
  });

  it('may be 256 KiB large, and not a byte more', () => {
    const picture = Buffer.alloc(256 * 1024 + 1);
    picture.set(Buffer.from('89504e470d0a1a0a', 'hex'));
    expect(logo('logo.png', picture.subarray(0, -1))).not.toBeNull();
    writeFileSync(join(root, 'logo.png'), picture);
    expect(faultsOf(brandWith('logo: logo.png'))).toEqual(['too-large']);
  });

  it('lies in the folder of the file or below, with links followed', () => {
    const inside = join(root, 'inside');
    mkdirSync(inside);
    writeFileSync(join(root, 'logo.svg'), '<svg/>');
    writeFileSync(join(inside, 'below.svg'), '<svg/>');
    symlinkSync('../logo.svg', join(inside, 'out.svg'));
    symlinkSync('below.svg', join(inside, 'in.svg'));
    const faults = (path: string) => {
      writeFileSync(join(inside, 'brand.yaml'), `format: revmat/brand@1\nname: North\nlogo: ${path}\n`);
      return faultsOf(load(join(inside, 'brand.yaml')));
    };
    expect(faults('in.svg')).toEqual([]);
    expect(faults('out.svg')).toEqual(['outside']);
    expect(faults('../inside/below.svg')).toEqual(['outside']);
    expect(faultsOf(brandWith('logo: inside/below.svg'))).toEqual([]);
  });

  it.each(['C:\\logo.png', '\\\\server\\logo.png', 'file:logo.png', 'data:image/png;base64,AAAA', 'sub/../../logo.png'])('is not looked for at %s', (path) => {
    expect(faultsOf(brandWith(`logo: '${path}'`))[0]).toMatch(/^(?:absolute|address|outside)$/);
  });
});
