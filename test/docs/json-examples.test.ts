// The examples of docs/json.md are what the program prints. After a change: vitest -u, read what has changed, npm run docs.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compactJson } from '../../scripts/docs/compact-json.ts';
import { outputNames, type OutputName } from '../../src/cli/output-schemas/registry.ts';
import { projectFor } from '../cli/json-project.ts';
import { runCli } from '../cli/run-cli.ts';

interface Example {
  readonly line: string;
  /** What jq would take, where the whole is too long to be read. */
  readonly pick?: { readonly filter: string; readonly take: (result: Record<string, unknown>) => unknown };
}

const only = (...keys: readonly string[]) => ({
  filter: `.result | {${keys.map((key) => (/^\w+$/.test(key) ? key : JSON.stringify(key))).join(', ')}}`,
  take: (result: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [key, result[key]])),
});

const first = (key: string, id: string) => ({
  filter: `.result.${key}[] | select(.id == "${id}")`,
  take: (result: Record<string, unknown>) => (result[key] as readonly { readonly id: string }[]).find((each) => each.id === id),
});

const examples: Readonly<Record<OutputName, Example>> = {
  report: { line: 'report acme.yaml --json' },
  plan: { line: 'plan acme.yaml --json' },
  explain: { line: 'explain acme.yaml keep --json' },
  comparison: { line: 'compare acme.yaml later.yaml --json' },
  trend: { line: 'trend acme.yaml later.yaml --json' },
  check: { line: 'check acme.yaml --fail-under sell=2 --json' },
  demo: { line: 'demo --json', pick: { filter: '.result.overall', take: ({ overall }) => overall } },
  assess: { line: 'assess shop -o new.yaml --answers answers.yaml --json' },
  frameworks: { line: 'frameworks --json', pick: first('frameworks', 'shop') },
  'frameworks-recommend': { line: 'frameworks recommend --yes --set pain=funnel --json', pick: only('answers', 'open') },
  'frameworks-show': { line: 'frameworks show branch --json', pick: { filter: '.result.pillars[0]', take: ({ pillars }) => (pillars as readonly unknown[])[0] } },
  'frameworks-show-origin': { line: 'frameworks show branch --origin --json' },
  'frameworks-compare': { line: 'frameworks compare shop branch --json' },
  'frameworks-flatten': { line: 'frameworks flatten branch --json', pick: only('format', 'id', 'version', 'levels') },
  kpis: { line: 'kpis --framework shop --json' },
  'kpis-show': { line: 'kpis show win-rate --framework shop --json', pick: only('id', 'formula', 'uses') },
  init: { line: 'init --yes --id ours --force --json' },
  migrate: { line: 'migrate moved/acme.yaml --json' },
  schema: { line: 'schema report --json', pick: only('$schema', '$id', 'title') },
  validate: { line: 'validate broken.yaml --json' },
  help: { line: 'report --help --json', pick: only('command') },
  version: { line: '--version --json' },
};

describe('the example of', () => {
  it.each(outputNames)('%s', async (name) => {
    const { line, pick } = examples[name];
    const { stdout } = await runCli(line.split(' '), { cwd: projectFor(line) });
    const envelope = JSON.parse(stdout) as { readonly result: Record<string, unknown> };
    const shown = pick === undefined ? envelope : pick.take(envelope.result);
    const command = `$ revmat ${line}${pick === undefined ? '' : ` | jq '${pick.filter}'`}`;
    await expect(`${command}\n${compactJson(shown)}\n`).toMatchFileSnapshot(`../fixtures/json/examples/${name}.txt`);
  });
});

describe('the examples', () => {
  it('are one for each result, and no more', () => {
    expect(readdirSync('test/fixtures/json/examples').toSorted()).toEqual(outputNames.map((name) => `${name}.txt`).toSorted());
  });
});
