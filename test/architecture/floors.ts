// The floors of docs/architecture.md as data, and the check of a set of files against them.
import { dirname, join, normalize } from 'node:path/posix';
import { codeOnly, importsOf } from './source-text.ts';

interface Floor {
  /** Folders below src whose files it may import. */
  readonly floors: readonly string[];
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Outside packages, each with the files that may import it (undefined: all of the floor). */
  readonly packages: Readonly<Record<string, RegExp | undefined>>;
  readonly pure: boolean;
}

export const floors: Readonly<Record<string, Floor>> = {
  model: { floors: [], packages: {}, pure: true },
  text: { floors: ['model'], packages: {}, pure: true },
  score: { floors: ['model'], packages: {}, pure: true },
  interview: { floors: ['model'], packages: {}, pure: true },
  report: { floors: ['model', 'text'], types: ['score'], packages: { chalk: /\/style\.ts$/ }, pure: true },
  load: {
    floors: ['model'],
    packages: { yaml: undefined, 'zod/mini': undefined, 'node:path': undefined, 'node:path/posix': undefined, 'node:fs': /\/(?:source|catalog|compile-frameworks|config-file|folders-above|is-folder|framework-files|is-inside|library|logo|project-folder|translation-file)\.ts$/ },
    pure: false,
  },
  store: { floors: ['model'], packages: { 'node:fs': undefined, 'node:path': undefined }, pure: false },
  cli: {
    floors: ['model', 'text', 'score', 'interview', 'report', 'load', 'store'],
    packages: {
      commander: undefined,
      'cli-table3': /\/table\.ts$/,
      inquirer: /\/prompt\//,
      '@inquirer/core': /\/prompt\//,
      'node:fs': undefined,
      'node:path': undefined,
      'node:child_process': /\/run-git\.ts$/,
      'node:os': /\/process-io\.ts$/,
      'node:stream': undefined,
      'node:readline': /\/prompt\//,
    },
    pure: false,
  },
};

const impure: readonly (readonly [RegExp, string])[] = [
  [/\bprocess\s*[.[]/, 'process'],
  [/\bconsole\s*[.[]/, 'console'],
  [/\bDate\s*\.\s*now\b|\bnew\s+Date\s*\(\s*\)|(?<!new\s)\bDate\s*\(|\bperformance\s*\./, 'a clock'],
  [/\bMath\s*\.\s*random\b|\bcrypto\s*\./, 'randomness'],
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/, 'a timer'],
  [/\bglobalThis\b|\bfetch\s*\(|\bIntl\s*\.\s*DateTimeFormat\b|\.toLocale\w+/, 'a global switch, the network or the locale'],
];

/** Every violation as a sentence that says what to do, for files given by their path from the root of the repository. */
export function findViolations(files: ReadonlyMap<string, string>): readonly string[] {
  return [...[...files].flatMap(([path, source]) => checkFile(path, source)), ...findCycles(files)];
}

function floorOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function checkFile(path: string, source: string): readonly string[] {
  const name = floorOf(path);
  if (path === 'src/index.ts') return importsOf(source).filter(({ specifier }) => specifier.startsWith('./cli/')).map(({ specifier }) => `${path} imports ${specifier}: the public API does not reach into cli.`);
  if (name === null) return [`${path} lies on no floor: move it into one of ${Object.keys(floors).join(', ')}.`];
  const floor = floors[name];
  if (floor === undefined) return [`${path}: there is no floor "${name}"; add it to docs/architecture.md and test/architecture/floors.ts, or use one of ${Object.keys(floors).join(', ')}.`];
  return [...checkImports(path, name, floor, source), ...checkPurity(path, floor, source)];
}

function checkImports(path: string, name: string, floor: Floor, source: string): readonly string[] {
  return importsOf(source).flatMap(({ specifier, typeOnly }) => {
    if (specifier.startsWith('.')) {
      const target = floorOf(normalize(join(dirname(path), specifier)));
      if (target === name || (target !== null && floor.floors.includes(target))) return [];
      if (target !== null && typeOnly && floor.types?.includes(target)) return [];
      return [`${path} imports ${specifier}: ${name} may import ${floor.floors.join(', ') || 'nothing'}. Pass what it needs as an argument, or move the code to a floor that may see both.`];
    }
    if (!Object.hasOwn(floor.packages, specifier)) return [`${path} imports ${specifier}: ${name} may use ${Object.keys(floor.packages).join(', ') || 'no package'}.`];
    const only = floor.packages[specifier];
    return only === undefined || only.test(path) ? [] : [`${path} imports ${specifier}, which only ${String(only)} may.`];
  });
}

function checkPurity(path: string, floor: Floor, source: string): readonly string[] {
  if (!floor.pure) return [];
  const code = codeOnly(source);
  return impure.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path} uses ${what}: this floor is pure. Take it as an argument from cli.`);
}

/** Circles of imports, those of types included: two files that describe each other are one idea, or three. */
function findCycles(files: ReadonlyMap<string, string>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`imports run in a circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}. Move what both need into a third file.`);
      return;
    }
    if (done.has(path)) return;
    for (const { specifier } of importsOf(files.get(path) ?? '')) {
      if (specifier.startsWith('.')) visit(normalize(join(dirname(path), specifier)), [...trail, path]);
    }
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}
