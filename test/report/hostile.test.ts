// Files full of payloads come out as text in every format of every registry. A new format needs a check here, or this fails.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildJsonSchema } from '../../src/load/json-schema.ts';
import { headOf, questionColumns, stepColumns } from '../../src/report/csv-columns.ts';
import type { RenderOptions } from '../../src/report/format.ts';
import { gateFormatNames } from '../../src/cli/gate-formats/registry.ts';
import { comparisonFormats } from '../../src/report/comparison/registry.ts';
import { reportFormatNames, reportFormats } from '../../src/report/registry.ts';
import { csvHeader, roadmapFormats, type RoadmapFormatName } from '../../src/report/roadmap/registry.ts';
import { roadmapRenderers } from '../../src/report/roadmap/renderers.ts';
import { trendFormats } from '../../src/report/trend/registry.ts';
import { languages } from '../../src/text/registry.ts';
import { displayWidth } from '../../src/text/width.ts';
import { runCli } from '../cli/run-cli.ts';
import { expectInertHtml, expectLiteralMarkdown, findHarm, parseXml, readMarkdown, shownInXml, shownOf, squash } from './hostile-checks.ts';
import { fromFiles, hostileFiles, withControlCharacters, withoutControls, type Subject } from './hostile-subject.ts';
import { monochrome } from './load-sample.ts';
import { parseCsv } from './parse-csv.ts';

type Check = (text: string, subject: Subject) => void;

const questionsOf = ({ report }: Subject) => report.pillars.flatMap(({ questions }) => questions);
const commands = (text: string) => text.trimEnd().split('\n').map((line) => /^::(?:notice|warning) file=[^:]*?(?:,line=\d+)?,title=[^:]*::(.*)$/.exec(line)?.[1] ?? `no command: ${line}`);

/** A cell as it was meant: without the apostrophe that keeps it from being a formula. */
function rowsOf(text: string, columns: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(text);
  expect(head.join(',')).toBe(headOf(columns));
  const cells = rows.flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d/.test(cell))).toEqual([]);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [columns[index], cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '')])));
}

const armed = (text: string) => text.replaceAll('# #[', '##[').replace(/^(\s*): :/gm, '$1::');

function checkTerminal(text: string, { report }: Subject): void {
  for (const said of [report.assessment.organization ?? '', report.gaps[0]?.text ?? '', report.steps[0]?.title ?? '']) expect(squash(text)).toContain(squash(shownOf(withoutControls(said))));
}

function checkMarkdown(text: string, subject: Subject): void {
  expectLiteralMarkdown(text);
  const seen = readMarkdown(text);
  for (const { text: asked, note } of questionsOf(subject)) for (const said of [asked, note ?? '']) expect(seen).toContain(shownOf(said));
}

const reportChecks: Readonly<Record<string, Check>> = {
  terminal: checkTerminal,
  markdown: checkMarkdown,
  github: checkMarkdown,
  json: (text, subject) => {
    const { pillars } = JSON.parse(text) as { pillars: { questions: { text: string; note: string | null }[] }[] };
    expect(pillars.flatMap(({ questions }) => questions.map((question) => [question.text, question.note]))).toEqual(questionsOf(subject).map((question) => [question.text, question.note]));
  },
  csv: (text, subject) => {
    const rows = rowsOf(text, questionColumns);
    expect(rows.map((row) => armed(row['text'] ?? ''))).toEqual(questionsOf(subject).map((question) => shownOf(question.text)));
    expect(rows.map((row) => row['question'])).toEqual(questionsOf(subject).map(({ id }) => id));
  },
  'csv-steps': (text, { report }) => {
    const rows = rowsOf(text, stepColumns);
    const steps = [...report.steps, ...report.waiting];
    expect(steps.map(({ id }) => id)).toEqual(['step', 'waits']);
    expect(rows.map(({ title, owner }) => [title, owner].map((cell) => armed(cell ?? '')))).toEqual(steps.map((step) => [step.title, step.owner ?? ''].map(shownOf)));
  },
  junit: (text, subject) => {
    const document = parseXml(text);
    const names = Array.from(document.getElementsByTagName('testcase'), (test) => test.getAttribute('name')?.trim());
    expect(names).toEqual(questionsOf(subject).map((question) => shownInXml(`${question.text} [${question.id}]`)));
    const failure = document.getElementsByTagName('failure')[0]?.textContent ?? '';
    expect(failure).toContain(shownInXml(subject.assessment.answers.get('first')?.note ?? ''));
  },
  annotations: (text, { report }) => {
    const messages = commands(text);
    expect(messages.filter((message) => message.startsWith('no command'))).toEqual([]);
    expect(armed(messages.at(-1) ?? '').replaceAll('%25', '%')).toContain(withoutControls(report.unknown[0]?.text ?? ''));
  },
  badge: (text, { report }) => {
    const title = parseXml(text).getElementsByTagName('title')[0]?.textContent;
    expect(title?.trim()).toBe(`RevOps maturity: ${shownInXml(report.stage?.reachedName ?? '')}`);
  },
  html: (text, subject) => {
    const said = squash(expectInertHtml(text));
    for (const question of questionsOf(subject)) expect(said).toContain(squash(shownOf(question.text)));
  },
};

