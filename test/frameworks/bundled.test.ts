// What every bundled framework owes its readers, question by question.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allQuestions, type ChoiceQuestion, type Framework } from '../../src/model/framework.ts';
import { findFramework } from '../../src/load/catalog.ts';
import { inspectFramework } from '../../src/load/inspect-framework.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { readFramework } from '../report/load-sample.ts';

const files = readdirSync('frameworks');
const frameworks = files.map((file): readonly [string, Framework] => [file, readFramework(`frameworks/${file}`)]);

const choices = (framework: Framework): readonly ChoiceQuestion[] => allQuestions(framework).filter((question) => question.type === 'choice');
const stepFor = (framework: Framework, question: string, from: number, to: number) =>
  framework.steps.find((step) => step.serves.includes(question) && step.from === from && step.to === to);

describe.each(frameworks)('%s', (file, framework) => {
  it('is valid without a single warning', () => {
    const source = readSource(`frameworks/${file}`);
    const parsed = source.ok ? parseSource(source.value) : source;
    expect(parsed.ok ? inspectFramework(parsed.value).diagnostics : parsed.diagnostics).toEqual([]);
  });

  it('is bundled as it is written', () => {
    const found = findFramework({ bundled: 'dist/frameworks', folders: [] }, framework.id);
    expect(found).toMatchObject({ ok: true, value: { framework } });
  });

  it('says honestly where it comes from', () => {
    expect(framework.title).toContain('modelled on');
    expect(framework.source).toMatchObject({ fidelity: 'own', url: expect.stringMatching(/^https:/) });
    expect(framework.source?.note).toMatch(/not public|Only the .* are public/);
  });

  it('anchors every question with one distinct behaviour per level, who to ask, what to look at and a red flag', () => {
    for (const question of allQuestions(framework)) {
      expect(question.type, question.id).toBe('choice');
      expect(question.roles.length, question.id).toBeGreaterThanOrEqual(2);
      expect(question.evidence, question.id).not.toBeNull();
      expect(question.redFlag, question.id).not.toBeNull();
    }
    for (const { id, options } of choices(framework)) {
      expect(options.map(({ value }) => value), id).toEqual(framework.levels.map(({ value }) => value));
      expect(new Set(options.map(({ text }) => text.toLowerCase())).size, id).toBe(options.length);
    }
  });

  it('keeps questions and options short enough for a terminal', () => {
    for (const { id, text, options } of choices(framework)) {
      expect(text.length, id).toBeLessThanOrEqual(120);
      for (const option of options) expect(option.text.length, id).toBeLessThanOrEqual(170);
    }
  });

  it('leads every question up a whole ladder of steps', () => {
    const values = framework.levels.map(({ value }) => value);
    for (const { id } of allQuestions(framework)) {
      for (const [index, from] of values.slice(0, -1).entries()) {
        expect(stepFor(framework, id, from, values[index + 1]!), `${id} ${from}-${values[index + 1]}`).toBeDefined();
      }
    }
  });

  it('says of every step why, how, when it is done and who does it', () => {
    for (const { id, why, how, doneWhen, owner } of framework.steps) {
      expect([why, doneWhen, owner], id).not.toContain(null);
      expect(how.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('needs no step of a later rung', () => {
    const steps = new Map(framework.steps.map((step) => [step.id, step]));
    for (const { id, to, needs } of framework.steps) for (const need of needs) expect(steps.get(need)?.to, `${id} needs ${need}`).toBeLessThanOrEqual(to);
  });

  it('names source and year of every benchmark', () => {
    for (const { id, bands } of framework.kpis) {
      for (const { source, year } of bands) {
        expect(source, id).not.toBe('');
        expect(year, id).toBeGreaterThanOrEqual(2020);
      }
    }
  });

  it('says every text once only', () => {
    const texts = [...choices(framework).flatMap(({ text, options }) => [text, ...options.map((option) => option.text)]), ...framework.steps.map(({ title }) => title)];
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe('mcalign', () => {
  const framework = readFramework('frameworks/mcalign.yaml');

  it('has 28 questions in the four pillars, in their order', () => {
    expect(framework.pillars.map(({ id }) => id)).toEqual(['people', 'processes', 'platform', 'insights']);
    expect(allQuestions(framework)).toHaveLength(28);
  });

  it('follows unified strategy and unified metrics across pillars', () => {
    for (const { id } of framework.themes) {
      expect(allQuestions(framework).filter(({ themes }) => themes.includes(id)).length, id).toBeGreaterThanOrEqual(2);
    }
    expect(framework.themes.map(({ id }) => id)).toEqual(['unified-strategy', 'unified-metrics']);
  });
});

describe('chargebee-saas', () => {
  const framework = readFramework('frameworks/chargebee-saas.yaml');

  it('has 22 questions, 12 of them gates, on stages 0 to 4', () => {
    const questions = allQuestions(framework);
    expect(questions).toHaveLength(22);
    expect(questions.filter(({ gate }) => gate !== null)).toHaveLength(12);
    expect(framework.stages.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(framework.scoring.method).toBe('staged');
  });

  it('has symptoms of every stage', () => {
    for (const { value } of framework.stages) expect(framework.symptoms.filter(({ stage }) => stage === value).length).toBeGreaterThanOrEqual(3);
  });
});
