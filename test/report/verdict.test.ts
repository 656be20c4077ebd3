import { describe, expect, it } from 'vitest';
import { composeReason, composeVerdict } from '../../src/report/parts/verdict.ts';
import { languages } from '../../src/text/registry.ts';
import { answerAll, chargebee, mcalign, reportOf, sample } from './load-sample.ts';

const labels = languages.en.report;
const framework = mcalign();

describe('the verdict', () => {
  it('names the level and the constraint', () => {
    expect(composeVerdict(sample(), labels)).toBe('Lumen Analytics is Emerging (2.3 of 5), held back by Insights (1.9).');
  });

  it('quotes the lowest answer of the constraint', () => {
    expect(composeReason(sample(), labels)).toBe(
      'Lowest answer there: How is history used to predict revenue? "It is not; past pipeline and renewals are not kept in a usable form."',
    );
  });

  it('names no constraint where all pillars are level', () => {
    const report = reportOf(framework, answerAll(framework, 3));
    expect(composeVerdict(report, labels)).toBe('Acme is Defined (3.0 of 5), with all pillars level.');
    expect(composeReason(report, labels)).toBeNull();
  });

  it('names no level where too little is answered', () => {
    const all = answerAll(framework, 3);
    const few = { ...all, answers: new Map([...all.answers].slice(0, 7)) };
    expect(composeVerdict(reportOf(framework, few), labels)).toContain('no level is named (60 % are needed)');
  });

  it('names no constraint where too little is answered', () => {
    const all = answerAll(framework, 3, { ownership: 1 });
    // The seven of the first pillar and two of the second: one lower than the other, out of 28.
    const report = reportOf(framework, { ...all, answers: new Map([...all.answers].slice(0, 9)) });
    expect(composeVerdict(report, labels)).toMatch(/are needed\)\.$/);
    expect(composeReason(report, labels)).toBeNull();
  });

  it('gives no score where nothing is answered', () => {
    const nothing = { ...answerAll(framework, 3), answers: new Map() };
    expect(composeVerdict(reportOf(framework, nothing), labels)).toBe('Acme has no score: nothing has been answered yet.');
  });

  it('names the stage where the framework has stages', () => {
    const staged = chargebee();
    const report = reportOf(staged, answerAll(staged, 3, { 'infra.swap': 1 }));
    expect(composeVerdict(report, labels)).toContain('Acme has reached stage 2, Billing automation');
    expect(report.stage?.blocking).toEqual(['infra.swap']);
  });
});
