// The built program as a process, with outputs that fail or go away.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const program = `${process.execPath} bin/revmat.js`;
const sample = 'examples/lumen-analytics.yaml';

function shell(command: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { encoding: 'utf8', timeout: 30_000 });
}

describe.skipIf(!existsSync('/dev/full') || spawnSync('bash', ['--version']).status !== 0)('output (needs bash and /dev/full)', () => {
  it.each(['--version', '--help', `report ${sample}`, 'frameworks'])('of %s that is lost is never a success', (command) => {
    expect(shell(`${program} ${command} > /dev/full`).status).toBe(2);
  });

  it.each(['--help', `report ${sample}`, 'frameworks show mcalign'])('of %s whose reader has gone away ends quietly', (command) => {
    for (const reader of ['true', 'head -c 1']) expect(shell(`${program} ${command} | ${reader} > /dev/null`)).toMatchObject({ stderr: '', status: 0 });
  });

  it('reaches a slow reader whole', () => {
    const whole = shell(`${program} frameworks show mcalign --json | wc -c`).stdout;
    expect(shell(`${program} frameworks show mcalign --json | (sleep 0.3; wc -c)`).stdout).toBe(whole);
  });

  it('goes to files when every stream is closed', () => {
    expect(shell(`folder=$(mktemp -d); ${program} report ${sample} -f json -o "$folder/r.json" <&- >&- 2>&-; code=$?; test -s "$folder/r.json" && rm -r "$folder" && exit $code`).status).toBe(0);
  });
});
