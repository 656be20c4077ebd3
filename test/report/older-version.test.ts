// What a report says of answers that were given under another version of the framework.
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderMarkdown } from '../../src/report/formats/markdown.ts';
import { renderTerminal } from '../../src/report/formats/terminal.ts';
import { nothingRetired, type Answer, type Assessment } from '../../src/model/assessment.ts';
import { answerAll, monochrome, readFramework, reportOf } from './load-sample.ts';

const team = readFramework('test/fixtures/migrate/2.0.0/team.yaml');
const page = monochrome(100);
const ticked = (...value: string[]): Answer => ({ state: 'answered', value, note: null, evidence: [] });

/** All questions answered under a version; `systems` changed in 0.9.0, `forecast` in 1.5.0. */
function under(version: string | null, changes: Partial<Assessment> = {}) {
  const all = answerAll(team, 2);
  return reportOf(team, { ...all, framework: { id: 'team', version }, answers: new Map([...all.answers, ['systems', ticked('crm')]]), ...changes });
}

const notice = 'The answers were given for version';
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('answers of an older version', () => {
  it.each([
    ['0.8.0', 'The answers were given for version 0.8.0 of the framework; this report uses 2.0.0. 2 of them are to questions that have changed since.', ['forecast', 'systems']],
    ['1.0.0', 'The answers were given for version 1.0.0 of the framework; this report uses 2.0.0. One is to a question that has changed since.', ['forecast']],
    ['1.10.0', 'The answers were given for version 1.10.0 of the framework; this report uses 2.0.0.', []],
  ])('of %s', (version, sentence, changed) => {
    const report = under(version);
    const [terminal, markdown] = [flat(renderTerminal(report, page)), flat(renderMarkdown(report, page))];
    expect(terminal).toContain(sentence);
    expect(markdown.replaceAll('\\', '')).toContain(sentence);
    for (const text of [terminal, markdown]) expect(text.includes('Answered before the question changed')).toBe(changed.length > 0);
    expect(JSON.parse(renderJson(report, page))).toMatchObject({ assessment: { frameworkVersion: version, changedSince: changed } });
  });

  it('lists the questions that have changed among the open points', () => {
    expect(renderTerminal(under('1.0.0'), page)).toMatch(/Answered before the question changed\n · How is next quarter's forecast made\?\n/);
    expect(renderMarkdown(under('1.0.0'), page)).toContain("\nAnswered before the question changed:\n\n- How is next quarter's forecast made?\n");
  });

  it('are those of today where nobody has answered the question that changed', () => {
    const answers = new Map<string, Answer>([['forecast', { state: 'unanswered', note: 'Ask sales.', evidence: [] }]]);
    expect(under('1.0.0', { answers }).changedSince).toEqual([]);
  });
});

describe('answers of this version, or of none', () => {
  it.each(['2.0.0', null])('%s', (version) => {
    const report = under(version);
    expect(renderTerminal(report, page)).not.toContain(notice);
    expect(JSON.parse(renderJson(report, page))).toMatchObject({ assessment: { changedSince: [], retired: 0 } });
  });
});

describe('what is retired', () => {
  const retired = { ...nothingRetired, answers: new Map([['gossip', ticked('x')]]), targets: new Map([['tools', 3]]) };

  it('is counted, and changes no score', () => {
    const [with2, without] = [under('2.0.0', { retired }), under('2.0.0')];
    expect(flat(renderTerminal(with2, page))).toContain('2 entries of earlier versions of the framework are kept under "retired" and do not count.');
    expect(renderMarkdown(with2, page)).toContain('\n\n2 entries of earlier versions of the framework are kept under "retired" and do not count.');
    expect(JSON.parse(renderJson(with2, page))).toMatchObject({ assessment: { retired: 2 } });
    expect(with2.overall).toEqual(without.overall);
    expect(with2.unanswered).toEqual(without.unanswered);
  });

  it('is not mentioned where there is nothing', () => {
    expect(renderTerminal(under('2.0.0'), page)).not.toContain('retired');
  });
});
