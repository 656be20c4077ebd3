// What --help and --version print with --json.
import { object, text } from '../shape.ts';

export const help = object('A page of help.', {
  command: text('What it is about, as it is called: revmat report.'),
  text: text('The page, for people.'),
});

export const version = object('The version of revmat.', { version: text('Such as 1.0.0.') });
