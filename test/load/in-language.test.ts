// Translations as files beside frameworks: which of them count, and what is refused.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFramework, listFrameworks, type Places } from '../../src/load/catalog.ts';
import { putIntoLanguage } from '../../src/load/in-language.ts';
import { listTranslations } from '../../src/load/translation-file.ts';
import { validateTranslation } from '../../src/load/validate-translation.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import type { Framework } from '../../src/model/framework.ts';
import { allQuestions } from '../../src/model/framework.ts';
import { fixtures, valueOf } from './fixtures.ts';

let root: string;
let places: Places;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'revmat-language-'));
  mkdirSync(join(root, 'frameworks'));
  copyFileSync(join(fixtures, 'good', 'renewals.yaml'), join(root, 'renewals.yaml'));
  places = { bundled: null, folders: [join(root, 'frameworks'), root] };
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return join(root, name);
}

/** A translation of `framework`; `words`: what follows its head. */
function translate(framework: string, language: string, words: string): string {
  return write(`${framework}.${language}.yaml`, `format: revmat/translation@1\nframework: ${framework}\nlanguage: ${language}\n${words}`);
}

function framework(id = 'renewals'): Framework {
  return valueOf(findFramework(places, id)).framework;
}

function inLanguage(language: string, id = 'renewals'): Framework | null {
  return valueOf(putIntoLanguage(framework(id), language, places))?.framework ?? null;
}

function codesIn(language: string): readonly string[] {
  return putIntoLanguage(framework(), language, places).diagnostics.map(({ code }) => code);
}

function validate(file: string): readonly unknown[] {
  const document = valueOf(parseSource(valueOf(readSource(file, 'shown.yaml'))));
  const found = findFramework(places, String(document.data['framework']));
  return validateTranslation(document, found.ok ? found.value.framework : null, places).map(({ code, params }) => [code, params]);
}

describe('the language that is asked for', () => {
  it('is taken from <id>.<language>.yaml', () => {
    const file = translate('renewals', 'de', 'title: Verlängerungs-Check\n');
    expect(valueOf(putIntoLanguage(framework(), 'de', places))).toMatchObject({ framework: { title: 'Verlängerungs-Check', language: 'de' }, files: [file] });
  });

  it('from the first folder that has it', () => {
    translate('renewals', 'de', 'title: Zweiter\n');
    copyFileSync(join(root, 'renewals.de.yaml'), join(root, 'frameworks', 'renewals.de.yaml'));
    translate('renewals', 'de', 'title: Anderer\n');
    expect(inLanguage('de')?.title).toBe('Zweiter');
  });

  it('in whatever case it is written', () => {
    translate('renewals', 'pt-BR', 'title: Renovações\n');
    expect(inLanguage('PT-br')?.title).toBe('Renovações');
  });

  it('falls back from a region to the language, word by word', () => {
    translate('renewals', 'de', 'title: Verlängerungs-Check\nsummary: Außer Reichweite.\n');
    expect(inLanguage('de-CH')).toMatchObject({ title: 'Verlängerungs-Check', language: 'de' });
    translate('renewals', 'de-CH', 'summary: Ausser Reichweite.\n');
    expect(inLanguage('de-CH')).toMatchObject({ title: 'Verlängerungs-Check', summary: 'Ausser Reichweite.', language: 'de-CH' });
    expect(inLanguage('de')?.summary).toBe('Außer Reichweite.');
  });

  it('does not fall from a language into a region', () => {
    translate('renewals', 'de-CH', 'summary: Ausser Reichweite.\n');
    expect(inLanguage('de')).toBeNull();
  });

  it('needs no translation where it is the framework\'s own', () => {
    translate('renewals', 'fr', 'title: Bilan\n');
    for (const language of ['en', 'EN', 'en-GB']) expect(inLanguage(language)).toEqual(framework());
  });

  it('is the framework\'s own where one of the two only adds a region', () => {
    write('regional.yaml', 'format: revmat/framework@1\nid: regional\nversion: "1"\nlanguage: de-AT\nextends: renewals\n');
    for (const language of ['de', 'de-AT', 'de-AT-1996']) expect(inLanguage(language, 'regional')).toEqual(framework('regional'));
    expect(inLanguage('de-CH', 'regional')).toBeNull();
  });

  it('is unknown where nothing is in it', () => {
    translate('renewals', 'de', 'title: T\n');
    expect(inLanguage('fr')).toBeNull();
  });
});

describe('a translation that cannot be used', () => {
  it('is an error, not passed over', () => {
    translate('renewals', 'de', 'questions: { renewal-strat: { text: T } }\n');
    expect(codesIn('de')).toEqual(['unknown-id']);
  });

  it('says nothing sensible about itself', () => {
    write('renewals.de.yaml', 'format: revmat/translation@1\nframework: { a: 1 }\nlanguage: [de]\n');
    expect(codesIn('de')).toEqual(['wrong-type', 'wrong-type']);
  });

  it('says another language or framework than its name', () => {
    write('renewals.de.yaml', 'format: revmat/translation@1\nframework: renewals\nlanguage: fr\n');
    expect(codesIn('de')).toEqual(['other-file-name']);
    write('renewals.de.yaml', 'format: revmat/translation@1\nframework: other\nlanguage: de\n');
    expect(codesIn('de')).toEqual(['other-file-name', 'other-framework']);
  });

  it('is a link that leads out of its folder', () => {
    const outside = write('frameworks/words.yaml', 'format: revmat/translation@1\nframework: renewals\nlanguage: de\n');
    mkdirSync(join(root, 'inner'));
    symlinkSync(outside, join(root, 'inner', 'renewals.de.yaml'));
    const there = { ...places, folders: [join(root, 'inner')] };
    expect(putIntoLanguage(framework(), 'de', there).diagnostics).toMatchObject([{ code: 'outside-folder' }]);
  });
});

