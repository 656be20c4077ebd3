// A program that saves one answer after another until it is killed, and says which are saved: assessment-session-harness TARGET FRAMEWORK-JSON
import { existsSync, readFileSync, writeSync } from 'node:fs';
import { openSession } from '../../src/cli/assessment-session.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { sourceFromBytes } from '../../src/load/source-text.ts';
import { parseSource } from '../../src/load/yaml-document.ts';
import { emptyAssessment, type Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';

const [path = '', frameworkFile = ''] = process.argv.slice(2);
const framework = JSON.parse(readFileSync(frameworkFile, 'utf8')) as Framework;

function read(): Assessment {
  const source = sourceFromBytes(path, readFileSync(path));
  const document = source.ok ? parseSource(source.value) : source;
  const loaded = document.ok ? loadAssessment(document.value, framework) : document;
  if (!loaded.ok) throw new Error(`cannot be read: ${JSON.stringify(loaded.diagnostics)}`);
  return loaded.value;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const empty = emptyAssessment(framework);

writeSync(1, 'ready\n');
const there = existsSync(path);
const session = openSession({
  path,
  framework,
  io: { cwd: process.cwd(), env: {}, platform: process.platform, pid: process.pid, hostname: 'here', now: () => new Date(), isAlive },
  mode: there ? 'resume' : 'new',
  initial: there ? read() : empty,
});
const last = session.assessment.answers.get('cycle-time');
const start = last?.state === 'answered' && typeof last.value === 'number' ? last.value : 0;
for (let revision = start + 1; ; revision += 1) {
  session.save({
    ...session.assessment,
    answers: new Map([['cycle-time', { state: 'answered', value: revision, note: 'n'.repeat(revision % 5000), evidence: [] }]]),
  });
  writeSync(1, `${revision}\n`);
}
