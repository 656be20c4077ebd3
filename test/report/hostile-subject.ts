// The hostile fixture, and what only a program can make of it: the same with control characters, which no file may hold.
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { buildRoadmapView } from '../../src/report/roadmap/build-view.ts';
import type { RoadmapView } from '../../src/report/roadmap/view.ts';
import type { Report } from '../../src/report/view.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import { readAssessment, readFramework, reportOf } from './load-sample.ts';

export interface Subject {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly report: Report;
  readonly roadmap: RoadmapView;
}

export const hostileFiles = { framework: 'test/fixtures/report/hostile-framework.yaml', assessment: 'test/fixtures/report/hostile-assessment.yaml', later: 'test/fixtures/report/hostile-later.yaml' } as const;

/** Moves the cursor, sets the title, rings, deletes, ends the line, says it all again in C1, hides and turns text around, breaks XML. */
const controls = '\u001b[2J\u001b]0;x\u0007\u0008\u0000\r\n::error::x\u0085##[error]x\u009b31m\u2028\u202e\u2066\u200b\ufeff\ud800\uffff end';

/** A text as it was before. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/** What holds no letter, or nothing but what ids, versions and names of kinds consist of, is no text. */
const noText = /^(?:[\w./@+*-]+)$/;

/** Every text with control characters behind it; ids and numbers stay. */
export function withControls<T>(value: T): T {
  return map(value) as T;
}

function map(value: unknown): unknown {
  if (typeof value === 'string') return noText.test(value) ? value : value + controls;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, map(each)]));
  if (Array.isArray(value)) return value.map(map);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each)]));
  return value;
}

function subjectOf(framework: Framework, assessment: Assessment): Subject {
  const roadmap = planRoadmap(framework, assessment, { model: 'waterfall', capacity: 3, target: null, only: null });
  const view = buildRoadmapView(framework, assessment, roadmap, { start: { date: '2026-11-22', source: 'assessment' }, target: null, cheapest: null });
  return { framework, assessment, report: reportOf(framework, assessment), roadmap: view };
}

export const fromFiles: Subject = (() => {
  const framework = readFramework(hostileFiles.framework);
  return subjectOf(framework, readAssessment(hostileFiles.assessment, framework));
})();

export const withControlCharacters: Subject = subjectOf(withControls(fromFiles.framework), withControls(fromFiles.assessment));
