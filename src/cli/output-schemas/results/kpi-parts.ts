// What a KPI consists of, in a framework and in the catalogue.
import { bandMapping, benchmarkYear, undated } from '../parts/band.ts';
import { id, ids, list, named, nonEmpty, number, object, orNull, text } from '../shape.ts';

const input = named('input', object('A number that the formula of a KPI needs.', { id: text('Its name in the formula.'), title: text('What it is.') }));

const reference = named('reference', object('A published figure to compare with.', { says: text('What it says.'), source: text('Who says it.'), year: benchmarkYear, undated }));

export const kpiHeadKeys = {
  id: id('Its id.'),
  was: ids('Ids that it had in earlier versions of the framework.'),
  title: text('Its title.'),
  inputs: list(input, 'What the formula needs.'),
  unit: text('percent, days, …'),
};

export const kpiPhase = orNull(text('The phase of the customer lifecycle that it belongs to. Null where it belongs to none.'));

export const kpiRestKeys = {
  definition: orNull(text('What it is, and who defines it so. Null where nothing is said.')),
  references: list(reference, 'Figures that make no band.'),
  caveat: orNull(text('What to be careful about. Null where nothing is said.')),
};

export const formula = orNull(text('As written, over the names of the inputs; that of a percentage yields a fraction. Null where only a value can be given.'));

export const bandKeys = {
  cohort: text('Whose bands these are: any, or a segment such as smb.'),
  cuts: nonEmpty(list(number(''), 'Where each next better band begins, in `unit`: ascending, or descending where lower is better.')),
  tooHigh: orNull(number('Above this it is suspicious rather than excellent. Null where nothing is.')),
  mapping: bandMapping,
  source: text('Who published the figures.'),
  year: benchmarkYear,
  undated,
};
