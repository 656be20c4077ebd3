// The words of a framework in another language: what counts as words, and what never changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/load/document-kind.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { mapWords, wordKey, wordsOf } from '../../src/load/framework-words.ts';
import { translateFramework } from '../../src/load/translate-framework.ts';
import { loadTranslation } from '../../src/load/translation.ts';
import { allQuestions, type Framework } from '../../src/model/framework.ts';
import { documentFrom, fixtures, valueOf } from './fixtures.ts';

const renewals = valueOf(loadFrameworkFile(join(fixtures, 'good', 'renewals.yaml')));
const small = valueOf(loadFrameworkFile(join(fixtures, 'good', 'small.yaml')));
const german = documentFrom(readFileSync(join(fixtures, 'good', 'renewals.de.yaml'), 'utf8'));
const nothing: ReadonlySet<string> = new Set();

function translated(framework: Framework, text: string): Framework {
  return translateFramework(framework, valueOf(loadTranslation(documentFrom(text), framework)));
}

/** Every text in a piece of data, in order. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

function head(language = 'de'): string {
  return `format: revmat/translation@1\nframework: renewals\nlanguage: ${language}\n`;
}

describe('the words of a framework', () => {
  it('are everything but ids, kinds, formulas and units that the machine reads', () => {
    const rest = new Set(textsIn(mapWords(renewals, () => '')).filter((text) => text !== ''));
    const ids = ['ad-hoc', 'defined', 'managed', 'payment-processing', 'subscription-management', 'churn', 'cs', 'finance', 'processes', 'systems'];
    const more = ['renewal-start', 'feedback', 'data', 'invoice-days', 'usage', 'invoices', 'month-end', 'retention', 'renewed', 'due', 'calendar'];
    const homes = ['renewals/renewal-start', 'renewals/feedback', 'renewals/data', 'renewals/invoice-days'];
    const kinds = ['own', 'mean', 'exclude', 'half-up', 'choice', 'checklist', 'number', 'input', '/', 'higher', 'S'];
    expect([...rest].sort()).toEqual([...ids, ...more, ...homes, ...kinds, 'renewals', '1.0.0', 'en', 'renewed / due', 'percent'].sort());
  });

  it('are known by the place that they have in a translation', () => {
    const words = new Map(wordsOf(renewals).map(({ path, text }) => [wordKey(path), text]));
    expect(words.get('questions/renewal-start/options/2')).toBe('A quarter before it ends.');
    expect(words.get('questions/data/options/usage')).toBe('Usage of the product');
    expect(words.get('dimensions/systems/title')).toBe('Systems');
    expect(words.get('kpis/retention/inputs/due')).toBe('Contracts that were due');
    expect(words.get('symptoms/month-end')).toMatch(/^The end of each month/);
  });
});

describe('a whole translation', () => {
  const whole = loadTranslation(german, renewals, nothing);
  const inGerman = translateFramework(renewals, valueOf(whole));

  it('leaves nothing to be said', () => {
    expect(whole.diagnostics).toEqual([]);
  });

  it('replaces every word', () => {
    const kept = wordsOf(renewals).filter(({ text }, index) => wordsOf(inGerman)[index]?.text === text);
    expect(kept.map(({ path }) => wordKey(path))).toEqual(['levels/ad-hoc/name']);
  });

  it('changes nothing else', () => {
    expect(mapWords(inGerman, () => '')).toEqual({ ...mapWords(renewals, () => ''), language: 'de' });
  });
});

describe('a file without a format', () => {
  it('is a translation where it names a framework and a language', () => {
    expect(kindOf(documentFrom('framework: renewals\nlanguage: de\nlevels: {}\n'))).toBe('translation');
    expect(kindOf(documentFrom('framework: renewals\n'))).toBe('assessment');
    expect(kindOf(documentFrom('language: de\nlevels: []\n'))).toBe('framework');
  });
});

describe('a part of a translation', () => {
  it('leaves the original words where it has none', () => {
    const framework = translated(renewals, `${head('de-CH')}questions:\n  feedback: { text: Was geschieht mit Rückmeldungen? }\n`);
    const [start, feedback] = allQuestions(framework);
    expect(framework.language).toBe('de-CH');
    expect(start?.text).toBe('When does work on a renewal begin?');
    expect(feedback).toMatchObject({ text: 'Was geschieht mit Rückmeldungen?', options: [{ value: 1, text: 'It stays with whoever heard it.' }, {}, {}] });
  });

  it('is warned of only where somebody wants to know', () => {
    const document = documentFrom(`${head()}title: Verlängerungs-Check\n`);
    expect(loadTranslation(document, renewals).diagnostics).toEqual([]);
    expect(loadTranslation(document, renewals, nothing).diagnostics).toMatchObject([{ code: 'untranslated', severity: 'warning', path: ['language'] }]);
  });

  it('is enough where the rest is covered', () => {
    const document = documentFrom(`${head()}title: Verlängerungs-Check\n`);
    const covered = new Set(wordsOf(renewals).map(({ path }) => wordKey(path)).filter((key) => key !== 'steps/calendar/why' && key !== 'title'));
    expect(loadTranslation(document, renewals, covered).diagnostics).toMatchObject([{ code: 'untranslated', params: { keys: ['steps'] } }]);
  });
});

describe('what the framework does not have', () => {
  it('cannot be translated', () => {
    const document = documentFrom(`format: revmat/translation@1\nframework: ${small.id}\nlanguage: de\nsummary: Kurz.\nsymptoms: { late: Zu spät. }\n`);
    const none = { code: 'misplaced-key', params: { reason: 'the original has none' } };
    expect(loadTranslation(document, small).diagnostics).toMatchObject([{ ...none, path: ['summary'] }, { ...none, path: ['symptoms'] }]);
  });

  it('is so for a question that is called like a section, too', () => {
    const text = readFileSync(join(fixtures, 'good', 'small.yaml'), 'utf8').replace('id: goals', 'id: options');
    const framework = valueOf(loadFramework(documentFrom(text)));
    const document = documentFrom('format: revmat/translation@1\nframework: small\nlanguage: de\nquestions: { options: { text: Wie?, help: Hilfe. } }\n');
    expect(loadTranslation(document, framework).diagnostics).toMatchObject([{ code: 'misplaced-key', path: ['questions', 'options', 'help'] }]);
  });

  it('is not found on the prototype of an object', () => {
    const document = documentFrom(`${head()}questions: { constructor: { text: X }, toString: { text: Y } }\n`);
    expect(loadTranslation(document, renewals).diagnostics).toMatchObject([{ code: 'unknown-id' }, { code: 'unknown-id' }]);
  });

  it('is reported fast, however much of it there is', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `  renewal-${index}: { text: T }`).join('\n');
    const { diagnostics } = loadTranslation(documentFrom(`${head()}questions:\n${ids}\n`), renewals);
    expect(diagnostics).toHaveLength(10_000);
  });
});

describe('the words of a phase and its KPIs', () => {
  const phases = valueOf(loadFrameworkFile(join(fixtures, 'good', 'phases.yaml')));
  const file = documentFrom(readFileSync(join(fixtures, 'good', 'phases.de.yaml'), 'utf8'));
  const inGerman = translateFramework(phases, valueOf(loadTranslation(file, phases, nothing)));
  const changed = (pillars: string) => loadTranslation(documentFrom(`format: revmat/translation@1\nframework: phases\nlanguage: de\npillars: { ${pillars} }\n`), phases).diagnostics;

  it('are all that a translation can hold, and all of them', () => {
    expect(loadTranslation(file, phases, nothing).diagnostics).toEqual([]);
    expect(wordsOf(inGerman).filter(({ text }, index) => wordsOf(phases)[index]?.text === text)).toEqual([]);
  });

  it('are goal, lead and technology of a pillar; its KPIs stay', () => {
    expect(inGerman.pillars.map(({ phase }) => phase)).toEqual([
      { goal: 'Die richtigen Kunden gewinnen.', lead: 'Außendienst', kpis: ['bookings'], metrics: ['win-rate'], technology: ['CRM-System', 'Vertriebsunterstützung'] },
      { goal: null, lead: 'Kundenbetreuung', kpis: [], metrics: [], technology: [] },
      null,
    ]);
  });

  it('are the definition of a KPI and what its references say; their sources and years stay', () => {
    expect(inGerman.kpis[1]).toMatchObject({
      title: 'Gewinnquote',
      definition: 'Gewonnene Geschäfte geteilt durch alle entschiedenen.',
      references: [
        { says: '21 % aller Geschäfte', source: 'A survey', year: 2025, undated: false },
        { says: '29 % der qualifizierten Geschäfte', source: 'Another survey', year: 2026, undated: true },
      ],
    });
  });

  it('are those of the original where a translation has none', () => {
    const partly = translateFramework(phases, valueOf(loadTranslation(documentFrom('format: revmat/translation@1\nframework: phases\nlanguage: de\npillars: { sell: { lead: Vertrieb } }\n'), phases)));
    expect(partly.pillars[0]?.phase).toMatchObject({ goal: 'Win the right customers.', lead: 'Vertrieb', technology: ['CRM', 'Sales enablement'] });
  });

  it('cannot be more or fewer than in the original, or where it has none', () => {
    expect(changed('sell: { technology: [CRM] }')).toMatchObject([{ code: 'other-structure', path: ['pillars', 'sell', 'technology'] }]);
    expect(changed('keep: { goal: Keinen verlieren. }')).toMatchObject([{ code: 'misplaced-key', path: ['pillars', 'keep', 'goal'] }]);
    expect(changed('learn: { technology: [Wiki] }')).toMatchObject([{ code: 'misplaced-key', path: ['pillars', 'learn', 'technology'] }]);
    expect(changed('sell: { kpis: [bookings] }')).toMatchObject([{ code: 'unknown-key', path: ['pillars', 'sell', 'kpis'] }]);
  });
});
