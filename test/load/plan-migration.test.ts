// What becomes of each entry when the framework has moved on from team 1.0.0 to 2.0.0 (test/fixtures/migrate).
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyMigration } from '../../src/load/apply-migration.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import type { MigrationPlan } from '../../src/load/migration-plan.ts';
import { planMigration } from '../../src/load/plan-migration.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Framework } from '../../src/model/framework.ts';
import { codesOf, documentFrom, valueOf } from './fixtures.ts';

const team = valueOf(loadFrameworkFile(fileURLToPath(new URL('../fixtures/migrate/2.0.0/team.yaml', import.meta.url))));

function read(body: string, reference = 'team@1.0.0'): Assessment {
  return valueOf(loadAssessment(documentFrom(`format: revmat/assessment@1\nframework: ${reference}\n${body}`), null));
}

function plan(body: string, reference = 'team@1.0.0', framework: Framework = team): MigrationPlan {
  return planMigration(read(body, reference), framework);
}

/** `id` for what is kept, `id > to`, `id !` for what is to be looked at again, `id x to: reason` for what is retired. */
function fates(body: string, reference?: string): readonly string[] {
  return plan(body, reference).entries.map(({ id, fate }) => {
    if (fate.outcome === 'kept') return id;
    if (fate.outcome === 'changed') return `${id}${fate.to === id ? '' : ` > ${fate.to}`}${fate.changedIn === null ? '' : ` ! ${fate.changedIn}`}`;
    const { reason } = fate;
    return `${id} x ${fate.to}: ${reason.kind === 'taken' ? `taken by ${reason.by}` : `${reason.misfit.code} at ${reason.misfit.path.join('/')}`}`;
  });
}

describe('an answer', () => {
  it.each([
    ['stays where it fits', 'days: 12', ['days']],
    ['stays without a value, whatever the options are', 'capacity: { na: One team }', ['capacity']],
    ['stays as a remark on its own', 'capacity: { note: ask again }', ['capacity']],
    ['moves to the new id of its question', 'goals: 2', ['goals > shared-goals']],
    ['is retired with a question that is gone', 'gossip: 2', ['gossip x gossip: unknown-id at answers/gossip']],
    ['is retired when its value is no longer offered', 'capacity: { value: 3 }', ['capacity x capacity: answer-not-offered at answers/capacity']],
    ['is retired when one of its items is gone', 'systems: [crm, erp]', ['systems x systems: unknown-id at answers/systems/1']],
    ['is retired when its question is of another type now', 'days: [crm]', ['days x days: answer-kind at answers/days']],
    ['under a new id has to fit as well', 'goals: 9', ['goals x goals: answer-not-offered at answers/goals']],
  ])('%s', (_what, answers, expected) => {
    expect(fates(`answers: { ${answers} }`)).toEqual(expected);
  });

  it('has to be looked at again when its question has changed since', () => {
    expect(fates('answers: { forecast: 2, systems: [crm] }')).toEqual(['forecast ! 1.5.0', 'systems']);
    expect(fates('answers: { forecast: unknown }', 'team@1.4.9')).toEqual(['forecast ! 1.5.0']);
    expect(fates('answers: { forecast: 2 }', 'team@1.5.0')).toEqual(['forecast']);
    expect(fates('answers: { forecast: 2 }', 'team@1.10.0')).toEqual(['forecast']);
  });

  it('is no answer to look at where only a remark was written', () => {
    expect(fates('answers: { forecast: { note: ask again } }')).toEqual(['forecast']);
  });

  it('may be of any version where the file names none', () => {
    expect(fates('answers: { forecast: 2, systems: [crm] }', 'team')).toEqual(['forecast ! 1.5.0', 'systems ! 0.9.0']);
  });
});

describe('several ids that become one', () => {
  it('the first that the framework names gets the place, not the first in the file', () => {
    expect(fates('answers: { cadence: 1, meetings: 2 }')).toEqual(['cadence x cadence: taken by meetings', 'meetings > rhythm']);
  });

  it('the next one gets it where the first does not fit', () => {
    expect(fates('answers: { cadence: 1, meetings: 7 }')).toEqual(['cadence > rhythm', 'meetings x meetings: answer-not-offered at answers/meetings']);
  });

  it('what has the new id already stays', () => {
    expect(fates('answers: { cadence: 1, meetings: 2, rhythm: 3 }')).toEqual(['cadence x cadence: taken by rhythm', 'meetings x meetings: taken by rhythm', 'rhythm']);
    expect(fates('answers: { meetings: 2, rhythm: 7 }')).toEqual(['meetings > rhythm', 'rhythm x rhythm: answer-not-offered at answers/rhythm']);
  });
});

describe('the other sections', () => {
  it('symptoms', () => {
    expect(fates('symptoms: { slow: yes, late: no }')).toEqual(['slow > slow-close', 'late x late: unknown-id at symptoms/late']);
  });

  it('readings of KPIs, which need the inputs of today', () => {
    expect(fates('kpis: { cycle: 30, win-rate: 20 }')).toEqual(['cycle > cycle-time', 'win-rate']);
    expect(fates('kpis: { win-rate: { inputs: { won: 1, lost: 2 } } }')).toEqual(['win-rate x win-rate: unknown-id at kpis/win-rate/inputs/lost']);
    expect(fates('kpis: { win-rate: { inputs: { won: 1 } } }')).toEqual(['win-rate x win-rate: missing-key at kpis/win-rate/inputs/decided']);
    expect(fates('kpis: { cycle: { inputs: { won: 1 } } }')).toEqual(['cycle x cycle: misplaced-key at kpis/cycle/inputs']);
  });

  it('targets, which must lie on the scale of today', () => {
    expect(fates('targets: { overall: 2, culture: 3, tools: 2, people: 5 }')).toEqual(['overall', 'culture > habits', 'tools x tools: unknown-id at targets/tools', 'people x people: outside-scale at targets/people']);
  });
});

