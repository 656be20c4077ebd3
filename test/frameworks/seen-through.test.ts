// Answers given to one bundled framework, seen through another: what the sample assessment says about Gartner's six elements.
import { describe, expect, it } from 'vitest';
import { answersThrough } from '../../src/score/answers-through.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { runCli } from '../cli/run-cli.ts';
import { mcalign, readAssessment, readFramework } from '../report/load-sample.ts';

const sampleFile = 'examples/lumen-analytics.yaml';

function seenThrough(id: string) {
  const asked = mcalign();
  const other = readFramework(`frameworks/${id}.yaml`);
  const { assessment, missing, unfitting } = answersThrough(readAssessment(sampleFile, asked), asked, other);
  return { missing, unfitting, ...assessMaturity(other, assessment) };
}

describe('the sample assessment, seen through gartner', () => {
  const { missing, unfitting, pillars, overall } = seenThrough('gartner');
  const own = ['target-segments', 'first-value', 'exceptions', 'account-hierarchy', 'activity-effect', 'stack-roadmap'];

  it('has a score for every element', () => {
    // Every question weighs 1, so an element is the plain mean of those of its answers that the file holds.
    const expected = {
      strategy: 8 / 3, // ownership 3, shared-goals 2, plan 3
      processes: 11 / 4, // lifecycle 3, pipeline 3, renewal 3, improvement 2
      workflow: 8 / 3, // lead-handoff 3, customer-handoff 2, automation 3
      data: 6 / 3, // record 3, data-quality 2, billing-data 1
      analysis: 7 / 4, // metrics 2, visibility 2, forecast-analytics 1, decisions 2
      technology: 6 / 3, // integration 2, usage 2, change 2
    };
    expect(pillars.map(({ id }) => id)).toEqual(Object.keys(expected));
    for (const [index, score] of Object.values(expected).entries()) expect(pillars[index]?.score, pillars[index]?.id).toBeCloseTo(score, 10);
    // (8/3 + 11/4 + 8/3 + 2 + 7/4 + 2) / 6 = (32 + 33 + 32 + 24 + 21 + 24) / 72 = 166 / 72
    expect(overall.score).toBeCloseTo(166 / 72, 10);
  });

  it('names a level for every element, because most of its questions are answered', () => {
    // 3 of 4 questions, in processes and analysis 4 of 5. Levels begin at 1, 1.8, 2.6: 2.67 and 2.75 are level 3, 2 is 2, 1.75 is 1.
    expect(pillars.map(({ coverage }) => coverage)).toEqual([0.75, 0.8, 0.75, 0.75, 0.8, 0.75]);
    expect(pillars.map(({ level }) => level)).toEqual([3, 3, 3, 2, 1, 2]);
  });

  it('lacks the questions that mcalign does not ask, and no others', () => {
    expect(missing).toEqual(own);
    expect(unfitting).toEqual([]);
  });

  it('names them in the report', async () => {
    const { code, stdout } = await runCli(['report', sampleFile, '--as', 'gartner', '-f', 'markdown']);
    expect(code).toBe(0);
    expect(stdout).toContain(`asks 20 of the 26 questions here; missing: ${own.join(', ')}.`);
  });
});

describe('the sample assessment, seen through essentials', () => {
  it('answers all twelve questions', () => {
    const { missing, overall, pillars } = seenThrough('essentials');
    expect([missing, overall.coverage]).toEqual([[], 1]);
    // people (3+2+2)/3, processes (3+3+3)/3, technology (3+2+3)/3, data (2+2+2)/3
    expect(pillars.map(({ id }) => id)).toEqual(['people', 'processes', 'technology', 'data']);
    for (const [index, score] of [7 / 3, 3, 8 / 3, 2].entries()) expect(pillars[index]?.score).toBeCloseTo(score, 10);
  });
});
