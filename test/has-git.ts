// Whether there is a git to make repositories with; where there is none, tests that need one are skipped.
import { spawnSync } from 'node:child_process';

export const hasGit = spawnSync('git', ['--version']).status === 0;
