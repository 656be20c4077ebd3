// Frameworks and assessments from files, for the tests of reports.
import { readSource } from '../../src/load/source.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { emptyAssessment, type Assessment } from '../../src/model/assessment.ts';
import { allQuestions, type Framework } from '../../src/model/framework.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { buildReport } from '../../src/report/report.ts';
import { createStyle } from '../../src/report/style.ts';
import type { Report } from '../../src/report/view.ts';
import type { RenderOptions } from '../../src/report/format.ts';
import { assessMaturity } from '../../src/score/maturity.ts';
import { languages } from '../../src/text/registry.ts';
import { yamlLibrary } from '../frameworks/yaml-library.ts';

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics, null, 2));
  return outcome.value;
}

const frameworks = new Map<string, Framework>();

/** A file is read once, however many tests ask for it. */
export function readFramework(path: string): Framework {
  const found = frameworks.get(path) ?? valueOf(loadFramework(valueOf(parseSource(valueOf(readSource(path)))), yamlLibrary));
  frameworks.set(path, found);
  return found;
}

export function readAssessment(path: string, framework: Framework): Assessment {
  return valueOf(loadAssessment(valueOf(parseSource(valueOf(readSource(path)))), framework));
}

/** Every question answered with one value, but for those named. */
export function answerAll(framework: Framework, value: number, but: Readonly<Record<string, number>> = {}): Assessment {
  return {
    ...emptyAssessment(framework),
    organization: 'Acme',
    date: '2026-11-22',
    answers: new Map(allQuestions(framework).map(({ id }) => [id, { state: 'answered', value: but[id] ?? value, note: null, evidence: [] }])),
  };
}

export function reportOf(framework: Framework, assessment: Assessment): Report {
  return buildReport(framework, assessment, assessMaturity(framework, assessment));
}

export function monochrome(columns: number): RenderOptions {
  return { columns, style: createStyle(false), labels: languages.en.report };
}

export const mcalign = () => readFramework('frameworks/mcalign.yaml');
export const chargebee = () => readFramework('frameworks/chargebee-saas.yaml');
export const sample = () => {
  const framework = mcalign();
  return reportOf(framework, readAssessment('examples/lumen-analytics.yaml', framework));
};
