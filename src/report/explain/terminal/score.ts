// A score on a terminal: the number that the report prints, how it comes about, the tree behind it, and what one level more would add.
import { heading, paragraph, type Lines } from '../../terminal/page.ts';
import type { ExplainPage } from '../format.ts';
import { composeQualities, composeRule, composeScore } from '../sentences.ts';
import type { ExplainView, ScoreView } from '../view.ts';
import { gains } from './gains.ts';
import { question } from './question.ts';
import { tree } from './tree.ts';

/** Sections, in order. */
export function score(subject: ScoreView, view: ExplainView, page: ExplainPage): readonly Lines[] {
  const { labels } = page;
  const isQuestion = subject.kind === 'question';
  const rule = composeRule(subject, view, labels);
  return [
    heading(subject.title ?? view.assessment.organization ?? labels.whole, page),
    [...composeScore(subject, view, labels).flatMap((text) => paragraph(text, page)).map(page.style.bold), ...composeQualities(subject, view, labels).flatMap((text) => paragraph(text, page))],
    ...(isQuestion ? question(subject, view, page) : []),
    isQuestion || rule.length === 0 ? [] : [...heading(labels.howItComes, page), ...rule.flatMap((text) => paragraph(text, page))],
    isQuestion ? [] : tree(subject, view, page),
    gains(subject, page),
  ];
}
