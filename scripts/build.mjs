// Builds dist: the program as a bundle with lazily loaded parts, the library, the bundled frameworks as JSON, and the
// licences of what was bundled.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [leaveOutWhatIsNeverUsed()],
  alias: {
    // The ES module build, of which only what is used gets bundled; the build for node cannot be taken apart.
    yaml: join(root, 'node_modules', 'yaml', 'browser', 'dist', 'index.js'),
    // So that tables measure text as everything else does, and without a regular expression of ten thousand characters.
    'string-width': join(root, 'scripts', 'string-width.cts'),
  },
};
// CommonJS starts faster than ES modules: no graph to link, and no namespaces of all that Node's own modules export.
// For the same reason import() becomes require: to import CommonJS, Node first searches the whole file for its exports.
const program = { ...options, format: 'cjs', supported: { 'dynamic-import': false }, outdir: dist, outExtension: { '.js': '.cjs' } };
/** What is loaded when it is needed, from a file of its own. */
const apart = {
  './program.ts': './program.cjs',
  '../assess.ts': './assess.cjs',
  '../authoring.ts': './authoring.cjs',
  './renderers.ts': './renderers.cjs',
  inquirer: './inquirer.cjs',
  '@inquirer/core': './inquirer-core.cjs',
  'cli-table3': './cli-table3.cjs',
};

const results = [
  await build({ ...program, entryPoints: { main: 'src/cli/main.ts', program: 'src/cli/program.ts', assess: 'src/cli/assess.ts', authoring: 'src/cli/authoring.ts', renderers: 'src/report/renderers.ts' }, plugins: [...options.plugins, keepApart(apart)] }),
  await build({ ...program, entryPoints: { inquirer: 'inquirer', 'inquirer-core': '@inquirer/core', 'cli-table3': 'cli-table3' } }),
  await build({ ...options, format: 'esm', entryPoints: { index: 'src/index.ts' }, outdir: dist }),
];

await compileBundledFrameworks();
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), collectLicences(results.flatMap(({ metafile }) => Object.keys(metafile.inputs))));

/** Parts that are loaded when they are needed, from a file of their own. */
function keepApart(parts) {
  return {
    name: 'keep-apart',
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind }) => (kind !== 'entry-point' && Object.hasOwn(parts, path) ? { path: parts[path], external: true } : undefined));
    },
  };
}

function leaveOutWhatIsNeverUsed() {
  return {
    name: 'leave-out-what-is-never-used',
    setup({ onResolve, onLoad }) {
      // commander starts programs for subcommands that are files, cli-table3 paints heads and borders; ours are not, and have none.
      onResolve({ filter: /^(?:node:child_process|@colors\/colors\/safe)$/ }, ({ path, importer }) => (importer.includes('node_modules') ? { path, namespace: 'never-used' } : undefined));
      onLoad({ filter: /.*/, namespace: 'never-used' }, () => ({ contents: '' }));
      // The program decides about colour itself; chalk's own detection would load Node's terminal and network modules.
      onResolve({ filter: /^#supports-color$/ }, () => ({ path: join(root, 'node_modules/chalk/source/vendor/supports-color/browser.js') }));
    },
  };
}

/** Checked and resolved once, here: reading the JSON takes a hundredth of the time of reading the YAML. */
async function compileBundledFrameworks() {
  const compiler = join(dist, `compile-frameworks-${process.pid}.mjs`);
  await build({ ...options, format: 'esm', entryPoints: ['src/load/compile-frameworks.ts'], outfile: compiler });
  const { compileFrameworks } = await import(pathToFileURL(compiler).href);
  const target = join(dist, 'frameworks');
  mkdirSync(join(target, 'library'), { recursive: true });
  const { files } = compileFrameworks(join(root, 'frameworks'));
  for (const { name, text } of files) writeFileSync(join(target, name), text);
  // Afterwards, so that a program that runs meanwhile finds what it needs.
  for (const name of readdirSync(target)) if (name !== 'library' && !files.some((file) => file.name === name)) rmSync(join(target, name));
  rmSync(compiler);
}

function collectLicences(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...folders]
    .toSorted()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE'].find((candidate) => existsSync(join(root, folder, candidate)));
      return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
