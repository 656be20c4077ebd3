// Start-up in pairs: each command right after a bare node, many times; prints the ratio of their times. Ratios hold where
// absolute times drift with the machine's load.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'bin', 'revmat.js');
const sample = join(root, 'examples', 'lumen-analytics.yaml');
const pairs = Number(process.argv[2] ?? 40);
const warmUps = 3;
const folder = mkdtempSync(join(tmpdir(), 'revmat-bench-'));

const commands = [
  { name: 'revmat --version', limit: 1.3, args: [program, '--version'] },
  { name: 'revmat report', limit: 2, args: [program, 'report', sample] },
  { name: 'revmat report -f json', limit: 2, args: [program, 'report', sample, '-f', 'json'] },
];

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

console.log(`node ${process.version}, ${pairs} pairs each; ratio to a bare "node -e 0" right before it`);
console.log('command                  bare ms     ms   ratio: median  quarter  three quarters   aim');
try {
  for (const { name, limit, args } of commands) {
    const bare = [];
    const own = [];
    for (let run = 0; run < pairs + warmUps; run += 1) {
      const first = time(['-e', '0']);
      const second = time(args);
      if (run < warmUps) continue;
      bare.push(first);
      own.push(second);
    }
    const ratios = own.map((value, index) => value / bare[index]);
    const cells = [quantile(bare, 0.5), quantile(own, 0.5), quantile(ratios, 0.5), quantile(ratios, 0.25), quantile(ratios, 0.75)];
    const [bareMs, ownMs, ...three] = cells;
    console.log(
      `${name.padEnd(24)} ${bareMs.toFixed(0).padStart(7)} ${ownMs.toFixed(0).padStart(6)}   ${three.map((ratio) => ratio.toFixed(2)).map((text, index) => text.padStart([13, 9, 16][index])).join('')}   ${limit.toFixed(1)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
