// Builds the view of an explanation from a framework, an assessment and what was found behind a number. No words of its own.
import type { Assessment } from '../../model/assessment.ts';
import type { Framework } from '../../model/framework.ts';
import type { Explanation } from '../../score/explain-results.ts';
import type { SeenThrough } from '../view.ts';
import { viewKpi, viewStage, viewStep } from './build-parts.ts';
import { viewScore } from './build-score.ts';
import { gatherSources, type Sources } from './sources.ts';
import type { ExplainSubject, ExplainView } from './view.ts';

export function buildExplainView(framework: Framework, assessment: Assessment, explanation: Explanation, seenThrough: SeenThrough | null = null): ExplainView {
  const sources = gatherSources(framework, assessment);
  const { id, version, title, levels, scoring } = framework;
  return {
    framework: { id, version, title, levels },
    policy: { unknown: scoring.unknown, minCoverage: scoring.minCoverage },
    seenThrough: seenThrough === null ? null : { ...seenThrough, total: sources.questions.size },
    assessment: { organization: assessment.organization, date: assessment.date, respondent: assessment.respondent },
    rounding: scoring.rounding,
    decimals: sources.decimals,
    texts: new Map([...sources.questions].map(([question, { text }]) => [question, text])),
    subject: viewSubject(explanation, sources),
  };
}

function viewSubject(explanation: Explanation, sources: Sources): ExplainSubject {
  switch (explanation.kind) {
    case 'stage':
      return viewStage(explanation, sources);
    case 'kpi':
      return viewKpi(explanation, sources);
    case 'step':
      return viewStep(explanation, sources);
    default:
      return viewScore(explanation, sources);
  }
}
