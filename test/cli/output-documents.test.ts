// Reports, roadmaps and explanations of everything that comes with the program, and of much that nobody would write, against their schemas.
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOutputSchema } from '../../src/cli/output-schemas/output-document.ts';
import { outputKinds } from '../../src/cli/output-schemas/output-kind.ts';
import { emptyAssessment, noRemarks, type Assessment } from '../../src/model/assessment.ts';
import { allQuestions, type Framework, type Question } from '../../src/model/framework.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderJsonText } from '../../src/report/parts/json-text.ts';
import { buildRoadmapView } from '../../src/report/roadmap/build-view.ts';
import { renderJsonRoadmap } from '../../src/report/roadmap/formats/json.ts';
import { findCheapestWay } from '../../src/score/cheapest-way.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import type { DeliveryModel } from '../../src/score/roadmap-results.ts';
import { handmadeView, roadmapOptions } from '../report/handmade-roadmap.ts';
import { monochrome, readAssessment, readFramework, reportOf } from '../report/load-sample.ts';
import { samplesWithLadders } from '../score/arbitraries.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { explanationsOf, someParts } from './explanations.ts';
import { faultsOf } from './output-validator.ts';

const bundled = readdirSync('frameworks').filter((name) => name.endsWith('.yaml')).map((name) => readFramework(`frameworks/${name}`));

/** Printed and read again, as whoever reads it does. */
function reportFaults(framework: Framework, assessment: Assessment): readonly string[] {
  return faultsOf('report', JSON.parse(renderJson(reportOf(framework, assessment), monochrome(80))));
}

function planFaults(framework: Framework, assessment: Assessment, model: DeliveryModel = 'waterfall'): readonly string[] {
  const roadmap = planRoadmap(framework, assessment, { model, capacity: 3, target: null, only: null });
  const view = buildRoadmapView(framework, assessment, roadmap, { start: { date: '2026-11-23', source: 'today' }, target: null, cheapest: null });
  return faultsOf('plan', JSON.parse(renderJsonRoadmap(view, roadmapOptions(80))));
}

function explainFaults(framework: Framework, assessment: Assessment): readonly string[] {
  return explanationsOf(framework, assessment, someParts(framework)).flatMap((document) => faultsOf('explain', document));
}

function lowestAnswer(question: Question) {
  const value = question.type === 'checklist' ? [] : question.type === 'choice' ? (question.options[0]?.value ?? 0) : 0;
  return { ...noRemarks, state: 'answered', value } as const;
}

/** Lowest answers, each fourth one missing in a way of its own; some symptoms and figures. */
function partlyAnswered(framework: Framework): Assessment {
  const answers = allQuestions(framework).map((question, index) => {
    const other = [{ ...noRemarks, state: 'unknown' }, { ...noRemarks, state: 'not-applicable', reason: 'Not here.' }, { note: 'Later.', evidence: ['wiki'], state: 'unanswered' }] as const;
    return [question.id, index % 4 === 3 ? other[(index >> 2) % 3]! : lowestAnswer(question)] as const;
  });
  return {
    ...emptyAssessment(framework),
    date: '2026-11-22',
    profile: new Map([['segment', 'mid']]),
    answers: new Map(answers),
    symptoms: new Map(framework.symptoms.map(({ id }, index) => [id, index % 2 === 0 ? 'yes' : 'unknown'] as const)),
    kpis: new Map(framework.kpis.map(({ id }, index) => [id, { value: index % 3 === 0 ? null : 12.5 * index, inputs: null, period: null, source: null }] as const)),
  };
}

describe.each(bundled.map((framework) => [framework.id, framework] as const))('%s', (_id, framework) => {
  it.each([['nothing answered', emptyAssessment(framework)], ['all of it somehow', partlyAnswered(framework)]] as const)('has a report, a roadmap and explanations of the documented shape with %s', (_what, assessment) => {
    expect([...reportFaults(framework, assessment), ...planFaults(framework, assessment), ...planFaults(framework, assessment, 'agile'), ...explainFaults(framework, assessment)]).toEqual([]);
  });
});

describe('documents of the documented shape', () => {
  it.each([
    ['text that would be code', 'test/fixtures/report/hostile-framework.yaml', 'test/fixtures/report/hostile-assessment.yaml'],
    ['phases with readings', 'test/fixtures/kpis/phases.yaml', 'test/fixtures/kpis/phases-answers.yaml'],
    ['a question that is not asked', 'test/fixtures/json/project/frameworks/shop.yaml', 'test/fixtures/json/project/acme.yaml'],
  ])('come from %s', (_what, frameworkFile, assessmentFile) => {
    const framework = readFramework(frameworkFile);
    const assessment = readAssessment(assessmentFile, framework);
    expect([...reportFaults(framework, assessment), ...planFaults(framework, assessment), ...explainFaults(framework, assessment)]).toEqual([]);
  });

  it('come from any framework, of sums and lowest values as well', () => {
    fc.assert(
      fc.property(samplesWithLadders, ({ framework, answers }) => {
        const built = buildFramework(framework);
        const assessment = buildAssessment({ answers });
        expect([...reportFaults(built, assessment), ...planFaults(built, assessment), ...explainFaults(built, assessment)]).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('come from a roadmap in which a step stands twice, and from the least effort', () => {
    const framework = readFramework('test/fixtures/json/project/frameworks/shop.yaml');
    const cheapest = findCheapestWay(framework, readAssessment('test/fixtures/json/project/acme.yaml', framework), 'overall', 2);
    const views = [handmadeView(), handmadeView({ facts: { target: 2 } }), handmadeView({ facts: { cheapest } })];
    expect(views.flatMap((view) => faultsOf('plan', JSON.parse(renderJsonRoadmap(view, roadmapOptions(80)))))).toEqual([]);
    expect(cheapest.outcome).toBe('exact');
  });
});

describe('the schemas', () => {
  it.each(outputKinds)('describe every key: %s', (kind) => {
    const silent: string[] = [];
    const visit = (schema: unknown, place: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { properties = {}, description, $ref } = schema as { readonly properties?: object; readonly description?: string; readonly $ref?: string };
      if (/\/properties\/[^/]+$/.test(place) && description === undefined && $ref === undefined && !place.includes('definitions/frameworks-flatten') && !place.includes('definitions/schema')) silent.push(place);
      for (const [key, value] of Object.entries(properties)) visit(value, `${place}/properties/${key}`);
      for (const [key, value] of Object.entries(schema)) if (key !== 'properties') visit(value, `${place}/${key}`);
    };
    visit(buildOutputSchema(kind), '');
    expect(silent).toEqual([]);
  });

  it('refuse what is missing, what is too much, and a null in place of a list', () => {
    const framework = readFramework('test/fixtures/json/project/frameworks/shop.yaml');
    const sound = JSON.parse(renderJson(reportOf(framework, emptyAssessment(framework)), monochrome(80))) as Record<string, unknown>;
    const { sequence: _, ...missing } = sound;
    expect(faultsOf('report', sound)).toEqual([]);
    expect(faultsOf('report', missing)).not.toEqual([]);
    expect(faultsOf('report', { ...sound, more: 1 })).not.toEqual([]);
    expect(faultsOf('report', { ...sound, gaps: null })).not.toEqual([]);
    expect(faultsOf('report', Object.fromEntries(Object.entries(sound).toReversed()))).not.toEqual([]);
  });
});

describe('a number that JSON cannot hold', () => {
  it.each([NaN, Infinity, -Infinity])('is no document: %d', (value) => {
    expect(() => renderJsonText({ pillars: [{ score: value }] })).toThrow(`score is ${value}, which JSON cannot hold`);
  });
});
