// revmat check: gates from revmat.yaml and from the command line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject, runCli } from './run-cli.ts';

const tiny = `format: revmat/framework@1
id: tiny
version: "1"
title: Tiny
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: middle, name: Middle }, { value: 3, id: high, name: High }]
pillars:
  - { id: people, title: People, questions: [{ id: a, text: A?, options: [No., Some., Yes.] }, { id: b, text: B?, options: [No., Some., Yes.] }] }
  - { id: data, title: Data, questions: [{ id: c, text: C?, options: [No., Some., Yes.] }] }
`;

/** People (1 + 2) / 2 = 1.5; no data, so overall is 1.5 as well, and half is covered. */
function project(gates: string | null, answers = '{ a: 1, b: 2 }'): string {
  return makeProject({
    'tiny.yaml': tiny,
    'acme.yaml': `format: revmat/assessment@1\nframework: tiny\nanswers: ${answers}\n`,
    ...(gates === null ? {} : { 'revmat.yaml': `format: revmat/config@1\ngates: ${gates}\n` }),
  });
}

describe('revmat check', () => {
  it('ends with 0 and one line per gate where all are passed', async () => {
    const cwd = project('{ overall: 1.5, pillars: { people: 1 }, coverage: 0.5 }');
    expect(await runCli(['check', 'acme.yaml'], { cwd })).toEqual({
      code: 0,
      stdout: 'acme.yaml: passed overall: 1.5; at least 1.5 is needed\nacme.yaml: passed people: 1.5; at least 1 is needed\nacme.yaml: passed coverage: 50 %; at least 50 % is needed\n',
      stderr: '',
    });
  });

  it('ends with 1 where one is not, also for lack of a score', async () => {
    const { code, stdout } = await runCli(['check', 'acme.yaml'], { cwd: project('{ overall: 1, pillars: { data: 1 } }') });
    expect(code).toBe(1);
    expect(stdout).toBe('acme.yaml: passed overall: 1.5; at least 1 is needed\nacme.yaml: failed data: no score, since nothing in it is answered; at least 1 is needed\n');
  });

  it('lets the command line overrule the project, gate by gate', async () => {
    const cwd = project('{ overall: 3, coverage: 0.9 }');
    const { code, stdout } = await runCli(['check', 'acme.yaml', '--fail-under', 'overall=1.5', '--fail-under', 'people=1.4', '--min-coverage', '0.3'], { cwd });
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').map((line) => line.replace('acme.yaml: ', ''))).toEqual([
      'passed overall: 1.5; at least 1.5 is needed',
      'passed people: 1.5; at least 1.4 is needed',
      'passed coverage: 50 %; at least 30 % is needed',
    ]);
  });

  it.each(['.5', '0.5', ' 0.50 '])('takes %j for half', async (share) => {
    const { code, stdout } = await runCli(['check', 'acme.yaml', '--min-coverage', share], { cwd: project(null) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'acme.yaml: passed coverage: 50 %; at least 50 % is needed\n' });
  });

  it('takes several assessments, of which one is enough to fail', async () => {
    const cwd = project('{ overall: 2 }');
    writeFileSync(join(cwd, 'beta.yaml'), 'format: revmat/assessment@1\nframework: tiny\nanswers: { a: 3, b: 3, c: 3 }\n');
    const { code, stdout } = await runCli(['check', 'beta.yaml', 'acme.yaml', '--json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      result: {
        passed: false,
        files: [
          { file: 'beta.yaml', framework: { id: 'tiny', version: '1' }, passed: true, gates: [{ gate: 'overall', pillar: null, value: 3, limit: 2, passed: true }] },
          { file: 'acme.yaml', passed: false, gates: [{ value: 1.5, passed: false }] },
        ],
      },
    });
  });

  it.each([
    ['no gates at all', null, [], 'there are no gates'],
    ['an unknown pillar', null, ['--fail-under', 'peple=2'], 'Did you mean people?'],
    ['an unknown pillar in revmat.yaml', '{ pillars: { peple: 2 } }', [], 'Did you mean people?'],
    ['a limit that nobody can reach', null, ['--fail-under', 'people=30'], 'outside the scale of tiny, which goes from 1 to 3'],
    ['a limit beyond reach in revmat.yaml', '{ overall: 30 }', [], 'It stands under "gates" in revmat.yaml.'],
    ['no number', null, ['--fail-under', 'people=three'], 'not of the form id=score'],
    ['no id', null, ['--fail-under', '3'], 'not of the form id=score'],
    ['coverage in percent', null, ['--min-coverage', '80'], 'no share from 0 to 1'],
  ])('ends with 2 on %s', async (_, gates, argv, said) => {
    const { code, stdout, stderr } = await runCli(['check', 'acme.yaml', ...argv], { cwd: project(gates) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('ends with 2 where an assessment cannot be used', async () => {
    const { code, stderr } = await runCli(['check', 'acme.yaml'], { cwd: project('{ overall: 2 }', '{ a: 7 }') });
    expect(code).toBe(2);
    expect(stderr).toContain('acme.yaml:3:15 error answer-not-offered');
  });
});
