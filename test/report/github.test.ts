// The formats for GitHub Actions: the job summary with its limit, and annotations with theirs.
import { describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../src/report/format.ts';
import { renderAnnotations } from '../../src/report/formats/annotations.ts';
import { longestSummary, renderGithubSummary } from '../../src/report/formats/github.ts';
import { fitSections, type Section } from '../../src/report/markdown/fit-sections.ts';
import { composeCommand } from '../../src/report/parts/workflow-commands.ts';
import type { QuestionView, Report } from '../../src/report/view.ts';
import { exportsEn } from '../../src/text/en/exports.ts';
import { monochrome, sample } from './load-sample.ts';

const lumen = sample();
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** The sample with its questions so many times over, each with this note. */
function swollen(times: number, note: string): Report {
  const swell = (question: QuestionView): readonly QuestionView[] => Array.from({ length: times }, () => ({ ...question, note }));
  const pillars = lumen.pillars.map((pillar) => ({ ...pillar, questions: pillar.questions.flatMap(swell) }));
  return { ...lumen, pillars, gaps: lumen.gaps.flatMap(swell), unanswered: lumen.gaps.flatMap(swell) };
}

describe('-f github', () => {
  const summary = (report: Report) => renderGithubSummary(report, monochrome(80));

  it('begins with the verdict and the profile in five columns, and folds the details away', () => {
    const lines = summary(lumen).split('\n');
    expect(lines.slice(0, 4)).toEqual(['<!-- revmat/report@1 -->', '# Lumen Analytics', '', '**Lumen Analytics is Emerging (2.3 of 5), held back by Insights (1.9).**']);
    expect(lines).toContain('| Pillar | Score | Level | Target | Gap |');
    expect(lines.filter((line) => line.startsWith('<'))).toEqual([
      '<!-- revmat/report@1 -->',
      '<details>', '<summary>Open points (2)</summary>', '</details>',
      '<details>', '<summary>All answers (28)</summary>', '</details>',
      '<details>', '<summary>Limits (2)</summary>', '</details>',
    ]); // prettier-ignore
  });

  it('names the answers that outcomes contradict, five of the gaps, and how many there are besides', () => {
    const text = summary(lumen);
    expect(text).toContain('\n- Forecast variance (2026-Q3, snapshot of week 2, USD M): 28 %, outcome band 2 of 5 (25 to 40 %)\n  - contradicts "How is the revenue forecast made?": answered at level 4, the outcome lies in band 2\n');
    expect(text.match(/^- \*\*/gm)).toHaveLength(5);
    // 17 of 28 questions lie below their target.
    expect(text).toContain('\n12 more questions lie below target.\n');
  });

  it('says nothing of what there is not', () => {
    const text = summary({ ...lumen, steps: [], gaps: [], kpis: [], unknown: [], unevidenced: [] });
    for (const title of ['Next three steps', 'Widest gaps', 'What was measured', 'Open points']) expect(text).not.toContain(title);
  });

  it('stays below the limit with thousands of long notes in any script, says what it left out, and breaks nothing', () => {
    // 28 x 80 answers with notes of 0.7 kB: some 1.8 MB.
    const text = summary(swollen(80, '| <b> 収入 [x](y) &amp; '.repeat(18)));
    expect(bytes(text)).toBeLessThanOrEqual(900 * 1024);
    expect(bytes(text)).toBeGreaterThan(800 * 1024);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    const [, shown] = /^Shown: (\d+) of 2240\. The rest is left out, because GitHub drops a summary that is too long; -f markdown has it all\.$/m.exec(text) ?? [];
    // Heads of tables: the profile, and one for each pillar that is begun.
    const pillars = text.match(/^### \w+$/gm)?.length ?? 0;
    expect(rows.filter((row) => !row.startsWith('| ---')).length - 5 - pillars).toBe(Number(shown));
    expect(new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length))).toEqual(new Set([7, 5]));
    expect(text.match(/^<details>$/gm)).toHaveLength(text.match(/^<\/details>$/gm)?.length ?? 0);
    expect(text.trimEnd().endsWith('\n</details>')).toBe(true);
  });

  it('leaves out as much as it must, a whole section at the most', () => {
    const [widest] = lumen.gaps;
    const text = summary({ ...lumen, gaps: [{ ...widest!, note: 'x'.repeat(longestSummary) }] });
    expect(text).not.toContain('xxx');
    expect(text).toContain('"Widest gaps" is left out, because GitHub drops a summary that is too long; -f markdown has it all.');
    expect(text).toContain('| Insights ◀ | 1.9 |');
    expect(text).toContain('<summary>Open points');
  });
});

describe('sections that have to fit', () => {
  const words = { leftOut: ({ shown, total }: { shown: number; total: number }) => `${shown}/${total}`, sectionLeftOut: (title: string) => `no ${title}` };
  const section = (title: string, items: readonly string[]): Section => ({ title, head: [`# ${title}`, ''], items: items.map((item) => [item]), foot: ['', 'end'] });
  const whole = '# a\n\none\ntwo\n\nend\n\n# b\n\nthree\n\nend\n';

  it('stand whole where there is room to the byte', () => {
    expect(bytes(whole)).toBe(35);
    // Room for an empty line at the end is kept, and not used.
    expect(fitSections([section('a', ['one', 'two']), section('b', ['three'])], 36, words)).toBe(whole);
  });

  it('lose items from the last section on', () => {
    expect(fitSections([section('a', ['one', 'two']), section('b', ['three'])], 35, words)).toBe('# a\n\none\ntwo\n\nend\n\nno b\n');
    expect(fitSections([section('a', ['one', 'two', 'three', 'four', 'five'])], 29, words)).toBe('# a\n\none\ntwo\n\n2/5\n\nend\n');
  });

  it('count bytes and not characters', () => {
    const text = fitSections([section('a', ['収入', '収入', '収入', '収入'])], 36, words);
    expect(text).toBe('# a\n\n収入\n収入\n\n2/4\n\nend\n');
    expect(bytes(text)).toBeLessThanOrEqual(36);
  });
});

