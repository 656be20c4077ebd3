// Whatever text there is: documents stay well-formed, and their own parsers find it in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/report/formats/annotations.ts';
import { renderBadge } from '../../src/report/formats/badge.ts';
import { renderJunit } from '../../src/report/formats/junit.ts';
import { plain } from '../../src/text/plain.ts';
import { anyCharacter } from '../any-character.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { parseXml, shownInXml } from './hostile-checks.ts';
import { monochrome, reportOf } from './load-sample.ts';

const piece = fc.oneof(anyCharacter, fc.constantFrom('<', '&', '"', "'", ' ', '\n', '\r', ']]>', '-->', '&#0;', '\ud800', '\ufffe', '::', '##[', '%0A', ',', '\u0000', '\u001b'));
const anyText = fc.string({ unit: piece, minLength: 1, maxLength: 20 });

const framework = buildFramework({ target: 5, pillars: [{ id: 'one', questions: [{ id: 'first' }, { id: 'second' }] }] });
const base = reportOf(framework, buildAssessment({ answers: { first: 2, second: 'unknown' } }));

/** A report in which the title, the question, its note and the level are all this text. */
function saying(text: string): typeof base {
  const pillars = base.pillars.map((pillar) => ({ ...pillar, title: text, questions: pillar.questions.map((question) => ({ ...question, text, note: text })) }));
  return { ...base, pillars, overall: { ...base.overall, levelName: text }, unknown: base.unknown.map((question) => ({ ...question, text })) };
}

describe('any text', () => {
  it('is what an XML parser finds in a test report and in a badge', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = saying(text);
        const junit = parseXml(renderJunit(report, monochrome(80)));
        expect(junit.getElementsByTagName('testcase')[0]?.getAttribute('name')?.trim()).toBe(shownInXml(`${text} [first]`));
        expect(junit.getElementsByTagName('failure')[0]?.textContent).toContain(shownInXml(`Note: ${text}`));
        expect(parseXml(renderBadge(report, monochrome(80))).getElementsByTagName('title')[0]?.textContent?.trim()).toBe(shownInXml(`RevOps maturity: ${base.overall.score?.toFixed(1)} ${text}`));
      }),
      { numRuns: 60 },
    );
  });

  it('is what the runner finds in an annotation, and one line of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = renderAnnotations(saying(text), monochrome(80)).split('\n');
        expect(lines).toHaveLength(3);
        const message = (lines[1] ?? '').replace(/^::notice title=[^:]*::/, '');
        expect(message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')).toBe(plain(text).replaceAll('##[', '# #['));
      }),
      { numRuns: 100 },
    );
  });
});
