import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepTemporaryFiles } from '../../src/store/temporary-files.ts';
import { temporaryFolder } from './programs.ts';

it('sweeps the leftovers of dead processes for this file, and nothing else', () => {
  const folder = temporaryFolder();
  const kept = [
    '.acme.yaml.100.0.revmat-tmp', // its process lives
    '.acme.yaml.lock',
    '.acme.yaml.x.0.revmat-tmp', // no process id
    '.acme.yaml.bak.200.0.revmat-tmp', // of acme.yaml.bak
    '.other.yaml.200.0.revmat-tmp',
    'acme.yaml',
  ];
  const swept = ['.acme.yaml.200.0.revmat-tmp', '.acme.yaml.200.1.revmat-tmp', '.acme.yaml.300.0.revmat-tmp'];
  for (const name of [...kept, ...swept]) writeFileSync(join(folder, name), 'x');
  expect(sweepTemporaryFiles(join(folder, 'acme.yaml'), (pid) => pid === 100)).toEqual(swept.map((name) => join(folder, name)));
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
});
