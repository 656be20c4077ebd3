// A program that does nothing but one save, for tests that break it from outside: save-harness TARGET CONTENT-FILE PID
import { readFileSync } from 'node:fs';
import { writeAtomically } from '../../src/store/atomic-write.ts';
import { StoreError } from '../../src/store/store-error.ts';

const [target = '', contentFile = '', pid = ''] = process.argv.slice(2);
try {
  writeAtomically(target, readFileSync(contentFile), { pid: Number(pid), platform: process.platform });
  process.stdout.write('saved');
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  process.stdout.write(`${error.operation} ${error.code}`);
}
