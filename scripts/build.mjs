// Builds dist: the program and the library as bundles with lazily loaded chunks, the bundled frameworks as JSON,
// and the licences of what was bundled.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  logLevel: 'warning',
  // Bundled CommonJS packages ask for Node's own modules with require.
  banner: { js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);" },
};

for (const part of ['chunks', 'frameworks']) rmSync(join(dist, part), { recursive: true, force: true });

const { metafile } = await build({
  ...options,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: dist,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
});

await compileBundledFrameworks();
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), collectLicences(Object.keys(metafile.inputs)));

/** Checked and resolved once, here: reading the JSON takes a hundredth of the time of reading the YAML. */
async function compileBundledFrameworks() {
  const compiler = join(dist, 'compile-frameworks.mjs');
  await build({ ...options, entryPoints: ['src/load/compile-frameworks.ts'], outfile: compiler });
  const { compileFrameworks } = await import(pathToFileURL(compiler).href);
  const target = join(dist, 'frameworks');
  mkdirSync(target, { recursive: true });
  for (const { name, text } of compileFrameworks(join(root, 'frameworks')).files) writeFileSync(join(target, name), text);
  rmSync(compiler);
}

function collectLicences(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...folders]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE'].find((candidate) => exists(join(root, folder, candidate)));
      return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function exists(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
