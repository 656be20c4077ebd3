// revmat check: gates from revmat.yaml and from the command line, for several frameworks, and against a baseline.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOutputSchema } from '../../src/cli/output-schemas/output-document.ts';
import { makeJsonProject } from './json-project.ts';
import { faultsOfResult } from './output-validator.ts';
import { makeFolder, makeProject, runCli } from './run-cli.ts';
import { unseenAlternatives } from './unseen-alternatives.ts';

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
    expect(stdout).toBe('acme.yaml: passed overall: 1.5; at least 1 is needed\nacme.yaml: failed data: no score, since nothing in it is answered; at least 1 is needed\n  acme.yaml:3 c: not answered\n');
  });

  it('tells what does not apply, and what is not known, from what is not answered', async () => {
    const { stdout } = await runCli(['check', 'acme.yaml'], { cwd: project('{ pillars: { data: 1 }, questions: { b: 1, c: 1 } }', '{ b: unknown, c: { na: No data } }') });
    expect(stdout.split('\n').filter((line) => line.startsWith('acme.yaml'))).toEqual([
      'acme.yaml: failed data: no score, since nothing in it applies; at least 1 is needed',
      'acme.yaml: failed b: answered "don\'t know"; at least 1 is needed',
      'acme.yaml: failed c: not applicable; at least 1 is needed',
    ]);
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

  it('looks once at a file that is named twice', async () => {
    const { code, stdout } = await runCli(['check', 'acme.yaml', './acme.yaml'], { cwd: project('{ overall: 1.5 }') });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'acme.yaml: passed overall: 1.5; at least 1.5 is needed\n' });
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
          { file: 'beta.yaml', framework: { id: 'tiny', version: '1' }, passed: true, gates: [{ rule: 'overall', subject: 'overall', value: 3, limit: { min: 2, max: null }, severity: 'error', outcome: 'passed', answers: [] }] },
          { file: 'acme.yaml', passed: false, gates: [{ value: 1.5, outcome: 'failed', answers: [{ because: 'low', id: 'a', value: 1, line: 3 }, { because: 'low', id: 'b' }] }] },
        ],
      },
    });
  });

  it('names the answers behind a failure, and counts on standard error', async () => {
    const { stdout, stderr } = await runCli(['check', 'acme.yaml', '--fail-under', 'people=2', '--fail-under', 'overall=1'], { cwd: project(null) });
    // Of two answers each counts half: a misses 2 of 2 points, b 1 of 2.
    expect(stdout).toBe('acme.yaml: passed overall: 1.5; at least 1 is needed\nacme.yaml: failed people: 1.5; at least 2 is needed\n  acme.yaml:3 a: 1 of 3; at 3 it would add 1\n  acme.yaml:3 b: 2 of 3; at 3 it would add 0.5\n');
    expect(stderr).toBe('2 gates: 1 failed, 1 passed.\n');
  });

  it('warns without failing, unless it is strict', async () => {
    const cwd = project('{ pillars: { people: { min: 2, severity: warning } }, coverage: 0.5 }');
    const lenient = await runCli(['check', 'acme.yaml', '--warn-under', 'overall=2'], { cwd });
    expect(lenient.code).toBe(0);
    expect(lenient.stdout).toContain('acme.yaml: warning people: 1.5; at least 2 is needed\n');
    expect(lenient.stderr).toBe('3 gates: 2 warnings, 1 passed.\n');
    const strict = await runCli(['check', 'acme.yaml', '--strict'], { cwd });
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain('acme.yaml: failed people');
  });

  it('leaves a warning of the project beside a limit that is given', async () => {
    const { stdout } = await runCli(['check', 'acme.yaml', '--fail-under', 'people=1'], { cwd: project('{ pillars: { people: { min: 2, severity: warning } } }') });
    expect(stdout).toContain('warning people: 1.5; at least 2 is needed');
    expect(stdout).toContain('passed people: 1.5; at least 1 is needed');
  });

  it('keeps to the width of a terminal', async () => {
    const { stdout } = await runCli(['check', 'acme.yaml', '--require-evidence', 'all', '--max-evidence-age', '30', '--no-color'], { cwd: project('{ pillars: { data: 1 } }', '{ a: { value: 1, evidence: "minutes, undated" }, b: 2 }'), columns: 50 });
    expect(stdout.split('\n').filter((line) => line.length > 50)).toEqual([]);
    expect(stdout.replaceAll(/\n +/g, ' ')).toContain('failed evidence-age: that of 1 of 1 answer is undated or older than 30 days');
  });

  it('counts ages to the day of the assessment, or to the one that is given', async () => {
    const cwd = project(null, '{ a: { value: 3, evidence: "minutes of 2026-01-31" } }\ndate: 2026-02-10');
    const argv = ['check', 'acme.yaml', '--max-evidence-age', '10'];
    expect((await runCli(argv, { cwd })).code).toBe(0);
    const later = await runCli([...argv, '--date', '2026-03-01'], { cwd });
    expect(later.code).toBe(1);
    expect(later.stdout).toContain('acme.yaml:3 a: 3, with evidence of 2026-01-31, 29 days old');
  });

  it('points at the reading of a KPI', async () => {
    const cwd = makeProject({
      'tiny.yaml': `${tiny}kpis: [{ id: rate, title: Rate, unit: days, direction: lower }]\n`,
      'acme.yaml': 'format: revmat/assessment@1\nframework: tiny\nanswers: { a: 1 }\nkpis:\n  rate: { value: 12.34, period: "2026-Q3", source: "##[error]CRM" }\n',
    });
    const { code, stdout } = await runCli(['check', 'acme.yaml', '--kpi', 'rate=..12'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'acme.yaml: failed kpi rate: 12.3; at most 12 is needed\n  acme.yaml:5 rate: given as 12.34; 2026-Q3; # #[error]CRM\n' });
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
    ['a KPI that there is not', null, ['--kpi', 'rate=1..2'], 'the framework tiny has no KPI "rate"'],
    ['a KPI without a limit', null, ['--kpi', 'rate=..'], 'not of the form id=min..max'],
    ['a KPI whose ends are swapped', null, ['--kpi', 'rate=5..2'], 'Did you mean rate=2..5?'],
    ['a stage of a framework that has none', null, ['--min-stage', '2'], 'tiny has no stages'],
    ['symptoms of a framework that has none', null, ['--forbid-symptom', 'contradicting'], 'tiny has no symptoms'],
    ['a pillar under questions', '{ questions: { people: 2 } }', [], 'Write it under "pillars". It stands under "gates" in revmat.yaml.'],
    ['an age in months', null, ['--max-evidence-age', '12m'], 'no number of days'],
    ['an update of no baseline', null, ['--update-baseline', '--fail-under', 'people=1'], '--update-baseline needs a baseline'],
    ['a tolerance below 0', null, ['--baseline', 'b.json', '--tolerance', '-1'], 'below 0'],
    ['an unknown format', null, ['-f', 'xml', '--fail-under', 'people=1'], 'Allowed choices are text, json, github, junit'],
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

  it('evaluates the others where one file cannot be read, and ends with 2', async () => {
    const cwd = project('{ overall: 2 }');
    const { code, stdout, stderr } = await runCli(['check', 'gone.yaml', 'acme.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('acme.yaml: failed overall: 1.5');
    expect(stderr).toContain('cannot read gone.yaml');
    const { ok, result, diagnostics } = JSON.parse((await runCli(['check', 'gone.yaml', 'acme.yaml', '--json'], { cwd })).stdout) as { ok: boolean; result: { passed: boolean; files: unknown[] }; diagnostics: unknown[] };
    expect({ ok, passed: result.passed, files: result.files.length, diagnostics }).toMatchObject({ ok: false, passed: false, files: 1, diagnostics: [{ code: 'file-missing', file: 'gone.yaml' }] });
  });
});

describe('gates for several frameworks', () => {
  const other = tiny.replace('id: tiny', 'id: other').replace('id: people, title: People', 'id: teams, title: Teams');
  const files = (gates: string) => makeProject({
    'frameworks/tiny.yaml': tiny,
    'frameworks/other.yaml': other,
    'acme.yaml': 'format: revmat/assessment@1\nframework: tiny\nanswers: { a: 1, b: 2 }\n',
    'beta.yaml': 'format: revmat/assessment@1\nframework: other\nanswers: { a: 3, b: 3 }\n',
    'revmat.yaml': `format: revmat/config@1\ngates: ${gates}\n`,
  });

  it('apply to the files that have what they are about', async () => {
    const { code, stdout } = await runCli(['check', 'acme.yaml', 'beta.yaml'], { cwd: files('{ pillars: { people: 1, teams: 3 } }') });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'acme.yaml: passed people: 1.5; at least 1 is needed\nbeta.yaml: passed teams: 3.0; at least 3 is needed\n' });
  });

  it('are mistakes where none of the files has it, told once', async () => {
    const { code, stdout, stderr } = await runCli(['check', 'acme.yaml', 'beta.yaml'], { cwd: files('{ overall: 1, pillars: { temas: 1 } }') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.match(/"temas"/g)).toHaveLength(2);
    expect(stderr).toContain('Did you mean teams?');
  });

  it('leave no file unchecked without a word', async () => {
    const { code, stderr } = await runCli(['check', 'acme.yaml', 'beta.yaml'], { cwd: files('{ pillars: { people: 1 } }') });
    expect(code).toBe(2);
    expect(stderr).toContain('there are no gates to hold beta.yaml against');
  });
});

describe('the sample', () => {
  const own = ['overall=2.3', 'people=2.4', 'processes=2.6', 'platform=2.4', 'insights=1.9'].flatMap((each) => ['--fail-under', each]);

  it('passes at its own scores', async () => {
    expect((await runCli(['check', 'examples/lumen-analytics.yaml', ...own])).code).toBe(0);
  });

  it('fails where a limit is 0.1 higher, and says why', async () => {
    const { code, stdout } = await runCli(['check', 'examples/lumen-analytics.yaml', ...own, '--fail-under', 'insights=2']);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => /failed/.test(line))).toEqual(['examples/lumen-analytics.yaml: failed insights: 1.9; at least 2 is needed']);
    expect(stdout).toContain('  examples/lumen-analytics.yaml:32 metrics: 2 of 5; at 5 it would add 0.75\n');
  });

  it('cannot be evaluated when it is cut off', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'cut.yaml'), readFileSync('examples/lumen-analytics.yaml', 'utf8').slice(0, 900));
    expect((await runCli(['check', 'cut.yaml', ...own], { cwd })).code).toBe(2);
  });
});

