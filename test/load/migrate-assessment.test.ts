// Migrating the files in test/fixtures/migrate from team 1.0.0 to 2.0.0: each beside what it becomes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyMigration } from '../../src/load/apply-migration.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { migrateAssessment } from '../../src/load/migrate-assessment.ts';
import { planMigration } from '../../src/load/plan-migration.ts';
import { documentFrom, valueOf } from './fixtures.ts';

const folder = fileURLToPath(new URL('../fixtures/migrate', import.meta.url));
const team = valueOf(loadFrameworkFile(join(folder, '2.0.0', 'team.yaml')));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function migrate(text: string): string {
  const document = documentFrom(text);
  const assessment = valueOf(loadAssessment(document, null));
  const plan = planMigration(assessment, team);
  return migrateAssessment(document.source, plan, applyMigration(assessment, plan), team);
}

// The canonical one is written anew, in test/cli/migrate.test.ts.
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.after.yaml') && name !== 'canonical.yaml' && name !== 'up-to-date.yaml');

describe.each(names)('%s', (name) => {
  const after = read(name.replace(/yaml$/, 'after.yaml'));

  it('becomes what stands beside it', () => {
    expect(migrate(read(name))).toBe(after);
  });

  it('is left alone the second time', () => {
    expect(migrate(after)).toBe(after);
  });
});

it('a file that is up to date stays as it is', () => {
  expect(migrate(read('up-to-date.yaml'))).toBe(read('up-to-date.yaml'));
});

it('what repeats something that stays as it is stays as well', () => {
  const text = 'format: revmat/assessment@1\nframework: team@1.0.0\nanswers: &all { days: &one 1, forecast: *one }\nretired: { answers: *all }\n';
  expect(migrate(text)).toBe(text.replace('1.0.0', '2.0.0'));
});

describe('the name of the framework', () => {
  it.each([
    ['team', 'team@2.0.0'],
    ['team@1.0.0 # so far', 'team@2.0.0 # so far'],
    ["'team'", "'team@2.0.0'"],
    ['"team@1.0.0"', '"team@2.0.0"'],
    ['\n  team@1.0.0', '\n  team@2.0.0'],
    ['>- # team\n  team', '>- # team\n  team@2.0.0'],
    ['"te\\u0061m" # escaped', '"team@2.0.0" # escaped'],
    ['&us team\norganization: *us', '&us team@2.0.0\norganization: "team"'],
  ])('%j becomes %j', (before, after) => {
    expect(migrate(`format: revmat/assessment@1\nframework: ${before}\nanswers: {}\n`)).toBe(`format: revmat/assessment@1\nframework: ${after}\nanswers: {}\n`);
  });
});