describe('-f annotations', () => {
  const answersFile = { path: '../acme.yaml', pathInRepository: 'assessments/acme.yaml', lineOf: (id: string) => ({ forecast: 21, intelligent: 37 })[id] ?? null };
  const annotate = (report: Report, options: Partial<RenderOptions> = { answersFile }) => renderAnnotations(report, { ...monochrome(80), ...options }).trimEnd().split('\n');
  const kinds = (lines: readonly string[]) => lines.map((line) => /^::(\w+) /.exec(line)?.[1]);
  const many = (count: number, question: QuestionView): readonly QuestionView[] => Array.from({ length: count }, (_, index) => ({ ...question, id: `q${index}`, text: `Question ${index}`, weight: 1 + index }));

  it('says the verdict, and points at what is doubtful and at what is not known', () => {
    expect(annotate(lumen)).toEqual([
      '::notice file=assessments/acme.yaml,title=RevOps maturity::Lumen Analytics is Emerging (2.3 of 5), held back by Insights (1.9).',
      '::warning file=assessments/acme.yaml,line=21,title=Contradicted by what was measured::Forecast variance contradicts "How is the revenue forecast made?": answered at level 4, the outcome lies in band 2',
      '::warning file=assessments/acme.yaml,line=21,title=No evidence::"How is the revenue forecast made?" is answered 4, in the top levels, without evidence',
      "::notice file=assessments/acme.yaml,line=37,title=Don't know::How does data decide what a prospect or customer is offered or told next?",
    ]);
  });

  it('points nowhere where the answers come from no file', () => {
    expect(annotate(lumen, {}).map((line) => line.slice(0, line.indexOf('title')))).toEqual(['::notice ', '::warning ', '::warning ', '::notice ']);
  });

  it('names the widest contradiction first, and the heaviest of the rest', () => {
    const kpi = lumen.kpis.find(({ contradicts }) => contradicts.length > 0)!;
    const claims = { ...kpi, band: 1, contradicts: [{ question: 'renewal', claimed: 3 }, { question: 'quote', claimed: 5 }] };
    const lines = annotate({ ...lumen, kpis: [claims], unevidenced: many(2, lumen.unknown[0]!), unknown: [] });
    expect(lines.slice(1).map((line) => /answered at level \d|Question \d/.exec(line)?.[0])).toEqual(['answered at level 5', 'answered at level 3', 'Question 1', 'Question 0']);
  });

  it('shows ten of a kind as GitHub does, where there are no more', () => {
    const lines = annotate({ ...lumen, kpis: [], unevidenced: many(10, lumen.unknown[0]!), unknown: many(9, lumen.unknown[0]!) });
    expect(kinds(lines).filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(kinds(lines).filter((kind) => kind === 'notice')).toHaveLength(10);
    expect(lines.join('\n')).not.toContain('Not shown');
  });

  it('counts in the last of ten notices what it does not show', () => {
    const lines = annotate({ ...lumen, kpis: [], unevidenced: many(12, lumen.unknown[0]!), unknown: many(30, lumen.unknown[0]!) });
    expect(kinds(lines).filter((kind) => kind === 'warning')).toHaveLength(10);
    expect(kinds(lines).filter((kind) => kind === 'notice')).toHaveLength(10);
    // 12 - 10 warnings, and 30 - 8 beside the verdict and this line.
    expect(lines.at(-1)).toBe('::notice file=assessments/acme.yaml,title=More than is shown here::Not shown: 2 warnings and 22 answers "don\'t know". GitHub shows ten of a kind in one step; the report has them all.');
  });
});

describe('a workflow command', () => {
  it('keeps its form whatever stands in it', () => {
    expect(composeCommand('warning', [['file', 'a,b:c%0A.yaml'], ['line', 3]], '100 %\n::stop-commands::x ##[add-mask]y')).toBe(
      '::warning file=a%2Cb%3Ac%250A.yaml,line=3::100 %25\\n::stop-commands::x # #[add-mask]y',
    );
  });

  it.each([['x', 5000], ['😀', 3000]])('is no longer than the runner takes, and ends with a whole character: %s', (character, count) => {
    const [, , message = ''] = composeCommand('notice', [['title', 't']], `a${character.repeat(count)}`).split('::');
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message.length).toBeGreaterThan(4093);
    expect(message).not.toMatch(/\p{Cs}/u);
    expect(message.endsWith('…')).toBe(true);
  });
});

describe('the words for what is left out', () => {
  it('name what there is only', () => {
    expect(exportsEn.moreAnnotations({ warnings: 1, unknown: 0 })).toBe('Not shown: 1 warning. GitHub shows ten of a kind in one step; the report has them all.');
    expect(exportsEn.moreAnnotations({ warnings: 0, unknown: 1 })).toBe('Not shown: 1 answer "don\'t know". GitHub shows ten of a kind in one step; the report has them all.');
  });
});
