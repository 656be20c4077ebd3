// What validate prints.
import { count, object } from '../shape.ts';

export const validation = object('What was checked. What was found stands in `diagnostics`; where there are errors, `ok` is false and the program ends with 1, or with 2 where something could not be checked at all.', {
  files: count('How many files were checked.'),
  errors: count('How many of the diagnostics are errors.'),
  warnings: count('How many are warnings.'),
});
