// Annotations of check, as GitHub's runner reads them.
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../../src/cli/gate-formats/github.ts';
import { checkedFile, failed, options, passed, runOf, symptom, unreadable, warned } from './check-run.ts';

describe('check -f github', () => {
  it('points at the answer that stands behind a failure first, and names the others', () => {
    expect(renderGithub(runOf([checkedFile('acme.yaml', failed)]), options)).toBe(
      '::error file=sub/acme.yaml,line=4,title=revmat check%3A people::people: 2.5; at least 3 is needed%0A4: a: 2 of 5; at 5 it would add 1.5%0A5: b: 3 of 5; at 5 it would add 1\n',
    );
  });

  it('has passed gates as plain lines, then errors, then warnings', () => {
    const lines = renderGithub(runOf([checkedFile('acme.yaml', warned, passed, failed)]), options).split('\n');
    expect(lines.map((line) => line.slice(0, 24))).toEqual(['acme.yaml: passed overal', '::error file=sub/acme.ya', '::warning file=sub/acme.', '']);
  });

  it('tells of files that could not be checked', () => {
    expect(renderGithub(runOf([], [unreadable]), options)).toBe('::error file=sub/gone.yaml,title=revmat check::cannot read gone.yaml. Did you mean acme.yaml?\n');
  });

  it('says that there are more than GitHub shows', () => {
    const many = (count: number) => renderGithub(runOf([checkedFile('acme.yaml', ...Array.from({ length: count }, () => failed))]), options);
    expect(many(11).trimEnd().split('\n').at(-1)).toBe('::notice title=revmat::11 errors and 0 warnings; GitHub shows 10 of a kind, the log of this step shows all');
    expect(many(10)).not.toContain('::notice');
  });

  it('keeps its form whatever stands in names and texts', () => {
    const text = renderGithub(runOf([checkedFile('a,b:c%0A.yaml', symptom('100 %\n::stop-commands::x ##[add-mask]y'))]), options);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('file=sub/a%2Cb%3Ac%250A.yaml,');
    expect(text).toContain('100 %25\\n::stop-commands::x # #[add-mask]y');
  });
});