const roadmapChecks: Readonly<Record<RoadmapFormatName, Check>> = {
  table: checkTerminal,
  markdown: (text, { roadmap }) => {
    expectLiteralMarkdown(text);
    for (const step of roadmap.steps) expect(readMarkdown(text)).toContain(shownOf(step.title));
  },
  json: (text, { roadmap }) => {
    const { steps } = JSON.parse(text) as { steps: { title: string }[] };
    expect(steps.map(({ title }) => title)).toEqual(roadmap.steps.map(({ title }) => title));
  },
  csv: (text, { roadmap }) => {
    expect(roadmap.steps.map(({ id }) => id)).toEqual(['step']);
    expect(rowsOf(text, csvHeader).map((row) => armed(row['Title'] ?? ''))).toEqual(roadmap.steps.map(({ title }) => shownOf(title)));
  },
};

const subjects = [['from files', fromFiles], ['with control characters', withControlCharacters]] as const;

const answersFile = { path: 'acme.yaml', pathInRepository: 'assessments/,::x##[error]x\u001b.yaml', lineOf: () => 7 };

describe.each(subjects)('the hostile fixture %s', (_how, subject) => {
  const options: RenderOptions = { ...monochrome(80), answersFile, roadmap: { view: subject.roadmap, labels: languages.en.roadmap } };

  it.each(reportFormatNames)('is nothing but text in a report as %s', async (name) => {
    const text = (await reportFormats[name].load())(subject.report, options);
    expect(findHarm(text, { orders: name === 'annotations' })).toEqual([]);
    expect(reportChecks[name], `add a check for ${name}`).toBeDefined();
    reportChecks[name]?.(text, subject);
  });

  it.each(Object.keys(roadmapFormats) as RoadmapFormatName[])('is nothing but text in a roadmap as %s', (name) => {
    const text = roadmapRenderers[name](subject.roadmap, { ...options, labels: languages.en.roadmap });
    expect(findHarm(text)).toEqual([]);
    roadmapChecks[name](text, subject);
  });
});

describe('the hostile fixture on a terminal', () => {
  const { framework, assessment } = hostileFiles;
  const commandLines = [`report ${assessment} --framework ${framework}`, `plan ${assessment} --framework ${framework}`, `frameworks show ./${framework}`];

  it.each(commandLines.flatMap((line) => [80, 50].map((columns) => [line, columns] as const)))('is nothing but text in: revmat %s, at %i columns', async (line, columns) => {
    const { code, stdout, stderr } = await runCli(line.split(' '), { env: { COLUMNS: String(columns) } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(findHarm(stdout)).toEqual([]);
    // A command that is taken apart at the head of a line gets one cell wider.
    expect(Math.max(...stdout.split('\n').map((each) => displayWidth(each.replace(/^(\s*): :/, '$1::'))))).toBeLessThanOrEqual(columns);
  });
});

describe('the hostile fixture in what other commands print', () => {
  const { framework, assessment, later } = hostileFiles;
  const gates = '--fail-under overall=3 --require-evidence all --min-coverage 1 --kpi rate=50.. --forbid-symptom outgrown-one';
  const commandLines = [
    `explain ${assessment} --framework ${framework}`,
    ...Object.keys(comparisonFormats).map((format) => `compare ${assessment} ${later} --framework ${framework} -f ${format}`),
    ...Object.keys(trendFormats).map((format) => `trend ${assessment} ${later} --framework ${framework} -f ${format}`),
    ...gateFormatNames.map((format) => `check ${assessment} --framework ${framework} ${gates} -f ${format}`),
  ];

  it.each(commandLines)('is nothing but text in: revmat %s', async (line) => {
    const { code, stdout } = await runCli(line.split(' '));
    expect(code).toBe(line.startsWith('check') ? 1 : 0);
    expect(findHarm(stdout, { orders: line.startsWith('check') && line.endsWith('github') })).toEqual([]);
    const read = Object.entries({ html: expectInertHtml, json: JSON.parse, junit: parseXml }).find(([format]) => line.endsWith(`-f ${format}`))?.[1];
    expect(() => read?.(stdout) as unknown).not.toThrow();
  });
});

describe('the hostile fixture itself', () => {
  const hostileText = /[<>=|@#`"\]\\&]|::|\p{Cf}/u;
  /** Names of keys with a hostile text below them, in lists as well. */
  const armedKeys = (value: unknown, key = ''): readonly string[] => {
    if (typeof value === 'string') return hostileText.test(value) ? [key] : [];
    if (Array.isArray(value)) return value.flatMap((each) => armedKeys(each, key));
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, each]) => armedKeys(each, key === 'profile' ? key : name)) : [];
  };
  /** Names of keys that take any text. */
  const textKeys = (schema: unknown, key = ''): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    if ('type' in schema && schema.type === 'string' && !('enum' in schema) && !('const' in schema) && (!('pattern' in schema) || schema.pattern === '\\S')) return [key];
    return Object.entries(schema).flatMap(([name, each]) => {
      if (name === 'properties') return Object.entries(each as object).flatMap(([property, inner]) => textKeys(inner, property));
      return name === 'propertyNames' ? [] : textKeys(each, key);
    });
  };
  // What builds on another file, and a formula, which is parsed.
  const elsewhere = new Set(['extends', 'without', 'formula', '']);

  it.each([['framework', hostileFiles.framework], ['assessment', hostileFiles.assessment]] as const)('has a payload in every text that a %s can hold', (kind, path) => {
    const armed = new Set(armedKeys(parse(readFileSync(path, 'utf8'))));
    const texts = [...new Set(textKeys(buildJsonSchema(kind)))].filter((key) => !elsewhere.has(key));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((key) => !armed.has(key))).toEqual([]);
  });
});
