import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecommendationDocument } from '../../src/cli/recommendation-document.ts';
import { renderRecommendation } from '../../src/cli/recommendation-page.ts';
import { createStyle } from '../../src/report/style.ts';
import { fakeIo } from './prompt/fake-io.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/cli/${name}`, import.meta.url), 'utf8');

const size = { questions: 1, pillars: 4 };
const found: RecommendationDocument = {
  answers: { time: 'little', pain: 'teams' },
  open: ['billing', 'recurring'],
  ranking: [
    { ...size, id: 'pillars', title: 'Four pillars of revenue operations', points: 7, reasons: ['It looks at all teams, and at what each of them does when another one needs something.', 'It is quick.'] },
    { ...size, id: 'stages', title: 'Stages', points: 4, reasons: ['It knows what comes next, which is not the same for everybody who has asked.', 'Not shown.'] },
    { ...size, id: 'phases', title: 'Phases of a customer, from the first touch to the renewal and beyond it', points: 4, reasons: ['It follows customers.'] },
    { ...size, id: 'fourth', title: 'Not shown', points: 1, reasons: ['Not shown.'] },
  ],
  excluded: [{ ...size, id: 'renewals', title: 'Renewals', reasons: ['Nothing renews, so there would be little to assess here.'] }],
};

const render = (document: RecommendationDocument, columns: number) => renderRecommendation(document, { columns, outStyle: createStyle(false), io: fakeIo() });

describe('a recommendation', () => {
  it.each([80, 50])('reads as in the fixture, %d columns wide', (columns) => {
    expect(render(found, columns)).toBe(fixture(`recommendation-${columns}.expected.txt`));
  });

  it('without any framework says so, and leaves the choice', () => {
    expect(render({ ...found, ranking: [], excluded: [], open: [] }, 80)).toBe(
      'These answers speak for no framework more than for another. Take the one that\nyou like best.\n  revmat frameworks                       lists them\n',
    );
  });

  it('names nothing else where nothing else has points', () => {
    expect(render({ ...found, ranking: found.ranking.slice(0, 1) }, 80)).not.toContain('Worth a look');
  });
});
