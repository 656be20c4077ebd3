// A framework for reading on a terminal: its scale, then every question with its anchored options.
import type { Framework, Group, Phase, Question } from '../model/framework.ts';
import { plain } from '../text/plain.ts';
import { padText, wrapText } from '../text/width.ts';
import { pageColumns } from './columns-of.ts';
import { conditionWords } from './condition-words.ts';
import type { CliContext } from './context.ts';
import { joinBlocks } from './join-blocks.ts';

type Page = Pick<CliContext, 'columns' | 'outStyle'>;

export function renderFramework(framework: Framework, context: Page): string {
  const page = { ...context, columns: pageColumns(context.columns) };
  const { outStyle } = page;
  const titles = new Map(framework.kpis.map(({ id, title }) => [id, title]));
  const scale = framework.levels.map((level) => ({ value: level.value, text: `${level.name}${level.summary === null ? '' : `: ${level.summary}`}` }));
  const blocks = [
    [...wrap(framework.title, 0, page).map(outStyle.bold), ...wrap(`${framework.id} ${framework.version}${framework.summary === null ? '' : ` · ${framework.summary}`}`, 0, page)],
    framework.source === null ? [] : wrap(`${framework.source.title}. ${framework.source.note ?? ''}`.trim(), 0, page).map(outStyle.dim),
    scale.flatMap((level) => numbered(level.value, level.text, 0, page)),
    ...framework.pillars.flatMap((pillar) => groupBlocks(pillar, [], titles, page)),
    symptomBlock(framework, page),
  ];
  return joinBlocks(blocks);
}

function wrap(text: string, indent: number, { columns }: Page): readonly string[] {
  return wrapText(plain(text), columns - indent).map((line) => ' '.repeat(indent) + line);
}

function numbered(value: number | string, text: string, indent: number, page: Page): readonly string[] {
  const lead = `${String(value).padStart(2)}  `;
  return wrapText(plain(text), page.columns - indent - lead.length).map((line, index) => ' '.repeat(indent) + (index === 0 ? lead : padText('', lead.length)) + line);
}

/** `titles`: of the KPIs, by id. */
function phaseLines(phase: Phase | null, titles: ReadonlyMap<string, string>, page: Page): readonly string[] {
  if (phase === null) return [];
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join(', ');
  const facts = [['Goal', phase.goal ?? ''], ['Led by', phase.lead ?? ''], ['KPIs', named(phase.kpis)], ['Metrics', named(phase.metrics)], ['Technology', phase.technology.join(', ')]] as const;
  return facts.flatMap(([label, text]) => (text === '' ? [] : wrap(`${label}: ${text}`, 0, page).map(page.outStyle.dim)));
}

function groupBlocks(group: Group, above: readonly string[], titles: ReadonlyMap<string, string>, page: Page): readonly (readonly string[])[] {
  const path = [...above, group.title];
  const heading = [...wrap(path.join(' / '), 0, page).map(page.outStyle.bold), ...(group.summary === null ? [] : wrap(group.summary, 0, page)), ...phaseLines(group.phase, titles, page)];
  return [heading, ...group.questions.map((question) => questionBlock(question, page)), ...group.dimensions.flatMap((dimension) => groupBlocks(dimension, path, titles, page))];
}

function questionBlock(question: Question, page: Page): readonly string[] {
  const { outStyle } = page;
  const facts = [
    question.id,
    ...(question.gate === null ? [] : ['gate']),
    ...(question.weight === 1 ? [] : [`weight ${question.weight}`]),
    ...(question.roles.length === 0 ? [] : [`ask ${question.roles.join(', ')}`]),
    ...(question.when === null ? [] : [conditionWords(question.when)]),
  ];
  return [
    ...wrap(question.text, 2, page).map(outStyle.cyan),
    ...wrap(facts.join(' · '), 2, page).map(outStyle.dim),
    ...answers(question).flatMap(([value, text]) => numbered(value, text, 2, page)),
    ...(question.evidence === null ? [] : wrap(`Look at: ${question.evidence}`, 2, page).map(outStyle.dim)),
    ...(question.redFlag === null ? [] : wrap(`Careful if: ${question.redFlag}`, 2, page).map(outStyle.dim)),
  ];
}

function answers(question: Question): readonly (readonly [number | string, string])[] {
  if (question.type === 'choice') return question.options.map(({ value, text }) => [value, text]);
  if (question.type === 'checklist') return question.items.map(({ value, text }) => [`+${value}`, text]);
  return [['#', `a number${question.unit === null ? '' : ` in ${question.unit}`}; bands begin at ${question.bands.join(', ')}`]];
}

function symptomBlock(framework: Framework, page: Page): readonly string[] {
  if (framework.symptoms.length === 0) return [];
  return [page.outStyle.bold('Signs of having outgrown a stage'), ...framework.symptoms.flatMap(({ stage, text }) => numbered(stage, text, 0, page))];
}
