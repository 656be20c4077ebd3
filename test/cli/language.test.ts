// --lang: the words of the program and those of a framework, each as far as there are any.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../load/fixtures.ts';
import { makeFolder, runCli } from './run-cli.ts';

const good = join(fixtures, 'good');

const assessment = `format: revmat/assessment@1
framework: renewals@1.0.0
organization: Acme
date: 2026-11-22
answers:
  renewal-start: 1
  feedback: 2
`;

/** A project with the renewals framework in English and German, and an assessment by it. */
function project(): string {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'frameworks'));
  for (const name of ['renewals.yaml', 'renewals.de.yaml']) copyFileSync(join(good, name), join(cwd, 'frameworks', name));
  writeFileSync(join(cwd, 'acme.yaml'), assessment);
  return cwd;
}

/** As one line, however it was broken. */
function unbroken(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('revmat report --lang', () => {
  it('ends with 2 where the translation is broken, and says where, as seen from here', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'frameworks/renewals.de.yaml'), 'format: revmat/translation@1\nframework: renewals\nlanguage: de\nquestions: { feedbak: { text: Wie? } }\n');
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '--lang', 'de'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^frameworks\/renewals\.de\.yaml:4:14 error unknown-id: there is no question "feedbak"; did you mean "feedback"\?\n/);
    expect(stderr).toContain('Without --lang the framework keeps its own words.');
  });

  it('shows the words of the framework in that language, and those of the program in English', async () => {
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '--lang', 'de'], { cwd: project() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(unbroken(stdout)).toContain('Ein Kalender aller Vertragsenden');
    expect(unbroken(stdout)).toContain('Wenn der Vertrag endet.');
    expect(unbroken(stdout)).toContain('Next three steps');
    expect(stdout).not.toContain('A calendar of all contract ends');
  });

  it('changes no number', async () => {
    const cwd = project();
    const [english, german] = await Promise.all([[], ['--lang', 'de']].map((more) => runCli(['report', 'acme.yaml', '-f', 'json', ...more], { cwd })));
    const withoutTexts = (json = '{}'): unknown => JSON.parse(json, (_, value: unknown) => (typeof value === 'string' ? '' : value));
    expect(withoutTexts(german?.stdout)).toEqual(withoutTexts(english?.stdout));
    expect(withoutTexts(german?.stdout)).toMatchObject({ overall: { score: 1.5, counts: { answered: 2 } } });
    expect(german?.stdout).not.toBe(english?.stdout);
  });

  it('takes the nearest language that there is', async () => {
    const { stdout } = await runCli(['report', 'acme.yaml', '--lang', 'de-CH'], { cwd: project() });
    expect(stdout).toContain('Ein Kalender aller Vertragsenden');
  });

  it('finds the translation beside a framework that is named as a file', async () => {
    const cwd = project();
    mkdirSync(join(cwd, 'elsewhere'));
    copyFileSync(join(cwd, 'acme.yaml'), join(cwd, 'elsewhere', 'acme.yaml'));
    const { stdout } = await runCli(['report', 'acme.yaml', '--framework', '../frameworks/renewals.yaml', '--lang', 'de'], { cwd: join(cwd, 'elsewhere') });
    expect(stdout).toContain('Ein Kalender aller Vertragsenden');
  });

  it('does not overwrite the translation', async () => {
    const cwd = project();
    const file = join('frameworks', 'renewals.de.yaml');
    const { code, stderr } = await runCli(['report', 'acme.yaml', '--lang', 'de', '-f', 'json', '-o', file, '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(file);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(readFileSync(join(good, 'renewals.de.yaml'), 'utf8'));
  });

  it('keeps the words of the framework where only the program knows the language', async () => {
    const cwd = project();
    expect(await runCli(['report', 'acme.yaml', '--lang', 'en'], { cwd })).toEqual(await runCli(['report', 'acme.yaml'], { cwd }));
  });

  it('says which languages there are where nobody knows the one that was asked for', async () => {
    const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '--lang', 'fr'], { cwd: project() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('neither revmat nor the framework "renewals" speaks "fr"');
    expect(stderr).toContain('renewals speaks: en, de');
  });

  it('says what is wrong with a translation rather than leaving it out', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'frameworks', 'renewals.de.yaml'), 'format: revmat/translation@1\nframework: renewals\nlanguage: de\nquestions: { renewal-strat: { text: T } }\n');
    const { code, stderr } = await runCli(['report', 'acme.yaml', '--lang', 'de'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/renewals\.de\.yaml:4:14 error unknown-id: there is no question "renewal-strat"; did you mean "renewal-start"\?/);
  });

  it('needs a tag', async () => {
    for (const lang of ['german', '../de', 'de_DE', '']) {
      const { code, stderr } = await runCli(['report', 'acme.yaml', '--lang', lang], { cwd: project() });
      expect(code).toBe(2);
      expect(stderr).toContain('It must be a language tag');
    }
  });
});