const versioned = (version = '1', more = '', id = 'b') => `format: revmat/framework@1
id: tiny
version: "${version}"
title: Tiny
levels: [{ value: 1, id: low, name: Low }, { value: 2, id: middle, name: Middle }, { value: 3, id: high, name: High }]
pillars:
  - { id: people, title: People, questions: [{ id: a, text: A?, options: [No., Some., Yes.] }, { id: ${id}, text: B?, options: [No., Some., Yes.]${more} }] }
`;
const assessment = (answers: string) => `format: revmat/assessment@1\nframework: tiny\nanswers: ${answers}\n`;

function baselined(answers = '{ a: 2, b: 3 }', config = 'gates: { baseline: base.json }') {
  const cwd = makeProject({ 'frameworks/tiny.yaml': versioned(), 'assessments/acme.yaml': assessment(answers), 'revmat.yaml': `format: revmat/config@1\n${config}\n` });
  const file = join(cwd, 'base.json');
  return {
    cwd,
    check: (...argv: string[]) => runCli(['check', 'assessments/acme.yaml', ...argv], { cwd }),
    answer: (text: string) => writeFileSync(join(cwd, 'assessments/acme.yaml'), assessment(text)),
    framework: (text: string) => writeFileSync(join(cwd, 'frameworks/tiny.yaml'), text),
    baseline: () => readFileSync(file, 'utf8'),
    write: (text: string) => writeFileSync(file, text),
    exists: () => existsSync(file),
  };
}

