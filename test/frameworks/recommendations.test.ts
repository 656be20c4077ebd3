// The bundled rules of recommendation: whatever is answered, something sensible is recommended, and what is said is true.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFramework } from '../../src/load/catalog.ts';
import { loadRecommendations } from '../../src/load/load-recommendations.ts';
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { allQuestions } from '../../src/model/framework.ts';
import { recommend } from '../../src/score/recommend.ts';
import { valueOf } from '../load/fixtures.ts';

const bundled = readdirSync('frameworks').filter((name) => name.endsWith('.yaml')).map((name) => name.replace('.yaml', ''));
const outcome = loadRecommendations(valueOf(parseSource(valueOf(readSource('frameworks/library/recommendations.yaml')))), bundled);
const rules = valueOf(outcome);
const ask = (answers: Readonly<Record<string, string>>) => recommend(rules, new Map(Object.entries(answers)));

/** Every way to answer, with questions left open. */
const allAnswers = rules.questions.reduce<readonly Readonly<Record<string, string>>[]>(
  (sets, { id, options }) => sets.flatMap((set) => [set, ...options.map((option) => ({ ...set, [id]: option.id }))]),
  [{}],
);
const complete = allAnswers.filter((answers) => Object.keys(answers).length === rules.questions.length);

describe('the rules', () => {
  it('are sound, without a warning', () => {
    expect(outcome.diagnostics).toEqual([]);
  });

  it.each(bundled)('recommend %s first to somebody', (id) => {
    expect(complete.some((answers) => ask(answers).ranking[0]?.framework === id)).toBe(true);
  });

  it('recommend something to everybody who answers anything', () => {
    for (const answers of allAnswers.slice(1)) expect(ask(answers).ranking.length, JSON.stringify(answers)).toBeGreaterThan(0);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['revopsio-renewals', { recurring: 'most' }],
    ['revopsio-renewals', { recurring: 'most', pain: 'renewals' }],
    ['chargebee-saas', { billing: 'badly' }],
    ['chargebee-saas', { recurring: 'most', pain: 'billing' }],
    ['clari', { pain: 'funnel' }],
    ['clari', { recurring: 'most', pain: 'funnel', billing: 'well', time: 'half-hour' }],
    ['mcalign', { pain: 'teams' }],
    ['mcalign', { pain: 'unsure', time: 'half-hour' }],
    ['gartner', { pain: 'whole' }],
    ['chargebee-revops', { pain: 'revops' }],
    ['essentials', { time: 'minutes' }],
  ])('recommend %s for %j', (id, answers) => {
    expect(ask(answers).ranking[0]?.framework).toBe(id);
  });

  it('recommend the essentials to whoever has five minutes, whatever else is said', () => {
    for (const answers of allAnswers) expect(ask({ ...answers, time: 'minutes' }).ranking[0]?.framework, JSON.stringify(answers)).toBe('essentials');
  });

  it('do not send a company without recurring revenue to renewals or billing', () => {
    for (const answers of allAnswers) {
      const ids = ask({ ...answers, recurring: 'little' }).ranking.map(({ framework }) => framework);
      expect(ids).not.toContain('revopsio-renewals');
      expect(ids).not.toContain('chargebee-saas');
    }
  });
});

describe('what they say', () => {
  it('is one sentence per reason, and never the same one twice', () => {
    const reasons = rules.frameworks.flatMap((framework) => framework.rules.map(({ because }) => because));
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][^.!?\n]{20,120}\.$/);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('fits on one line of a narrow terminal, questions with their answer beside them', () => {
    for (const { text } of rules.questions) expect(text.length, text).toBeLessThanOrEqual(32);
    for (const { options } of rules.questions) for (const { text } of options) expect(text.length, text).toBeLessThanOrEqual(46);
  });

  it('is true of the frameworks', () => {
    const [mcalign, gartner, clari, renewals, saas, revops, essentials] = ['mcalign', 'gartner', 'clari', 'revopsio-renewals', 'chargebee-saas', 'chargebee-revops', 'essentials'].map((id) => valueOf(findFramework({ bundled: 'dist/frameworks', folders: [] }, id)).framework);
    const pillars = (framework: typeof mcalign) => framework?.pillars.map(({ id }) => id);
    expect(pillars(mcalign)).toEqual(['people', 'processes', 'platform', 'insights']);
    expect(gartner?.pillars).toHaveLength(6);
    expect(pillars(gartner)?.[0]).toBe('strategy');
    expect(pillars(clari)).toEqual(['engage', 'execute', 'expand']);
    expect(pillars(renewals)).toEqual(['processes', 'systems', 'analytics', 'enablement']);
    expect(saas?.stages).toHaveLength(4);
    expect(pillars(revops)?.slice(0, 2)).toEqual(['people', 'tools']);
    expect(essentials && allQuestions(essentials)).toHaveLength(12);
  });
});
