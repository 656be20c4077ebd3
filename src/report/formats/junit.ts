// JUnit XML for CI: a suite for each pillar, a test for each question, which fails below its target and is skipped without an answer.
import type { Id } from '../../model/framework.ts';
import { formatNumber } from '../../text/numbers.ts';
import { reportMarker, type RenderOptions, type RenderReport } from '../format.ts';
import { html, type Html } from '../html/markup.ts';
import { composeNotApplicable } from '../parts/not-applicable.ts';
import { questionTexts } from '../parts/question-texts.ts';
import { asLines, renderXml } from '../parts/xml.ts';
import type { PillarView, QuestionView, Report } from '../view.ts';

/** What a suite or a test needs of everything around it. */
interface Run {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly texts: ReadonlyMap<Id, string>;
}

export const renderJunit: RenderReport = (report, options) => {
  const { framework, assessment, pillars } = report;
  const name = assessment.organization === null ? framework.title : `${framework.title}: ${assessment.organization}`;
  const run: Run = { report, options, texts: questionTexts(report) };
  return renderXml(html`<?xml version="1.0" encoding="UTF-8"?>
<!-- ${reportMarker} -->
<testsuites name="${name}" ${counts(pillars.flatMap(({ questions }) => questions))}>
${pillars.map((pillar) => suite(pillar, run))}</testsuites>
`);
};

/** Nothing takes time here: the same answers give the same bytes. */
function counts(questions: readonly QuestionView[]): Html {
  const skipped = questions.filter(({ value }) => value === null).length;
  return html`tests="${questions.length}" failures="${questions.filter(isBelowTarget).length}" errors="0" skipped="${skipped}" time="0"`;
}

function suite(pillar: PillarView, run: Run): Html {
  const { date } = run.report.assessment;
  const pathOf = dimensionPaths(pillar);
  const classOf = ({ id }: QuestionView) => [run.report.framework.id, pillar.id, ...(pathOf.get(id) ?? [])].join('.');
  return html`  <testsuite name="${suiteName(pillar, run.report)}" ${counts(pillar.questions)}${date !== null && html` timestamp="${date}T00:00:00"`}>
    <properties>
${properties(pillar, run.report).map(([name, value]) => html`      <property name="${name}" value="${value}"/>\n`)}    </properties>
${pillar.questions.map((question) => test(question, classOf(question), run))}  </testsuite>
`;
}

/** The title, with the id where another pillar is called the same. */
function suiteName({ id, title }: PillarView, { pillars }: Report): string {
  return pillars.filter((pillar) => pillar.title === title).length === 1 ? title : `${title} [${id}]`;
}

/** Numbers at full precision; without those that there are none of. */
function properties({ score, levelName, target, coverage, weight }: PillarView, { framework, assessment, overall }: Report): readonly (readonly [string, string | number])[] {
  const all: readonly (readonly [string, string | number | null])[] = [
    ['score', score], ['level', levelName], ['target', target], ['coverage', coverage], ['weight', weight],
    ['overall.score', overall.score], ['overall.level', overall.levelName], ['overall.coverage', overall.coverage],
    ['framework', `${framework.id}@${framework.version}`], ['organization', assessment.organization],
  ]; // prettier-ignore
  return all.filter((property): property is readonly [string, string | number] => property[1] !== null);
}

function test(question: QuestionView, className: string, run: Run): Html {
  const { answersFile } = run.options;
  const line = answersFile?.lineOf(question.id) ?? null;
  const place = answersFile !== undefined && html` file="${answersFile.pathInRepository}"${line !== null && html` line="${line}"`}`;
  const outcome = testOutcome(question, run);
  const open = html`    <testcase classname="${className}" name="${`${question.text} [${question.id}]`}" time="0"${place}`;
  return outcome.length === 0 ? html`${open}/>\n` : html`${open}>\n${outcome}    </testcase>\n`;
}

/** Nothing where the target is reached and nobody said more. */
function testOutcome(question: QuestionView, run: Run): readonly Html[] {
  const { labels } = run.options;
  const remarks = composeRemarks(question, run);
  const output = remarks.length === 0 ? [] : [html`      <system-out>${asLines(remarks)}</system-out>\n`];
  if (question.value === null) return [html`      <skipped message="${composeSkipped(question, run)}"/>\n`, ...output];
  if (!isBelowTarget(question)) return output;
  const { today, next, target, gap } = question;
  const value = formatNumber(question.value);
  const body = [
    ...(today === null ? [] : [labels.exports.todaysBehaviour({ value, text: today })]),
    ...(next === null ? [] : [labels.exports.nextBehaviour({ next: formatNumber(next.value), text: next.text })]),
    ...remarks,
  ];
  const message = labels.exports.belowTarget({ value, target: formatNumber(target), gap: formatNumber(gap ?? 0) });
  return [html`      <failure message="${message}" type="below-target">${asLines(body)}</failure>\n`];
}

function composeRemarks({ note, evidence, unevidenced }: QuestionView, { options: { labels } }: Run): readonly string[] {
  return [...(note === null ? [] : [`${labels.note}: ${note}`]), ...evidence.map((item) => `${labels.seen}: ${item}`), ...(unevidenced ? [labels.withoutEvidence] : [])];
}

function composeSkipped(question: QuestionView, { texts, options: { labels } }: Run): string {
  const reason = composeNotApplicable(question, texts, labels);
  return reason === null ? labels.state[question.state] : `${labels.state[question.state]}: ${reason}`;
}

function isBelowTarget({ gap }: QuestionView): boolean {
  return gap !== null && gap > 0;
}

/** The ids of the dimensions that a question lies in, from the outermost on. */
function dimensionPaths({ dimensions }: PillarView): ReadonlyMap<Id, readonly Id[]> {
  const paths = new Map<Id, readonly Id[]>();
  for (const { id, questions } of dimensions) for (const question of questions) paths.set(question, [...(paths.get(question) ?? []), id]);
  return paths;
}
