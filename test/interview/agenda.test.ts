import { describe, expect, it } from 'vitest';
import { planAgenda, textOf } from '../../src/interview/agenda.ts';
import { smallFramework } from '../fixtures/interview/framework.ts';

describe('the agenda', () => {
  const agenda = planAgenda(smallFramework);

  it('asks in the order of the framework, a group’s own questions before those of its dimensions', () => {
    expect(agenda.map(({ id }) => id)).toEqual(['shared-goals', 'cadence', 'handover', 'forecast', 'data-quality', 'close-time', 'spreadsheets', 'approvals']);
  });

  it('numbers everything from 1, symptoms counted on', () => {
    expect(agenda.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('knows pillar and dimensions of each question', () => {
    const places = agenda.flatMap((item) => (item.kind === 'question' ? [[item.pillar.id, ...item.dimensions.map(({ id }) => id)].join('/')] : []));
    expect(places).toEqual(['people/alignment', 'people/alignment', 'people/hand-overs', 'insights', 'insights/trust', 'insights/trust']);
  });

  it('knows the stage that a symptom is a sign of', () => {
    expect(agenda.flatMap((item) => (item.kind === 'symptom' ? [item.stage?.name] : []))).toEqual(['Early', 'Growing']);
  });

  it('leaves symptoms out where the method is not staged', () => {
    const averaged = { ...smallFramework, scoring: { ...smallFramework.scoring, method: 'mean' as const } };
    expect(planAgenda(averaged).filter(({ kind }) => kind === 'symptom')).toEqual([]);
  });

  it('has words for every item', () => {
    expect(agenda.map(textOf).every((text) => text.length > 0)).toBe(true);
  });
});
