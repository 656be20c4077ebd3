// What frameworks flatten prints.
import { foreign } from '../shape.ts';

export const flatFramework = foreign('A framework file that builds on nothing, as data. `revmat schema framework` describes it.', ['format', 'id', 'version', 'title', 'levels', 'pillars']);
