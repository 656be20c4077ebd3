// A program around the interview, for tests in a real terminal: writes its id, every saved state and the way it ended
// as lines of JSON into the file SAVED.
import { appendFileSync } from 'node:fs';
import { createProcessIo, endProcess } from '../../src/cli/process-io.ts';
import { runInterview } from '../../src/cli/prompt/run-interview.ts';
import { interviewEn } from '../../src/text/en/interview.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

const { SAVED = '', PLAIN = '' } = process.env;

const write = (entry: object): void => appendFileSync(SAVED, `${JSON.stringify(entry)}\n`);

write({ pid: process.pid });
const end = await runInterview({
  framework: smallFramework,
  assessment: emptyAssessment,
  io: createProcessIo('.'),
  save(assessment) {
    write({ values: [...assessment.answers.values()].map((answer) => (answer.state === 'answered' ? answer.value : answer.state)) });
  },
  plain: PLAIN !== '',
  colour: false,
  labels: interviewEn,
  organization: 'Acme',
});
write({ end: end.kind, saved: end.saved });
process.stderr.write(`ENDED ${end.kind}\n`);
if (end.kind === 'hangup') endProcess(129);
