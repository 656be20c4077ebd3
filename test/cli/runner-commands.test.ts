// What a framework says is data: no command may pass it on so that a CI runner takes it for one of its own commands.
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const cwd = 'test/fixtures/cli/runner-commands';

/** Which words of the framework the command shows, so that a test that sees none of them fails. */
const commands: readonly (readonly [command: string, shows: string])[] = [
  ['frameworks', 'summary'],
  ['frameworks show hostile', 'question'],
  ['frameworks show heir --origin', 'heir'],
  ['frameworks compare hostile heir', 'title'],
  ['kpis --framework hostile', 'phase'],
  ['kpis show rate --framework hostile', 'caveat'],
  ['plan answers.yaml', 'owner'],
  ['plan answers.yaml --model agile', 'owner'],
  ['plan answers.yaml -f csv', 'why'],
  ['plan answers.yaml --to none', 'low'],
  ['report answers.yaml', 'goal'],
  ['explain answers.yaml', 'title'],
  ['compare answers.yaml answers.yaml', 'title'],
];

describe('what a framework says', () => {
  it.each(commands)('is no command to a runner in: revmat %s', async (command, shows) => {
    const { stdout, stderr } = await runCli(command.split(' '), { cwd });
    expect(stdout + stderr).toMatch(new RegExp(`(?:::|\\])${shows}`));
    expect((stdout + stderr).split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});
