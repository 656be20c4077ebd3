// Each format of a report of 300 questions, in pairs with the same report as JSON, as whole processes; prints the ratio of their times.
// Most of that time goes into reading the YAML, so what rendering alone takes stands beside it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'bin', 'revmat.js');
const pairs = Number(process.argv[2] ?? 15);
const warmUps = 2;
const limit = 1.5;
const folder = mkdtempSync(join(tmpdir(), 'revmat-bench-'));

const levels = ['Ad hoc', 'Emerging', 'Defined', 'Managed', 'Optimized'];
const perPillar = 30;
const questions = Array.from({ length: 300 }, (_, index) => ({ id: `question-${index + 1}`, pillar: Math.floor(index / perPillar), index }));

/** Ten pillars with three dimensions of ten questions each, every question with a ladder of four steps and every tenth with a KPI. */
function frameworkText() {
  const scale = levels.map((name, index) => `  - { value: ${index + 1}, id: level-${index + 1}, name: ${name} }\n`).join('');
  const pillars = Array.from({ length: questions.length / perPillar }, (_, pillar) => {
    const own = questions.filter((question) => question.pillar === pillar);
    const dimensions = [0, 1, 2].map((part) => `      - id: dimension-${pillar + 1}-${part + 1}\n        title: Dimension ${pillar + 1}.${part + 1}\n        questions:\n${own.filter((_, index) => index % 3 === part).map(questionText).join('')}`);
    return `  - id: pillar-${pillar + 1}\n    title: Pillar ${pillar + 1}\n    dimensions:\n${dimensions.join('')}`;
  });
  const kpis = questions.filter(hasKpi).map(({ id }) => `  - { id: kpi-${id}, title: What is measured of ${id}, unit: percent, direction: higher, bands: [{ cohort: any, cuts: [20, 40, 60, 80], mapping: own, source: our own, year: 2026 }] }\n`);
  const steps = questions.flatMap(({ id }) => [1, 2, 3, 4].map((from) => stepText(id, from)));
  return `format: revmat/framework@1\nid: bench\nversion: "1.0.0"\ntitle: Three hundred questions\nlevels:\n${scale}pillars:\n${pillars.join('')}kpis:\n${kpis.join('')}steps:\n${steps.join('')}`;
}

function hasKpi({ index }) {
  return index % 10 === 0;
}

function questionText(question) {
  const options = levels.map((level) => `              - How people work on ${question.id} where it is ${level.toLowerCase()}, as a stranger could see it.\n`).join('');
  const kpis = hasKpi(question) ? `            kpis: [kpi-${question.id}]\n` : '';
  return `          - id: ${question.id}\n            text: How is ${question.id} done, by whom, and how often?\n            roles: [sales, revops]\n            evidence: What was written down about it.\n${kpis}            options:\n${options}`;
}

function stepText(question, from) {
  return `  - { id: ${question}-${from}, question: ${question}, from: ${from}, to: ${from + 1}, title: Lift ${question} from ${from}, why: It holds back what comes after it., how: [Agree on who does it., Write it down., Look at it after a month.], done-when: Somebody can show it., owner: RevOps, effort: ${'SML'[from % 3]}, impact: ${1 + (from % 5)} }\n`;
}

/** Every state that an answer can have, notes and evidence with all kinds of characters. */
function assessmentText() {
  const answers = questions.map(({ id, index }) => {
    if (index % 23 === 0) return `  ${id}: unknown\n`;
    if (index % 29 === 0) return `  ${id}: { na: "Not sold | here, <yet>" }\n`;
    if (index % 31 === 0) return '';
    const note = index % 2 === 0 ? `, note: "Said in the workshop: *50 %* of \\"deals\\" | see [the log], <draft> & more — 収入, #${index}"` : '';
    const evidence = index % 3 === 0 ? `, evidence: ["ticket export, Q3", "minutes of the ${1 + (index % 28)}th"]` : '';
    return `  ${id}: { value: ${1 + (index % 5)}${note}${evidence} }\n`;
  });
  const kpis = questions.filter(hasKpi).map(({ id, index }) => `  kpi-${id}: { value: ${(index * 7) % 100}, period: "2026-Q3", source: "CRM" }\n`);
  return `format: revmat/assessment@1\nframework: bench@1.0.0\norganization: "Bench"\ndate: 2026-11-22\nanswers:\n${answers.join('')}kpis:\n${kpis.join('')}`;
}

function time(format) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [program, 'report', 'acme.yaml', '-f', format, '-o', `report.${format}`, '--force'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`-f ${format} ended with ${status}: ${stderr}`);
  return took;
}

/** The median of a few renderings in this process, in milliseconds. */
async function timeOfRendering(api, name, report) {
  const render = await api.reportFormats[name].load();
  const options = { columns: 80, style: api.createStyle(false), labels: api.languages.en.report, answersFile: { path: 'acme.yaml', pathInRepository: 'acme.yaml', lineOf: () => 1 } };
  const times = Array.from({ length: 7 }, () => {
    const start = process.hrtime.bigint();
    render(report, options);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return quantile(times, 0.5);
}

function buildReport(api) {
  const framework = api.loadFrameworkFile(join(folder, 'bench.yaml'));
  const assessment = api.loadAssessmentFile(join(folder, 'acme.yaml'), framework.value);
  return api.buildReport(framework.value, assessment.value, api.assessMaturity(framework.value, assessment.value));
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

try {
  const api = await import(pathToFileURL(join(root, 'dist', 'index.js')).href);
  writeFileSync(join(folder, 'bench.yaml'), frameworkText());
  writeFileSync(join(folder, 'acme.yaml'), assessmentText());
  const report = buildReport(api);
  console.log(`\na report of ${questions.length} questions, ${pairs} pairs each; ratio to "report -f json" right before it`);
  console.log('format           kB   json ms     ms   ratio: median  quarter  three quarters   aim   rendering ms');
  for (const name of api.reportFormatNames.filter((each) => each !== 'json')) {
    const runs = Array.from({ length: pairs + warmUps }, () => ({ json: time('json'), own: time(name) })).slice(warmUps);
    const ratios = runs.map(({ json, own }) => own / json);
    const three = [0.5, 0.25, 0.75].map((share, index) => quantile(ratios, share).toFixed(2).padStart([13, 9, 16][index]));
    const [jsonMs, ownMs] = ['json', 'own'].map((side) => quantile(runs.map((run) => run[side]), 0.5).toFixed(0));
    const rendering = (await timeOfRendering(api, name, report)).toFixed(1);
    const size = (statSync(join(folder, `report.${name}`)).size / 1000).toFixed(0);
    console.log(`${name.padEnd(12)} ${size.padStart(6)} ${jsonMs.padStart(9)} ${ownMs.padStart(6)}   ${three.join('')}   ${limit.toFixed(1)} ${rendering.padStart(14)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