describe('under retired', () => {
  it('a second entry with an id gets a number, and nothing there is touched', () => {
    const { entries } = plan('answers: { gossip: 1, meetings: 9 }\nretired: { answers: { gossip: 3, gossip-2: 4 }, targets: { meetings: 1 } }');
    expect(entries.map(({ fate }) => fate.to)).toEqual(['gossip-3', 'meetings']);
  });
});

describe('whether there is something to write', () => {
  it.each([
    ['an older version', 'answers: { days: 1 }', 'team@1.0.0', false],
    ['no version', 'answers: { days: 1 }', 'team', false],
    ['the same version', 'answers: { days: 1 }', 'team@2.0.0', true],
    ['the same version with an id of before', 'answers: { goals: 1 }', 'team@2.0.0', false],
    ['the same version with an answer that has no place', 'answers: { gossip: 1 }', 'team@2.0.0', false],
  ])('%s', (_what, body, reference, upToDate) => {
    expect(plan(body, reference).upToDate).toBe(upToDate);
  });
});

describe('questions without an answer', () => {
  it('are the new ones, those that nobody answered, and those whose answer is retired', () => {
    expect(plan('answers: { goals: 2, capacity: 3, forecast: { note: later }, days: unknown }').unanswered.map(({ id }) => id)).toEqual(['capacity', 'handover', 'rhythm', 'forecast', 'systems']);
  });

  it('are not those that are not asked', () => {
    const [people, ...others] = team.pillars;
    const questions = people!.questions.map((question) => (question.id === 'handover' ? { ...question, when: { profile: [{ fact: 'motion', in: ['hybrid'] }], answer: null } } : question));
    const conditional = { ...team, pillars: [{ ...people!, questions }, ...others] };
    expect(plan('profile: { motion: plg }', 'team@1.0.0', conditional).unanswered.map(({ id }) => id)).not.toContain('handover');
    expect(plan('profile: { motion: hybrid }', 'team@1.0.0', conditional).unanswered.map(({ id }) => id)).toContain('handover');
  });
});

describe('the assessment afterwards', () => {
  it('has the version of the framework, the new ids, and everything else under retired', () => {
    const before = read('organization: Acme\nanswers: { goals: 2, gossip: { value: 1, note: by mail, evidence: [a, b] } }\nsymptoms: { late: no }\nkpis: { cycle: 30 }\ntargets: { tools: 2 }\nretired: { answers: { old: 9 } }');
    const after = applyMigration(before, planMigration(before, team));
    expect(after).toMatchObject({ framework: { id: 'team', version: '2.0.0' }, organization: 'Acme', answers: new Map([['shared-goals', before.answers.get('goals')]]), symptoms: new Map(), kpis: new Map([['cycle-time', before.kpis.get('cycle')]]) });
    expect(after.retired).toEqual({
      answers: new Map([['old', before.retired.answers.get('old')], ['gossip', { state: 'answered', value: 1, note: 'by mail', evidence: ['a', 'b'] }]]),
      symptoms: new Map([['late', 'no']]),
      kpis: new Map(),
      targets: new Map([['tools', 2]]),
    });
  });
});

describe('loading an assessment of before', () => {
  it('says what an id is called by now, where it stands', () => {
    const body = 'answers:\n  goals: 2\n  gossip: 1\nsymptoms:\n  slow: yes\nkpis:\n  cycle: 3\ntargets:\n  culture: 2\n';
    const outcome = loadAssessment(documentFrom(`format: revmat/assessment@1\nframework: team@1.0.0\n${body}`), team);
    expect(codesOf(outcome)).toEqual(['framework-version', 'renamed-id', 'unknown-id', 'renamed-id', 'renamed-id', 'renamed-id']);
    const renamed = outcome.diagnostics.flatMap((found) => (found.code === 'renamed-id' ? [`${found.range?.start.line}:${found.range?.start.column} ${found.params.kind} ${found.params.id} > ${found.params.to}`] : []));
    expect(renamed).toEqual(['4:3 question goals > shared-goals', '7:3 symptom slow > slow-close', '9:3 kpi cycle > cycle-time', '11:3 pillar culture > habits']);
  });

  it('checks the shape of what is retired, but not its ids and values', () => {
    const load = (retired: string) => codesOf(loadAssessment(documentFrom(`format: revmat/assessment@1\nframework: team@2.0.0\nretired: ${retired}\n`), team));
    expect(load('{ answers: { anything: 99, days: [a] }, targets: { x: -5 }, symptoms: { y: no }, kpis: { z: { inputs: { q: 1 } } } }')).toEqual([]);
    expect(load('{ answers: { a: [x, x], b: { value: 1, na: no } }, kpis: { z: { period: 2025 } }, profile: {} }')).toEqual(['ticked-twice', 'one-of-keys', 'one-of-keys', 'wrong-type', 'unknown-key']);
    expect(load('~')).toEqual([]);
  });
});
