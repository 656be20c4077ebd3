// The project in which command lines that print JSON are tried.
import { cpSync } from 'node:fs';
import { makeFolder } from './run-cli.ts';

export const jsonProject = 'test/fixtures/json/project';

/** Commands that may write get a folder of their own. */
const writing = /\b(?:assess|init)\b|--write|--update-baseline| -o /;

export function projectFor(line: string): string {
  return writing.test(line) ? makeJsonProject() : jsonProject;
}

export function makeJsonProject(): string {
  const folder = makeFolder();
  cpSync(jsonProject, folder, { recursive: true });
  return folder;
}
