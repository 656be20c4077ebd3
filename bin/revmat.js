#!/usr/bin/env node
// Runs the built program and sets the exit code; does nothing else.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = dirname(dirname(fileURLToPath(import.meta.url)));

async function start() {
  const { createProcessIo, run } = await import('../dist/main.js');
  process.exitCode = await run(process.argv.slice(2), createProcessIo(packageFolder));
}

void start().catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('revmat has not been built. Run "npm run build" in its folder, then try again.\n');
  process.exitCode = 70;
});
