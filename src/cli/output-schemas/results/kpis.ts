// What kpis and kpis show print.
import { bandLimits, direction } from '../parts/band.ts';
import { id, list, named, nonEmpty, object, text } from '../shape.ts';
import { bandKeys, formula, kpiHeadKeys, kpiPhase, kpiRestKeys } from './kpi-parts.ts';

const bandSet = named('band-set', object('Bands for one cohort.', { ...bandKeys, limits: nonEmpty(list(bandLimits, 'Where each band begins and ends, the worst first.')) }));

const bands = list(bandSet, 'Empty where it is not banded.');

const kpiKeys = { ...kpiHeadKeys, phase: kpiPhase, ...kpiRestKeys, direction, formula, bands };

const use = object('A framework that names it.', {
  framework: id('Its id.'),
  questions: list(object('A question whose answer is held against it.', { id: id('Its id.'), text: text('What is asked.') }), 'May be empty.'),
  steps: list(object('A step that should move it.', { id: id('Its id.'), title: text('What to do.') }), 'May be empty.'),
});

export const kpis = object('The catalogue, or the KPIs of one framework.', {
  kpis: list(object('A measured figure. Never part of a score.', kpiKeys), 'In order.'),
});

export const kpi = object('One KPI.', { ...kpiKeys, uses: list(use, 'What frameworks do with it; empty where none names it.') });
