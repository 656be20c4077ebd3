// What frameworks show --origin prints.
import { anything, choice, id, list, object, orNull, text, whole } from '../shape.ts';

const change = object('Something that a file does to what it builds on; of several changes to one value the last.', {
  what: choice(['set', 'added', 'removed', 'moved', 'used', 'dropped'], '`used`: taken over from another framework. `dropped`: gone because of something that was taken out.'),
  kind: choice(['framework', 'question', 'dimension', 'pillar', 'step', 'kpi', 'symptom', 'level', 'stage', 'theme', 'role', 'input', 'item', 'cohort'], 'What is changed.'),
  id: text('Its id; empty where the framework itself is changed.'),
  key: orNull(text('Dotted path of the value below it. Null where it is meant as a whole.')),
  before: anything('What was there, as in a file of YAML. Null where nothing was.'),
  after: anything('What is there now. Null where nothing is.'),
  file: text('The file that says so.'),
  line: whole('Where, from 1.', { min: 1 }),
  column: whole('In UTF-16 units, from 1.', { min: 1 }),
});

export const frameworkOrigin = object('What a framework changes in what it builds on.', {
  framework: object('The framework.', { id: id('Its id.'), version: text('Its version.') }),
  extends: list(object('A framework that it builds on.', { id: id('Its id.'), version: text('Its version.'), file: text('Where it was read from.') }), 'The nearest first; empty where it builds on nothing.'),
  changes: list(change, 'In the order of the files, the lowest first.'),
});