describe('other commands with --lang', () => {
  it('frameworks show, by id and by file', async () => {
    const cwd = project();
    for (const framework of ['renewals', 'frameworks/renewals.yaml']) {
      expect((await runCli(['frameworks', 'show', framework, '--lang', 'de'], { cwd })).stdout).toContain('Wann beginnt die Arbeit an einer Verlängerung?');
    }
  });

  it('frameworks show of a bundled one that the project translates', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'mcalign.de.yaml'), 'format: revmat/translation@1\nframework: mcalign\nlanguage: de\npillars: { people: { title: Menschen } }\n');
    const { stdout } = await runCli(['frameworks', 'show', 'mcalign', '--json', '--lang', 'de'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ result: { language: 'de', pillars: [{ title: 'Menschen' }, { title: 'Processes' }, {}, {}] } });
  });

  it('frameworks flatten keeps to the file', async () => {
    const cwd = project();
    expect((await runCli(['frameworks', 'flatten', 'renewals', '--lang', 'en'], { cwd })).stdout).toContain('When does work on a renewal begin?');
    expect((await runCli(['frameworks', 'flatten', 'renewals', '--lang', 'de'], { cwd })).code).toBe(2);
  });

  it('assess writes the same file in every language, and answers in it', async () => {
    const cwd = project();
    const english = await runCli(['assess', 'renewals', '-o', 'en.yaml', '--set', 'feedback=3'], { cwd });
    const german = await runCli(['assess', 'frameworks/renewals.yaml', '-o', 'de.yaml', '--set', 'feedback=3', '--lang', 'de'], { cwd });
    expect([english.code, german.code]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, 'de.yaml'), 'utf8')).toBe(readFileSync(join(cwd, 'en.yaml'), 'utf8'));
    expect((await runCli(['assess', 'acme.yaml', '--set', 'feedback=3', '--lang', 'fr'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'acme.yaml'), 'utf8')).toBe(assessment);
  });

  it('assess starts nothing in a language that nobody knows', async () => {
    const cwd = project();
    expect((await runCli(['assess', 'renewals', '-o', 'fr.yaml', '--set', 'feedback=3', '--lang', 'fr'], { cwd })).code).toBe(2);
    expect(existsSync(join(cwd, 'fr.yaml'))).toBe(false);
  });

  it('what shows no words of a framework speaks only what the program speaks', async () => {
    const cwd = project();
    for (const command of [['validate', 'acme.yaml'], ['frameworks'], ['schema', 'framework']]) {
      const { code, stdout, stderr } = await runCli([...command, '--lang', 'de'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('revmat does not speak "de"\nIt speaks: en\n');
      expect((await runCli([...command, '--lang', 'en-GB'], { cwd })).code).toBe(0);
    }
  });
});

describe('revmat validate of a translation', () => {
  it('is quiet when all is well', async () => {
    expect(await runCli(['validate', 'frameworks/renewals.de.yaml'], { cwd: project() })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('warns of what is missing, and ends with 0', async () => {
    const cwd = project();
    const [words = ''] = readFileSync(join(good, 'renewals.de.yaml'), 'utf8').split('symptoms:');
    writeFileSync(join(cwd, 'frameworks', 'renewals.de.yaml'), words);
    const { code, stdout } = await runCli(['validate', 'frameworks/renewals.de.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe('frameworks/renewals.de.yaml:4:1 warning untranslated: not translated: symptoms, kpis, steps; the original words are shown instead\n');
  });

  it('ends with 1 where something is foreign', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'renewals.fr.yaml'), 'format: revmat/translation@1\nframework: renewal\nlanguage: fr\n');
    const { code, stdout } = await runCli(['validate', 'renewals.fr.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('renewals.fr.yaml:2:12 error unknown-framework: there is no framework "renewal"; did you mean "renewals"?');
  });
});