const made = `{
  "format": "revmat/baseline@1",
  "assessments": {
    "assessments/acme.yaml": {
      "framework": "tiny@1",
      "overall": 2.5,
      "coverage": 1,
      "stage": null,
      "pillars": {
        "people": 2.5
      },
      "answers": {
        "a": 2,
        "b": 3
      }
    }
  }
}
`;

describe('docs/ci.md', () => {
  const page = readFileSync('docs/ci.md', 'utf8');

  it('shows gates that the sample passes, as far as they are errors', async () => {
    const config = /^```yaml\n# revmat\.yaml\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    const cwd = makeProject({ 'revmat.yaml': config, 'acme.yaml': readFileSync('examples/lumen-analytics.yaml', 'utf8') });
    expect(await runCli(['validate'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout } = await runCli(['check', 'acme.yaml', '--update-baseline'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('warning insights: 1.9; at least 3 is needed');
  });

  it('shows what check prints', async () => {
    const shown = /^\$ revmat check acme\.yaml (.+)\n([\s\S]+?)^```$/m.exec(page);
    const cwd = makeProject({ 'acme.yaml': readFileSync('examples/lumen-analytics.yaml', 'utf8') });
    const { stdout } = await runCli(['check', 'acme.yaml', ...(shown?.[1] ?? '').split(' ')], { cwd });
    expect(stdout).toBe(shown?.[2]);
  });
});

