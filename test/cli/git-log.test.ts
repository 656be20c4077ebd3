// What git says, token by token, as it was seen from version 2.39.
import { describe, expect, it } from 'vitest';
import { parseRawLog } from '../../src/cli/git-log.ts';

const [a, b, c, none] = ['a', 'b', 'c', '0'].map((digit) => digit.repeat(40)) as [string, string, string, string];
const commit = (hash: string, ...entries: readonly string[]): string => ['', `${hash} 2026-11-22`, '', ...entries].join('\0');
const log = (...commits: readonly string[]) => parseRawLog(commits.join('\0'));

describe('the log of a file', () => {
  it('tells additions, changes, renames and merges', () => {
    const found = log(
      commit(a, `::100644 100644 100644 ${b} ${c} ${a} MM`, 'new name.yaml'),
      commit(b, `\n:100644 100644 ${c} ${c} R100`, 'old.yaml', 'new name.yaml'),
      commit(c, `\n:000000 100644 ${none} ${c} A`, 'old.yaml'),
    );
    expect(found).toEqual([
      { commit: a, date: '2026-11-22', path: 'new name.yaml', blob: a, isFile: true },
      { commit: b, date: '2026-11-22', path: 'new name.yaml', blob: c, isFile: true },
      { commit: c, date: '2026-11-22', path: 'old.yaml', blob: c, isFile: true },
    ]);
  });

  it('ends where the file began as a copy: what came before is the history of another', () => {
    const found = log(
      commit(a, `\n:100644 100644 ${c} ${a} M`, 'copy.yaml'),
      commit(b, `\n:100644 100644 ${c} ${c} C100`, 'old.yaml', 'copy.yaml'),
      commit(c, `\n:000000 100644 ${none} ${c} A`, 'old.yaml'),
    );
    expect(found.map(({ commit: hash, path }) => [hash, path])).toEqual([[a, 'copy.yaml'], [b, 'copy.yaml']]);
  });

  it('leaves out where the file was removed, and marks what is a link or a submodule', () => {
    const found = log(commit(a, `\n:100644 000000 ${c} ${none} D`, 'x'), commit(b, `\n:100644 120000 ${a} ${b} T`, 'x'), commit(c, `\n:100644 160000 ${a} ${b} T`, 'x'));
    expect(found.map(({ commit: hash, isFile }) => [hash, isFile])).toEqual([[b, false], [c, false]]);
  });

  it('is not misled by names that look like its own words', () => {
    expect(log(commit(a, `\n:100644 100644 ${a} ${b} M`, `${c} 2020-01-01`), commit(b, `\n:100644 100644 ${a} ${c} M`, `:100644 100644 ${a} ${b} M`))).toEqual([
      { commit: a, date: '2026-11-22', path: `${c} 2020-01-01`, blob: b, isFile: true },
      { commit: b, date: '2026-11-22', path: `:100644 100644 ${a} ${b} M`, blob: c, isFile: true },
    ]);
  });

  it('is empty for nothing, and passes over a merge that changes nothing', () => {
    expect(parseRawLog('')).toEqual([]);
    expect(log(commit(a), commit(b, `\n:000000 100644 ${none} ${c} A`, 'x'))).toHaveLength(1);
  });
});
