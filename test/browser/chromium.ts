// A Chromium that is on this machine, for tests of pages: nothing is downloaded.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const apple = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** CHROMIUM_PATH alone where it is set; null where there is none. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH: given, PATH = '' } = process.env;
  if (given !== undefined && given !== '') return isProgram(given) ? given : null;
  const folders = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), apple].find(isProgram) ?? null;
}

export const chromiumArgs = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
