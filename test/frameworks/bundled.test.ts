// What every bundled framework owes its readers, question by question.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allQuestions, questionsOf, type ChoiceQuestion, type Framework } from '../../src/model/framework.ts';
import { findFramework } from '../../src/load/catalog.ts';
import { inspectFramework } from '../../src/load/inspect-framework.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { readFramework } from '../report/load-sample.ts';
import { yamlLibrary } from './yaml-library.ts';

const files = readdirSync('frameworks').filter((name) => name.endsWith('.yaml'));
const frameworks = files.map((file): readonly [string, Framework] => [file, readFramework(`frameworks/${file}`)]);

const choices = (framework: Framework): readonly ChoiceQuestion[] => allQuestions(framework).filter((question) => question.type === 'choice');
const stepFor = (framework: Framework, question: string, from: number, to: number) =>
  framework.steps.find((step) => step.serves.includes(question) && step.from === from && step.to === to);

describe.each(frameworks)('%s', (file, framework) => {
  it('is valid without a single warning', () => {
    const source = readSource(`frameworks/${file}`);
    const parsed = source.ok ? parseSource(source.value) : source;
    expect(parsed.ok ? inspectFramework(parsed.value, yamlLibrary).diagnostics : parsed.diagnostics).toEqual([]);
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

describe('gartner', () => {
  const framework = readFramework('frameworks/gartner.yaml');
  const isShared = ({ home }: { readonly home: string }) => home.startsWith('mcalign/');

  it('has 26 questions in the six elements, in the order of strategy, processes, workflow, data, analysis and technology', () => {
    expect(framework.pillars.map(({ id }) => id)).toEqual(['strategy', 'processes', 'workflow', 'data', 'analysis', 'technology']);
    expect(allQuestions(framework)).toHaveLength(26);
  });

  it('shares questions with mcalign in every element, and asks at least one of its own there', () => {
    for (const { id, questions } of framework.pillars) {
      expect(questions.filter(isShared).length, id).toBeGreaterThanOrEqual(2);
      expect(questions.some((question) => !isShared(question)), id).toBe(true);
    }
  });

  it('follows the three attributes of the model as themes', () => {
    expect(framework.themes.map(({ id }) => id)).toEqual(['end-to-end-design', 'joined-up-workflows', 'execution-and-outcome-visibility']);
    for (const { id } of framework.themes) expect(allQuestions(framework).filter(({ themes }) => themes.includes(id)).length, id).toBeGreaterThanOrEqual(3);
  });
});

describe('essentials', () => {
  const framework = readFramework('frameworks/essentials.yaml');

  it('has three questions in each of the four elements', () => {
    expect(framework.pillars.map(({ id, questions }) => [id, questions.length])).toEqual([['people', 3], ['processes', 3], ['technology', 3], ['data', 3]]);
  });

  it('asks nothing that mcalign does not ask, so that every answer carries over', () => {
    for (const { id, home } of allQuestions(framework)) expect(home).toBe(`mcalign/${id}`);
  });
});

describe('clari', () => {
  const framework = readFramework('frameworks/clari.yaml');
  const phases = framework.pillars.map((pillar) => ({ id: pillar.id, phase: pillar.phase, questions: questionsOf(pillar) }));

  it('asks eight questions in each of the phases engage, execute and expand, in this order', () => {
    expect(phases.map(({ id, questions }) => [id, questions.length])).toEqual([['engage', 8], ['execute', 8], ['expand', 8]]);
  });

  it('tells the KPIs of each phase from its metrics, as the article does', () => {
    expect(phases.map(({ phase }) => [phase?.kpis, phase?.metrics])).toEqual([
      [['qualified-pipeline'], ['pipeline-created', 'pipeline-quality', 'pipeline-acceleration', 'target-account-engagement', 'next-quarter-coverage']],
      [['net-new-arr'], ['win-rate', 'sales-cycle', 'average-selling-price', 'forecast-variance', 'slip-rate', 'quota-attainment']],
      [['renewal-rate', 'arr-expansion'], ['logo-churn', 'upsell-rate', 'clv']],
    ]);
  });

  it('names for each phase its goal, the team that leads and the kinds of tools', () => {
    expect(phases.map(({ phase }) => phase?.lead)).toEqual(['Growth marketing', 'Field sales', 'Customer success and account management']);
    for (const { id, phase } of phases) expect(phase?.goal, id).toBeTruthy();
    expect(phases.map(({ phase }) => phase?.technology)).toEqual([
      ['RevOps platform', 'Marketing automation', 'Conversational marketing'],
      ['RevOps platform', 'CRM', 'Sales enablement'],
      ['Product analytics', 'Customer success platform'],
    ]);
  });

  it('holds every KPI and every metric against a question of its phase', () => {
    for (const { id, phase, questions } of phases) {
      const held = new Set(questions.flatMap(({ kpis }) => kpis));
      expect([...(phase?.kpis ?? []), ...(phase?.metrics ?? [])].filter((kpi) => !held.has(kpi)), id).toEqual([]);
    }
  });
});

describe('revopsio-renewals', () => {
  const framework = readFramework('frameworks/revopsio-renewals.yaml');
  const idsOf = (pillar: string) => framework.pillars.filter(({ id }) => id === pillar).flatMap((part) => questionsOf(part).map(({ id }) => id));

  it('builds processes, systems, analytics and enablement in this order, and says so', () => {
    expect(framework.pillars.map(({ id }) => id)).toEqual(['processes', 'systems', 'analytics', 'enablement']);
    expect(framework.pillars.map(({ summary }) => summary?.split(':')[0])).toEqual(['First', 'Second', 'Third', 'Last']);
  });

  it('has 20 questions, three of them from mcalign', () => {
    expect(allQuestions(framework)).toHaveLength(20);
    expect(allQuestions(framework).map(({ home }) => home).filter((home) => home.startsWith('mcalign/'))).toEqual([
      'mcalign/renewal', 'mcalign/billing-data', 'mcalign/enablement',
    ]);
  });

  it('asks in processes for the cycle, the time to ask, what to automate, and feedback', () => {
    expect(idsOf('processes')).toEqual([
      'renewal', 'renewal-timing', 'renewal-automation', 'renewal-terms', 'at-risk', 'feedback-collection', 'feedback-response',
    ]);
  });

  it('asks in systems for the work, the talk between revenue teams, and the data', () => {
    expect(idsOf('systems')).toEqual(['renewal-workspace', 'account-news', 'contract-terms', 'usage-data', 'billing-data']);
  });

  it('asks people of all revenue teams whether they know their part', () => {
    const asked = new Set(allQuestions(framework).filter(({ id }) => idsOf('enablement').includes(id)).flatMap(({ roles }) => roles));
    expect([...asked]).toEqual(expect.arrayContaining(['sales', 'marketing', 'cs', 'finance', 'product']));
  });
});

describe('chargebee-revops', () => {
  const framework = readFramework('frameworks/chargebee-revops.yaml');
  const dimension = (name: string) => framework.pillars.flatMap(({ dimensions }) => dimensions).filter(({ id }) => id === name);
  const idsOf = (name: string) => dimension(name).flatMap(({ questions }) => questions.map(({ id }) => id));

  it('has 20 questions on people, tools, processes and analytics, in this order', () => {
    expect(framework.pillars.map(({ id }) => id)).toEqual(['people', 'tools', 'processes', 'analytics']);
    expect(allQuestions(framework)).toHaveLength(20);
  });

  it('sees revenue operations as a hub that works reactively and proactively', () => {
    expect(framework.pillars[0]?.dimensions.map(({ id }) => id)).toEqual(['hub', 'reactive', 'proactive']);
  });

  it('puts a tool to the test with three questions, each asked before it is bought', () => {
    expect(idsOf('tool-test')).toEqual(['tool-integrations', 'tool-power', 'tool-risk']);
    for (const { text } of dimension('tool-test').flatMap(({ questions }) => questions)) expect(text).toMatch(/before (a tool|it) is bought/);
  });

  it('asks for each of the three frictions: campaign, quote and mid-cycle change', () => {
    expect(idsOf('frictions')).toEqual(['campaign-audience', 'quote', 'mid-cycle-changes']);
  });

  it('answers waiting quotes with a deal desk, beside the ladder that mcalign has for quotes', () => {
    const rung = framework.steps.filter(({ serves, from }) => serves.includes('quote') && from === 2).map(({ id }) => id);
    expect(rung).toEqual(expect.arrayContaining(['discount-matrix', 'open-deal-desk']));
  });

  it('takes nothing over from the stages of chargebee-saas, whose answers mean something else', () => {
    expect(allQuestions(framework).filter(({ home }) => home.startsWith('chargebee-saas/'))).toEqual([]);
  });

  it('names no theme of the framework that questions come from', () => {
    expect(allQuestions(framework).flatMap(({ themes }) => themes)).toEqual([]);
  });
});
