// What a list of frameworks shows about each.
import { allQuestions, type Framework } from '../model/framework.ts';

/** What the index of the bundled frameworks holds. `pillars` and `questions` are counts. */
export interface IndexEntry {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly summary: string | null;
  readonly method: 'mean' | 'staged';
  readonly pillars: number;
  readonly questions: number;
}

export interface FrameworkSummary extends IndexEntry {
  readonly file: string;
  readonly bundled: boolean;
}

export function summarizeFramework(framework: Framework): IndexEntry {
  const { id, version, title, summary, scoring, pillars } = framework;
  return { id, version, title, summary, method: scoring.method, pillars: pillars.length, questions: allQuestions(framework).length };
}
