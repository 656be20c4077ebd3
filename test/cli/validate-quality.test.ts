// What makes a framework quietly wrong is told by validate alone, and is no error.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, packageFolder, runCli } from './run-cli.ts';

function folderWith(fixture: string): string {
  const cwd = makeFolder();
  copyFileSync(join(packageFolder, 'test/fixtures/load/quality', `${fixture}.yaml`), join(cwd, 'handover.yaml'));
  writeFileSync(join(cwd, 'acme.yaml'), 'format: revmat/assessment@1\nframework: handover@1.0.0\nanswers: { notes: 1 }\n');
  return cwd;
}

it('validate warns and ends with 0', async () => {
  const { code, stdout } = await runCli(['validate', 'handover.yaml'], { cwd: folderWith('no-steps') });
  expect(code).toBe(0);
  expect(stdout).toBe('handover.yaml:16:13 warning no-steps: no step lifts "kick-off"; somebody who falls short here gets no advice\n');
});

it('report says nothing of it', async () => {
  const { code, stdout, stderr } = await runCli(['report', 'acme.yaml', '-f', 'json'], { cwd: folderWith('no-steps') });
  expect(code).toBe(0);
  expect(stdout + stderr).not.toContain('no-steps');
});
