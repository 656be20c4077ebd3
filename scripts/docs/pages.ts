// All generated pages, from what lies in the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { renderBrandPage } from './brand-page.ts';
import { renderDiagnosticsPage } from './diagnostics-page.ts';
import { renderFormatsPage } from './formats-page.ts';
import { renderFrameworksPage } from './frameworks-page.ts';
import { renderJsonPage } from './json-page.ts';

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** By the name of the file, without its ending. */
function byName(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [basename(path, extname(path)), text]));
}

/** `root`: the folder of the repository. The same files give the same bytes. */
export function renderPages(root: string): readonly Page[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const filesIn = (folder: string) =>
    new Map(
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:yaml|txt)$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort()
        .map((path) => [path, read(path)]),
    );
  return [
    { path: 'docs/frameworks.md', text: renderFrameworksPage(read('scripts/docs/frameworks-introduction.md'), filesIn('examples/cookbook')) },
    { path: 'docs/diagnostics.md', text: renderDiagnosticsPage(read('scripts/docs/diagnostics-introduction.md'), filesIn('test/fixtures/load')) },
    { path: 'docs/brand.md', text: renderBrandPage(read('scripts/docs/brand-introduction.md')) },
    { path: 'docs/formats.md', text: renderFormatsPage(read('scripts/docs/formats-introduction.md')) },
    { path: 'docs/json.md', text: renderJsonPage(read('scripts/docs/json-introduction.md'), byName(filesIn('test/fixtures/json/examples'))) },
  ];
}