describe('a baseline', () => {
  it('is made by one run and passed by the next', async () => {
    const { check, baseline } = baselined();
    expect(await check('--update-baseline')).toEqual({ code: 0, stdout: '', stderr: 'base.json: assessments/acme.yaml is new: overall 2.5, people 2.5, coverage 100 %\n' });
    expect(baseline()).toBe(made);
    expect(await check()).toMatchObject({ code: 0, stderr: '' });
  });

  it('fails after one answer was lowered, and names it', async () => {
    const { check, write, answer } = baselined();
    write(made);
    answer('{ a: 2, b: 2 }');
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toBe(
      'assessments/acme.yaml: failed baseline overall: 2.0; at least 2.5 is needed\n  assessments/acme.yaml:3 b: 2, and was 3 before\n' +
      'assessments/acme.yaml: failed baseline people: 2.0; at least 2.5 is needed\n  assessments/acme.yaml:3 b: 2, and was 3 before\n' +
      'assessments/acme.yaml: passed baseline coverage: 100 %; at least 100 % is needed\n',
    );
  });

  it('shows as many digits as it takes to see a fall', async () => {
    const { check, write } = baselined();
    write(made.replaceAll('2.5', '2.500004'));
    expect((await check()).stdout).toContain('failed baseline overall: 2.500000; at least 2.500004 is needed');
  });

  it('lets a score fall by the tolerance, of revmat.yaml or given', async () => {
    const { check, write, answer } = baselined('{ a: 2, b: 3 }', 'gates: { baseline: { file: base.json, tolerance: 0.5 } }');
    write(made);
    answer('{ a: 2, b: 2 }');
    expect((await check()).code).toBe(0);
    expect((await check('--tolerance', '0.4')).code).toBe(1);
  });

  it('can be another file than that of revmat.yaml, seen from where the person is', async () => {
    const { check, cwd } = baselined();
    mkdirSync(join(cwd, 'other'));
    expect((await check('--baseline', 'other/b.json', '--update-baseline')).code).toBe(0);
    expect(Object.keys((JSON.parse(readFileSync(join(cwd, 'other/b.json'), 'utf8')) as { assessments: object }).assessments)).toEqual(['../assessments/acme.yaml']);
  });

  it('that is not there is made by the command that is named', async () => {
    const { code, stderr } = await baselined().check();
    expect(code).toBe(2);
    expect(stderr).toContain('there is no baseline base.json yet\nTo record what it reaches now: revmat check assessments/acme.yaml --baseline base.json --update-baseline\n');
  });

  it('does not pass what it does not know', async () => {
    const { check, write } = baselined();
    write(made.replace('assessments/acme.yaml', 'assessments/beta.yaml'));
    expect(await check()).toMatchObject({ code: 2, stdout: '' });
    expect((await check()).stderr).toContain('assessments/acme.yaml is not in the baseline base.json');
  });

  it.each([
    ['a text for a number', made.replace('"overall": 2.5', '"overall": "high"'), 'base.json:6:18 error wrong-type'],
    ['an unknown key', made.replace('"stage"', '"stag"'), 'base.json:8:7 error unknown-key: unknown key "stag"; did you mean "stage"?'],
    ['a merge conflict', `<<<<<<< ours\n${made}`, 'base.json:1:1 error merge-conflict'],
    ['no version', made.replace('tiny@1', 'tiny'), 'base.json:5:20 error bad-version'],
    ['an assessment', assessment('{ a: 1 }'), 'base.json:1:9 error wrong-format'],
    ['a newer format', made.replace('baseline@1', 'baseline@2'), 'base.json:2:13 error newer-format'],
  ])('that was broken by hand (%s) is told with its place, and never overwritten', async (_, text, said) => {
    const { check, write, baseline } = baselined();
    write(text);
    const { code, stderr } = await check('--update-baseline');
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(baseline()).toBe(text);
  });

  it('is checked by validate, where it is named', async () => {
    const { cwd, write } = baselined();
    write(made);
    expect(await runCli(['validate', 'base.json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    write(made.replace('"coverage": 1', '"coverage": 2'));
    expect((await runCli(['validate', 'base.json'], { cwd })).stdout).toContain('base.json:7:19 error out-of-range');
  });
});

describe('a ratchet', () => {
  it('raises what rose, and says by how much', async () => {
    const { check, write, answer, baseline } = baselined();
    write(made);
    answer('{ a: 3, b: 3 }');
    expect((await check('--update-baseline')).stderr).toBe('base.json: assessments/acme.yaml rose: overall 2.5 -> 3, people 2.5 -> 3\n');
    expect(baseline()).toBe(made.replaceAll('2.5', '3').replace('"a": 2', '"a": 3'));
  });

  it('never lowers, not even what may fall within the tolerance', async () => {
    const { check, write, answer, baseline } = baselined();
    write(made);
    answer('{ a: 2, b: 2 }');
    expect(await check('--tolerance', '1', '--update-baseline')).toMatchObject({ code: 0, stderr: 'base.json: nothing rose, so it stays as it is.\n' });
    expect(baseline()).toBe(made);
  });

  it('writes nothing until every gate is passed', async () => {
    const { check, write, answer, baseline } = baselined();
    write(made);
    answer('{ a: 3, b: 3 }');
    const { code, stderr } = await check('--update-baseline', '--min-coverage', '1', '--require-evidence');
    expect(code).toBe(1);
    expect(stderr).toContain('The baseline stays as it is until every gate is passed.');
    expect(baseline()).toBe(made);
  });

  it('makes no file where something fails', async () => {
    const { check, exists } = baselined();
    expect((await check('--update-baseline', '--fail-under', 'people=3')).code).toBe(1);
    expect(exists()).toBe(false);
  });

  it('adds a file beside those that are there, sorted by their paths', async () => {
    const { cwd, write, baseline } = baselined();
    write(made);
    writeFileSync(join(cwd, 'assessments/abc.yaml'), assessment('{ a: 1 }'));
    expect((await runCli(['check', 'assessments/abc.yaml', '--update-baseline'], { cwd })).code).toBe(0);
    expect(Object.keys((JSON.parse(baseline()) as { assessments: object }).assessments)).toEqual(['assessments/abc.yaml', 'assessments/acme.yaml']);
  });

  it('tells a machine what it has changed', async () => {
    const { check } = baselined();
    const { result } = JSON.parse((await check('--update-baseline', '--json')).stdout) as { result: unknown };
    expect(result).toMatchObject({ passed: true, baselines: [{ path: 'base.json', changes: [{ file: 'assessments/acme.yaml', reason: 'added', framework: null, raises: [{ subject: 'overall', before: null, value: 2.5 }, { subject: 'people' }, { subject: 'coverage', value: 1 }] }] }] });
  });

  it('says where it cannot write', async () => {
    const { check, cwd } = baselined('{ a: 1 }', '');
    rmSync(join(cwd, 'revmat.yaml'));
    const { code, stdout, stderr } = await check('--baseline', 'no/such/b.json', '--update-baseline', '--fail-under', 'people=1');
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'assessments/acme.yaml: passed people: 1.0; at least 1 is needed\n' });
    expect(stderr).toContain('cannot write the baseline no/such/b.json');
  });
});

describe('a baseline of another version', () => {
  it('is compared where ids were only renamed', async () => {
    const { check, write, framework, answer } = baselined();
    write(made);
    framework(versioned('2', ', was: [b]', 'better'));
    answer('{ a: 2, better: 2 }');
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain('better: 2, and was 3 before');
  });

  it('is not compared where a question means something else', async () => {
    const { check, write, framework, baseline } = baselined();
    write(made);
    framework(versioned('2', ', changed-in: "2"'));
    const refused = await check();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('the baseline of assessments/acme.yaml was made with tiny@1, and cannot be compared with 2, which has changed b\n');
    const anew = await check('--update-baseline');
    expect(anew.stderr).toContain('assessments/acme.yaml begins anew, since what was there is by tiny@1, which cannot be compared: overall 2.5');
    expect(baseline()).toBe(made.replace('tiny@1', 'tiny@2'));
  });

  it('is not compared with another framework', async () => {
    const { check, write } = baselined();
    write(made.replace('tiny@1', 'essentials@1'));
    expect((await check()).stderr).toContain('was made with essentials@1, and the file is an assessment by tiny');
  });
});

describe('the JSON of check', () => {
  const everyGate = [
    ...['overall=3', 'people=3', 'stock=1', 'yard=3', 'lead=3', 'trade=1'].flatMap((score) => ['--fail-under', score]),
    '--warn-under', 'machines=14', '--min-stage', '3', '--min-coverage', '1', '--require-evidence', 'all', '--max-evidence-age', '30', '--forbid-symptom', 'queue', '--forbid-symptom', 'contradicting',
    ...['rate=60..', 'wait=..1', 'load=1..2'].flatMap((limit) => ['--kpi', limit]),
  ];

  it('prints all that its schema allows, and nothing else', async () => {
    const cwd = makeJsonProject();
    const check = async (file: string, ...argv: readonly string[]): Promise<unknown> => (JSON.parse((await runCli(['check', file, ...argv, '--json'], { cwd })).stdout) as { readonly result: unknown }).result;
    const answers = join(cwd, 'works/acme.yaml');
    const toBaseline = ['--baseline', 'b.json', '--update-baseline'];
    const text = readFileSync(answers, 'utf8');
    const rewrite = (...changes: readonly (readonly [RegExp, string])[]) => writeFileSync(answers, changes.reduce((before, [old, now]) => before.replace(old, now), text));

    const results = [await check('works/acme.yaml', ...everyGate), await check('works/later.yaml', ...everyGate), await check('works/acme.yaml', ...toBaseline), await check('works/acme.yaml', ...toBaseline)];
    rewrite([/ {2}deal: .*\n/, '  deal: 2\n'], [/ {2}door: 3\n/, '  door: { na: It is gone }\n'], [/ {2}uptime: 96\n/, ''], [/ {2}fence: 2\n/, '  fence: unknown\n'], [/ {2}talk: unknown\n/, '  talk: 1\n']);
    results.push(await check('works/acme.yaml', '--baseline', 'b.json'));
    rewrite([/ {2}plan: .*\n/, '  plan: 2\n']);
    results.push(await check('works/acme.yaml', ...toBaseline));
    writeFileSync(answers, readFileSync(join(cwd, 'later.yaml')));
    results.push(await check('works/acme.yaml', ...toBaseline));
    // A don't know that counts as the lowest holds a score down without a value of its own.
    const shopFile = join(cwd, 'frameworks/shop.yaml');
    writeFileSync(shopFile, readFileSync(shopFile, 'utf8').replace('target: 2\n', 'target: 2\nscoring: { unknown: lowest }\n'));
    writeFileSync(answers, 'format: revmat/assessment@1\nframework: shop@1.1.0\nanswers: { goals: unknown }\n');
    results.push(await check('works/acme.yaml', '--fail-under', 'sell=2'));

    const { definitions } = buildOutputSchema('output');
    expect(results.flatMap((result) => faultsOfResult('check', result))).toEqual([]);
    expect(unseenAlternatives(definitions['check'] ?? {}, definitions, results)).toEqual([]);
  });
});
