#!/usr/bin/env node
// Runs the built program; does nothing else.
'use strict';

function load() {
  try {
    return require('../dist/main.cjs');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write('revmat has not been built. Run "npm run build" in its folder, then try again.\n');
    process.exitCode = 70;
    return null;
  }
}

async function start() {
  const program = load();
  if (program === null) return;
  program.endProcess(await program.run(process.argv.slice(2), program.createProcessIo(`${__dirname}/..`)));
}

void start();
