// Questions that their own condition kept from being asked, in every format.
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderMarkdown } from '../../src/report/formats/markdown.ts';
import { renderTerminal } from '../../src/report/formats/terminal.ts';
import type { Report } from '../../src/report/view.ts';
import { buildAssessment, buildFramework, type AssessmentSpec } from '../score/builders.ts';
import { monochrome, reportOf } from './load-sample.ts';

const framework = buildFramework({
  pillars: [
    {
      id: 'process',
      questions: [
        { id: 'handoff' },
        { id: 'quotes', when: { profile: { motion: ['sales-led'] } } },
        { id: 'approvals', when: { question: 'quotes', in: [3, 4, 5] } },
        { id: 'renewals', when: { question: 'handoff', in: [5] } },
        { id: 'partners' },
      ],
    },
  ],
});

const given: AssessmentSpec = { profile: { motion: 'self-serve' }, answers: { handoff: 4, quotes: 2, approvals: 5, renewals: { na: 'one contract' }, partners: { na: 'no partners' } } };
const withMotion = (motion: string): Report => reportOf(framework, buildAssessment({ ...given, profile: { motion } }));
const report = withMotion('self-serve');

const reasons = [
  'quotes (not asked: the profile says motion: self-serve)',
  'approvals (not asked: "quotes" does not apply)',
  'renewals (not asked: "handoff" was answered 4)',
  'partners (no partners)',
];

describe('a question that is not asked', () => {
  it('stands on the terminal among those that are not applicable, with what kept it from being asked', () => {
    const lines = renderTerminal(report, monochrome(80)).split('\n');
    const first = lines.indexOf(' Not applicable');
    expect(lines.slice(first + 1, first + 5)).toEqual(reasons.map((reason) => ` · ${reason}`));
  });

  it('stands in Markdown the same way, and in the table of all answers', () => {
    const text = renderMarkdown(report, monochrome(80));
    for (const reason of reasons) expect(text).toContain(`\n- ${reason}\n`);
    expect(text).toContain('\n| quotes | not asked: the profile says motion: self-serve |');
    expect(text).toContain('\n| renewals | not asked: "handoff" was answered 4 |');
    expect(text).toContain('\n| partners | not applicable: no partners |');
  });

  it('keeps its state in JSON, with the reason as data; what somebody said stays beside it', () => {
    const { overall, pillars } = JSON.parse(renderJson(report, monochrome(80))) as { overall: object; pillars: { questions: object[] }[] };
    const [handoff, quotes, approvals, renewals, partners] = pillars[0]?.questions ?? [];
    expect(overall).toMatchObject({ counts: { total: 5, answered: 1, unknown: 0, notApplicable: 4, unanswered: 0 }, coverage: 1, score: 4 });
    expect(handoff).toMatchObject({ state: 'answered', notAsked: null });
    expect(quotes).toMatchObject({ state: 'not-applicable', value: null, gap: null, notAsked: { kind: 'profile', fact: 'motion', value: 'self-serve' }, reason: null });
    expect(approvals).toMatchObject({ state: 'not-applicable', notAsked: { kind: 'answer', question: 'quotes', value: null } });
    expect(renewals).toMatchObject({ state: 'not-applicable', notAsked: { kind: 'answer', question: 'handoff', value: 4 }, reason: 'one contract' });
    expect(partners).toMatchObject({ state: 'not-applicable', notAsked: null, reason: 'no partners' });
  });

  it('is back with its answer as soon as its condition holds', () => {
    const { overall, notApplicable } = withMotion('sales-led');
    // quotes 2 and handoff 4; quotes at 2 keeps approvals from being asked.
    expect(overall).toMatchObject({ score: 3, counts: { answered: 2 } });
    expect(notApplicable.map(({ id }) => id)).toEqual(['approvals', 'renewals', 'partners']);
  });

  it('shows a fact from a file as nothing but text', () => {
    const hostile = withMotion('x\u001b[2J\u202e|<b>');
    expect(renderTerminal(hostile, monochrome(80))).toContain('motion: x\\x1b[2J\\u202e|<b>');
    expect(renderMarkdown(hostile, monochrome(80))).toContain('motion: x\\\\x1b\\[2J\\\\u202e\\|&lt;b&gt;');
  });
});
