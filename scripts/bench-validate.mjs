// `revmat validate` over a thousand frameworks of thirty questions, in pairs with the least that could be done to the same files: parse
// the YAML and hold it against the schema. Prints the ratio of their times.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fileCount = 1000;
const pairs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'revmat-bench-'));

const levels = ['Ad hoc', 'Emerging', 'Defined', 'Managed', 'Optimized'];

/** Five pillars with two dimensions of three questions each, every question with a ladder of four steps. */
function frameworkText(id) {
  const steps = [];
  const pillars = [1, 2, 3, 4, 5].map((pillar) => {
    const dimensions = [1, 2].map((dimension) => {
      const questions = [1, 2, 3].map((number) => {
        const question = `q-${pillar}-${dimension}-${number}`;
        for (const from of [1, 2, 3, 4]) steps.push(stepText(question, from));
        const options = levels.map((level) => `              - How it looks in company ${id} when ${question} is ${level.toLowerCase()}.\n`).join('');
        return `          - id: ${question}\n            text: How is part ${question} done?\n            roles: [sales, revops]\n            evidence: What was written down about ${question}.\n            options:\n${options}`;
      });
      return `      - id: d-${pillar}-${dimension}\n        title: Dimension ${dimension}\n        questions:\n${questions.join('')}`;
    });
    return `  - id: p-${pillar}\n    title: Pillar ${pillar}\n    dimensions:\n${dimensions.join('')}`;
  });
  const scale = levels.map((name, index) => `  - { value: ${index + 1}, id: level-${index + 1}, name: ${name} }\n`).join('');
  return `format: revmat/framework@1\nid: ${id}\nversion: "1.0.0"\ntitle: Framework ${id}\nlevels:\n${scale}pillars:\n${pillars.join('')}steps:\n${steps.join('')}`;
}

function stepText(question, from) {
  return `  - { id: ${question}-${from}, question: ${question}, from: ${from}, to: ${from + 1}, title: Lift ${question} from ${from}, effort: M, impact: 3, owner: RevOps, done-when: Somebody can show it. }\n`;
}

async function buildLeast(outfile) {
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
    stdin: {
      resolveDir: root,
      contents: `
        import { readFileSync } from 'node:fs';
        import { parse } from 'yaml';
        import { safeParse } from 'zod/mini';
        import { frameworkSchema } from './src/load/framework-schema.ts';
        const schema = frameworkSchema();
        for (const file of process.argv.slice(2)) if (!safeParse(schema, parse(readFileSync(file, 'utf8'))).success) throw new Error(file);
      `,
    },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0 || stdout !== '') throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}: ${stdout.slice(0, 300)}${stderr.slice(0, 300)}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

try {
  const files = Array.from({ length: fileCount }, (_, index) => `framework-${index}.yaml`);
  for (const file of files) writeFileSync(join(folder, file), frameworkText(file.replace('.yaml', '')));
  const least = join(folder, 'least.mjs');
  await buildLeast(least);
  const runs = Array.from({ length: pairs }, () => ({ least: time([least, ...files]), validate: time([join(root, 'bin', 'revmat.js'), 'validate', ...files]) }));
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const ratios = runs.map((run) => run.validate / run.least);
  console.log(`\nvalidate ${fileCount} files of 30 questions, ${pairs} pairs; ratio to parsing them and holding them against the schema`);
  console.log(`parse and schema ${median(runs.map((run) => run.least)).toFixed(0)} ms, validate ${median(runs.map((run) => run.validate)).toFixed(0)} ms, ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}), aim 1.5`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
