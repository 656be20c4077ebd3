// The geometry of the pictures, against figures worked out by hand.
import { describe, expect, it } from 'vitest';
import { renderBandScale } from '../../src/report/html/report/band-scale.ts';
import { renderBar, type BarFacts } from '../../src/report/html/report/bar.ts';
import { renderRadar, type Spoke } from '../../src/report/html/report/radar.ts';
import { levelIndex } from '../../src/report/html/report/scale.ts';
import { shareOf } from '../../src/report/parts/share.ts';
import { placeOf, renderSpan } from '../../src/report/html/report/timeline.ts';
import { attribute, parsePage, textOf, type ParsedPage } from './html-pages.ts';
import type { Html } from '../../src/report/html/markup.ts';

function draw(picture: Html): ParsedPage {
  return parsePage(`<!doctype html><title>x</title>${picture.markup}`);
}

function spokes(...scores: readonly (number | null)[]): readonly Spoke[] {
  return scores.map((score, index) => ({ label: `P${index}`, shown: '-', score, target: 0.5 }));
}

function radar(...scores: readonly (number | null)[]): ParsedPage {
  return draw(renderRadar({ title: 'T', description: 'D', rings: [], spokes: spokes(...scores) }));
}

const points = (page: ParsedPage, name: string) => page.byClass(name).map((each) => attribute(each, 'points'));

// Its middle is (200, 150), its rim 102 away.
describe('the radar', () => {
  it('has a pillar at its highest on the rim: up, right, down, left', () => {
    expect(points(radar(1, 1, 1, 1), 'score-figure')).toEqual(['200,48 302,150 200,252 98,150']);
  });

  it('has the targets as a figure of their own, here half way out', () => {
    expect(points(radar(1, 1, 1, 1), 'target-figure')).toEqual(['200,99 251,150 200,201 149,150']);
  });

  it('has a pillar at its lowest in the middle', () => {
    expect(points(radar(0, 1, 0, 1), 'score-figure')).toEqual(['200,150 302,150 200,150 98,150']);
  });

  it('leaves a gap where a pillar has no score, instead of drawing a lowest one', () => {
    const page = radar(1, null, 1, 1);
    expect(points(page, 'score-figure')).toEqual([]);
    expect(page.byClass('dot')).toHaveLength(3);
    expect(page.byClass('score-line').map((line) => ['x1', 'y1', 'x2', 'y2'].map((name) => attribute(line, name)))).toEqual([
      ['200', '252', '98', '150'],
      ['98', '150', '200', '48'],
    ]);
  });
});

const facts: BarFacts = { id: 'b', title: 'T', description: 'D', score: 0.25, target: 0.5, bounds: null, cuts: [0.2, 0.4] };

describe('a bar', () => {
  it('is as long as the score, with the levels and the target where they are', () => {
    const page = draw(renderBar(facts));
    expect(page.byClass('fill').map((each) => attribute(each, 'width'))).toEqual(['25%']);
    expect(page.byClass('cut').map((each) => attribute(each, 'x1'))).toEqual(['20%', '40%']);
    expect(page.all('svg').map((each) => attribute(each, 'x'))).toEqual([undefined, '50%']);
  });

  it('is none without a score', () => {
    expect(draw(renderBar({ ...facts, score: null })).byClass('fill')).toEqual([]);
  });

  it('shows from where to where the score may lie', () => {
    expect(draw(renderBar({ ...facts, bounds: [0.1, 0.6] })).byClass('bounds').map((each) => [attribute(each, 'x1'), attribute(each, 'x2')])).toEqual([['10%', '60%']]);
  });
});

describe('a scale of bands', () => {
  it('is filled at the band, and has its figures between the bands', () => {
    const page = draw(renderBandScale({ id: 'k', title: 'T', description: 'D', band: 2, cuts: [40, 25, 10] }));
    expect(page.byClass('fill').map((each) => attribute(each, 'x'))).toEqual(['25%']);
    expect(page.byClass('tick').map((each) => [attribute(each, 'x'), textOf(each)])).toEqual([['25%', '40'], ['50%', '25'], ['75%', '10']]);
  });
});

describe('a timeline', () => {
  const year = { begins: '2026-01-01', ends: '2027-01-01' };

  it('has a day where it lies among the days', () => {
    expect(placeOf('2026-01-01', year)).toBe(0);
    // The 74th day of 365.
    expect(placeOf('2026-03-15', year)).toBeCloseTo(73 / 365, 12);
    expect(placeOf('2027-01-01', year)).toBe(1);
  });

  it('has a bar from the day on which a step begins, as long as it takes', () => {
    const bar = draw(renderSpan({ begins: '2026-03-15', ends: '2026-05-27' }, year, [])).byClass('fill')[0]!;
    expect([attribute(bar, 'x'), attribute(bar, 'width')]).toEqual(['20%', '20%']);
  });
});

describe('the level of a score', () => {
  const five = { scale: { min: 1, max: 5 }, scoring: { method: 'mean', overall: 'mean', unknown: 'exclude', bands: [1.8, 2.6, 3.4, 4.2], gates: { share: 0.75, floor: 1 } } } as const;

  it.each([
    [1, 0],
    [1.79, 0],
    [1.8, 1],
    [2.6, 2],
    [5, 4],
  ])('%f of 5 is the level at %i', (score, index) => {
    expect(levelIndex(score, five.scale, five)).toBe(index);
  });

  it('is told on another scale by the share', () => {
    // (6 - 0) / 10 is 0.6, and 3.4 lies at 0.6 as well.
    expect(levelIndex(6, { min: 0, max: 10 }, five)).toBe(3);
    expect(levelIndex(5.9, { min: 0, max: 10 }, five)).toBe(2);
  });

  it('is at one of the ends for what lies outside', () => {
    expect([shareOf(-1, five.scale), shareOf(9, five.scale)]).toEqual([0, 1]);
  });
});
