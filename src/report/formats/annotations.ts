// Annotations for GitHub Actions: workflow commands that point at answers in the assessment file. They have to be printed; a file is no use.
import type { Id } from '../../model/framework.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { RenderOptions, RenderReport } from '../format.ts';
import { composeContradictions } from '../parts/kpi-sentences.ts';
import { questionTexts } from '../parts/question-texts.ts';
import { composeVerdict } from '../parts/verdict.ts';
import { annotationsShown, composeCommand, type AnnotationKind } from '../parts/workflow-commands.ts';
import type { QuestionView, Report } from '../view.ts';

interface Annotation {
  readonly kind: AnnotationKind;
  readonly title: string;
  readonly message: string;
  /** The question whose answer it is about; null: the assessment as a whole. */
  readonly question: Id | null;
}

/** The verdict first, then what is doubtful and what is not known; the last line counts what GitHub would not show. */
export const renderAnnotations: RenderReport = (report, options) => {
  const { exports } = options.labels;
  const warnings = [...contradicted(report, options), ...withoutEvidence(report, options)];
  const unknown = byWeight(report.unknown).map(({ id, text }): Annotation => ({ kind: 'notice', title: exports.annotations.unknown, message: text, question: id }));
  const verdict: Annotation = { kind: 'notice', title: exports.annotations.verdict, message: composeVerdict(report, options.labels), question: null };
  const shown = [verdict, ...fit(warnings, unknown, options)];
  return shown.map((annotation) => `${write(annotation, options)}\n`).join('');
};

/** Where everything fits there is no last line; where it does not, that line takes one of the notices, as the verdict does. */
function fit(warnings: readonly Annotation[], unknown: readonly Annotation[], { labels }: RenderOptions): readonly Annotation[] {
  if (warnings.length <= annotationsShown && unknown.length < annotationsShown) return [...warnings, ...unknown];
  const [first, second] = [warnings.slice(0, annotationsShown), unknown.slice(0, annotationsShown - 2)];
  const { annotations, moreAnnotations } = labels.exports;
  const message = moreAnnotations({ warnings: warnings.length - first.length, unknown: unknown.length - second.length });
  return [...first, ...second, { kind: 'notice', title: annotations.more, message, question: null }];
}

/** Widest apart first. */
function contradicted(report: Report, { labels }: RenderOptions): readonly Annotation[] {
  const texts = questionTexts(report);
  const found = report.kpis.flatMap((kpi) => {
    const sentences = composeContradictions(kpi, texts, labels);
    return kpi.contradicts.map(({ question, claimed }, index) => ({ question, distance: Math.abs(claimed - (kpi.band ?? claimed)), message: `${kpi.title} ${sentences[index] ?? ''}` }));
  });
  return found
    .toSorted((a, b) => b.distance - a.distance)
    .map(({ question, message }) => ({ kind: 'warning', title: labels.exports.annotations.contradicted, message, question }));
}

function withoutEvidence(report: Report, { labels }: RenderOptions): readonly Annotation[] {
  const { exports } = labels;
  return byWeight(report.unevidenced).map(({ id, text, value }) => ({
    kind: 'warning',
    title: exports.annotations.withoutEvidence,
    message: exports.withoutEvidence({ question: text, value: formatNumber(value ?? 0) }),
    question: id,
  }));
}

/** Heaviest first, else in the framework's order. */
function byWeight(questions: readonly QuestionView[]): readonly QuestionView[] {
  return questions.toSorted((a, b) => b.weight - a.weight);
}

function write({ kind, title, message, question }: Annotation, { answersFile }: RenderOptions): string {
  const line = question === null ? null : (answersFile?.lineOf(question) ?? null);
  const place = answersFile === undefined ? [] : [['file', answersFile.pathInRepository] as const, ...(line === null ? [] : [['line', line] as const])];
  return composeCommand(kind, [...place, ['title', title]], message);
}
