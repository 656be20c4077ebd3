import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { renderBadge } from '../../src/report/formats/badge.ts';
import type { Report } from '../../src/report/view.ts';
import { buildAssessment, buildFramework } from '../score/builders.ts';
import { answerAll, chargebee, mcalign, monochrome, reportOf, sample } from './load-sample.ts';

function draw(report: Report): Element {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(renderBadge(report, monochrome(80)), 'image/svg+xml').documentElement!;
}

const all = (root: Element, name: string): readonly Element[] => Array.from(root.getElementsByTagName(name));
const textsOf = (root: Element) => all(root, 'text').map((text) => text.textContent);
const groundOf = (root: Element) => all(root, 'path')[0]?.getAttribute('fill') ?? '';
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const lumen = sample();
const named = (levelName: string): Report => ({ ...lumen, overall: { ...lumen.overall, levelName } });
const atLevel = (value: number) => reportOf(mcalign(), answerAll(mcalign(), value));
const staged = (report: Partial<NonNullable<Report['stage']>>): Report => {
  const billing = reportOf(chargebee(), answerAll(chargebee(), 2));
  return { ...billing, stage: { ...billing.stage!, ...report } };
};

describe('-f badge', () => {
  it('says what it is about, and the score with its level, to eyes and to screen readers', () => {
    const root = draw(lumen);
    expect(textsOf(root)).toEqual(['RevOps maturity', '2.3 Emerging']);
    expect(root.getAttribute('role')).toBe('img');
    expect([root.getAttribute('aria-label'), all(root, 'title')[0]?.textContent]).toEqual(['RevOps maturity: 2.3 Emerging', 'RevOps maturity: 2.3 Emerging']);
  });

  it('stands alone: nothing in it is loaded or run', () => {
    expect(renderBadge(lumen, monochrome(80)).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|<script|<style|<image|<foreignObject/i);
  });

  it('has white text on grounds that it can be read on, a different one for each level', () => {
    const reports = [1, 2, 3, 4, 5].map(atLevel);
    const grounds = reports.map((report) => groundOf(draw(report)));
    const label = all(draw(lumen), 'rect')[0]?.getAttribute('fill') ?? '';
    const without = groundOf(draw(reportOf(mcalign(), { ...answerAll(mcalign(), 1), answers: new Map() })));
    expect(new Set([...grounds, without]).size).toBe(6);
    for (const ground of [...grounds, label, without]) expect(contrastWithWhite(ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('goes from one end of the colours to the other, however many levels there are', () => {
    const two = buildFramework({ levels: [1, 2], pillars: [{ id: 'one', questions: [{ id: 'first' }] }] });
    const grounds = [1, 2].map((first) => groundOf(draw(reportOf(two, buildAssessment({ answers: { first } })))));
    expect(grounds).toEqual([atLevel(1), atLevel(5)].map((report) => groundOf(draw(report))));
  });

  it('says so where there is no score, and shows no level where too little is answered', () => {
    const nothing = reportOf(mcalign(), { ...answerAll(mcalign(), 1), answers: new Map() });
    expect(textsOf(draw(nothing))[1]).toBe('no score');
    const few = reportOf(mcalign(), { ...answerAll(mcalign(), 1), answers: new Map([['forecast', { state: 'answered', value: 3, note: null, evidence: [] }]]) });
    expect(textsOf(draw(few))[1]).toBe('3.0');
    expect(groundOf(draw(few))).toBe(groundOf(draw(nothing)));
  });

  it('shows the stage where there are stages, in the colour of its place among them', () => {
    const root = draw(staged({}));
    expect(textsOf(root)[1]).toBe(chargebee().stages.find(({ value }) => value === 2)?.name);
    expect(textsOf(draw(staged({ reached: 0, reachedName: '0' })))[1]).toBe('no stage yet');
    expect(groundOf(draw(staged({ reached: 0, reachedName: '0' })))).toBe(groundOf(draw(atLevel(1))));
    expect(groundOf(draw(staged({ reached: 4, reachedName: 'top' })))).toBe(groundOf(draw(atLevel(5))));
  });

  it('is as wide as its two texts, wide characters counted twice', () => {
    const width = (name: string) => numberOf(draw(named(name)), 'width');
    expect(width('収入運営') - width('ab')).toBe(6 * 6.5);
    const root = draw(named('収入運営'));
    const [left, right] = all(root, 'text');
    // Each text with seven units on both sides.
    expect(numberOf(left!, 'textLength') + numberOf(right!, 'textLength') + 4 * 7).toBe(numberOf(root, 'width'));
  });

  it('cuts what is too long for a badge, and keeps all of it in its title', () => {
    const root = draw(named('Emerging '.repeat(50)));
    expect(textsOf(root)[1]).toMatch(/^2\.3 Emerging .*…$/);
    expect(numberOf(root, 'width')).toBeLessThanOrEqual(15 * 7 + 40 * 7 + 4 * 7);
    expect(all(root, 'title')[0]?.textContent).toContain('Emerging '.repeat(50).trim());
  });

  it.each(['a < b & "c" \'d\' ]]>', '\u001b[31m\u202e\ufffe\uffff', '😀 👨‍👩‍👧 नमस्ते', ' '])('is well-formed whatever the level is called: %j', (name) => {
    expect(textsOf(draw(named(name)))[1]).toMatch(/^2\.3/);
  });
});
