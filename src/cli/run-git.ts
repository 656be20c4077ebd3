// The one place that starts a program: git, to read. Never a shell; nothing of the repository's configuration is carried out, nothing is fetched.
import { spawnSync } from 'node:child_process';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

export interface GitRun {
  /** 0 where it went well. */
  readonly status: number;
  readonly stdout: Buffer;
  /** What it said about a failure, in English, without the line break at the end. */
  readonly stderr: string;
}

export interface GitRunOptions {
  /** Absolute; git runs as if it had been started there. */
  readonly folder: string;
  readonly input?: string;
  /** In bytes; a longer answer is an error. */
  readonly limit: number;
}

/** Hooks, file monitors, pagers, signatures and transports are off, whatever the configuration says. */
const switchedOff = ['--no-pager', ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'log.showSignature=false', 'log.showRoot=true', 'diff.relative=false'].flatMap((setting) => ['-c', setting])];

/** Throws a UserError where there is no git, or where it answers more than the limit. */
export function runGit(args: readonly string[], { folder, input = '', limit }: GitRunOptions, io: Pick<Io, 'env' | 'packageFolder'>): GitRun {
  // Started in a folder of our own: some systems look for programs in the current one first.
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...switchedOff, ...args], { cwd: io.packageFolder, env: environment(io.env), input, maxBuffer: limit, windowsHide: true, shell: false });
  const code = error !== undefined && 'code' in error ? error.code : null;
  if (code === 'ENOBUFS') throw new UserError(`git ${args[0]} answers more than ${limit} bytes`, { hint: 'Assessments in files of their own, by: revmat trend FILES, have no such limit.' });
  if (code === 'ENOENT') throw new UserError('git was not found, and the history of a file can be read only with it', { hint: 'Install git, or name the versions as files: revmat trend FILES' });
  if (error !== undefined && code !== 'EPIPE') throw new UserError(`git could not be started: ${error.message}`, { cause: error });
  return { status: status ?? 1, stdout, stderr: stderr.toString('utf8').trim() };
}

/** That of the program without what points git elsewhere, and with what keeps it from asking, writing and fetching. */
function environment(env: Io['env']): Record<string, string> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !entry[0].toUpperCase().startsWith('GIT_'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_LITERAL_PATHSPECS: '1' };
}
