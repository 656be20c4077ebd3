// Writes the generated pages of docs.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', `docs-${process.pid}.mjs`);

await build({ absWorkingDir: root, entryPoints: ['scripts/docs/pages.ts'], outfile: bundle, bundle: true, platform: 'node', format: 'esm', target: 'node20.19', logLevel: 'warning' });
try {
  const { renderPages } = await import(pathToFileURL(bundle).href);
  for (const { path, text } of renderPages(root)) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
} finally {
  rmSync(bundle);
}