describe('files with such a name', () => {
  it('that are something else are passed over', () => {
    write('renewals.de.yaml', 'format: revmat/assessment@1\nframework: renewals\n');
    write('renewals.fr.yaml', 'format: revmat/framework@1\nid: renewals.fr\n');
    write('renewals.not_a_tag.yaml', 'format: revmat/translation@1\n');
    symlinkSync(join(root, 'nowhere'), join(root, 'renewals.it.yaml'));
    translate('renewals', 'nl', 'title: T\n');
    expect(listTranslations(places.folders, 'renewals').map(({ language }) => language)).toEqual(['nl']);
  });

  it('are no frameworks', () => {
    translate('renewals', 'de', 'title: T\n');
    expect(listFrameworks(places)).toMatchObject({ frameworks: [{ id: 'renewals' }], diagnostics: [] });
    expect(findFramework(places, 'renewals.de').diagnostics).toMatchObject([{ code: 'unknown-framework' }]);
  });
});

describe('a framework that extends another', () => {
  beforeEach(() => {
    copyFileSync(join(fixtures, 'good', 'renewals.de.yaml'), join(root, 'renewals.de.yaml'));
    write('acme.yaml', `format: revmat/framework@1
id: acme
version: "1"
extends: renewals
title: Acme check
questions:
  - { id: feedback, text: Who hears feedback? }
  - id: own
    in: processes
    text: Who owns renewals?
    options: [Nobody., Everybody., One team.]
`);
  });

  it('has the words that it did not change from the translation of that one', () => {
    const acme = inLanguage('de', 'acme');
    expect(acme).toMatchObject({ title: 'Acme check', language: 'de', levels: [{ name: 'Ad hoc' }, { name: 'Definiert' }, { name: 'Gesteuert' }] });
    expect(acme && allQuestions(acme).map(({ text }) => text)).toEqual([
      'Wann beginnt die Arbeit an einer Verlängerung?',
      'Who hears feedback?',
      'Who owns renewals?',
      'Welche Daten können alle sehen?',
      'Wie viele Tage bleibt eine Rechnung offen?',
    ]);
  });

  it('has them even where its own language is the one that is asked for', () => {
    write('branch.yaml', 'format: revmat/framework@1\nid: branch\nversion: "1"\nlanguage: de\ntitle: Zweigstelle\nextends: renewals\n');
    expect(inLanguage('de', 'branch')).toMatchObject({ title: 'Zweigstelle', pillars: [{ title: 'Prozesse' }] });
  });

  it('has the last word itself', () => {
    translate('acme', 'de', 'levels: { managed: { name: Im Griff } }\n');
    expect(inLanguage('de', 'acme')?.levels.map(({ name }) => name)).toEqual(['Ad hoc', 'Definiert', 'Im Griff']);
  });

  it('needs to translate only what is its own', () => {
    const file = translate('acme', 'de', 'title: Acme-Check\nquestions: { feedback: { text: Wer hört Rückmeldungen? } }\n');
    expect(validate(file)).toEqual([['untranslated', { keys: ['own'] }]]);
  });
});

describe('a question that is taken over', () => {
  it('brings its translation along, under whatever id', () => {
    copyFileSync(join(fixtures, 'good', 'renewals.de.yaml'), join(root, 'renewals.de.yaml'));
    const levels = 'levels: [{ value: 1, id: a, name: A }, { value: 2, id: b, name: B }, { value: 3, id: c, name: C }]';
    write('acme.yaml', `format: revmat/framework@1\nid: acme\nversion: "1"\ntitle: T\n${levels}\npillars: [{ id: p, title: P, questions: [{ id: start, use: renewals/renewal-start, roles: [], themes: [] }] }]\n`);
    const acme = inLanguage('de', 'acme');
    expect(acme && allQuestions(acme)[0]).toMatchObject({ id: 'start', text: 'Wann beginnt die Arbeit an einer Verlängerung?', options: [{ text: 'Wenn der Kunde kündigt.' }, {}, {}] });
  });
});

describe('validate', () => {
  it('has nothing to say about a whole translation', () => {
    copyFileSync(join(fixtures, 'good', 'renewals.de.yaml'), join(root, 'renewals.de.yaml'));
    expect(validate(join(root, 'renewals.de.yaml'))).toEqual([]);
  });

  it('warns of what is not translated', () => {
    const file = translate('renewals', 'de', 'questions: { feedback: { text: T, options: [a, b, c] } }\n');
    expect(validate(file).slice(1)).toEqual([['untranslated', { keys: ['renewal-start', 'data', 'invoice-days'] }]]);
  });

  it('lets a region leave out what the language has', () => {
    copyFileSync(join(fixtures, 'good', 'renewals.de.yaml'), join(root, 'renewals.de.yaml'));
    expect(validate(translate('renewals', 'de-CH', 'summary: Gross.\n'))).toEqual([]);
    expect(validate(translate('renewals', 'en-GB', 'summary: Organised.\n'))).toEqual([]);
  });

  it('checks what needs no framework where there is none', () => {
    const file = translate('nowhere', 'de', 'titel: T\n');
    expect(validate(file)).toMatchObject([['unknown-key', { key: 'titel' }]]);
    expect(validate(write('x.yaml', 'format: revmat/translation@1\nlanguage: de\n'))).toEqual([['missing-key', { key: 'framework' }]]);
  });

  it('wants the file to be called as it will be looked for', () => {
    const file = write('deutsch.yaml', 'format: revmat/translation@1\nframework: renewals\nlanguage: de-CH\n');
    expect(validate(file)).toContainEqual(['other-file-name', { id: 'renewals.de-CH', name: 'deutsch.yaml' }]);
  });
});
