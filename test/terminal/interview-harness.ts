// A program around the interview, for tests in a real terminal: keeps every saved state as a line of JSON in the file SAVED,
// and says at its end how the interview ended. With FAIL set, saving fails while that file exists.
import { appendFileSync, existsSync } from 'node:fs';
import { createProcessIo } from '../../src/cli/process-io.ts';
import { runInterview } from '../../src/cli/prompt/run-interview.ts';
import { interviewLabelsEn } from '../../src/text/interview-labels.ts';
import { emptyAssessment } from '../fixtures/interview/assessment.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

const { SAVED = '', FAIL = '', PLAIN = '' } = process.env;

const end = await runInterview({
  framework: smallFramework,
  assessment: emptyAssessment,
  io: createProcessIo('.'),
  save(assessment) {
    if (FAIL !== '' && existsSync(FAIL)) throw new Error('no space left on the disk');
    appendFileSync(SAVED, `${JSON.stringify([...assessment.answers].map(([id, answer]) => [id, answer]))}\n`);
  },
  plain: PLAIN !== '',
  colour: false,
  labels: interviewLabelsEn,
  organization: 'Acme',
});
appendFileSync(SAVED, `${JSON.stringify({ end: end.kind, saved: end.saved, answers: end.assessment.answers.size })}\n`);
process.stderr.write(`ENDED ${end.kind}\n`);
