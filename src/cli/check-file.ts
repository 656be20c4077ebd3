// Everything that is wrong with one file, by what kind of file it is.
import { basename } from 'node:path';
import { explainUnknownKind, frameworkReferenceOf, kindOf, loadAssessment, type DocumentKind } from '../load/assessment.ts';
import { loadBaseline } from '../load/baseline.ts';
import { loadBrand } from '../load/brand.ts';
import { checkConfig } from '../load/check-config.ts';
import { configName, loadProject } from '../load/config-file.ts';
import { inspectFramework } from '../load/inspect-framework.ts';
import { pointAtReference } from '../load/referenced-framework.ts';
import { validateTranslation } from '../load/validate-translation.ts';
import { parseSource, type ParsedDocument } from '../load/yaml-document.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import type { CheckRun, Surroundings } from './check-run.ts';
import type { FileToCheck } from './files-to-check.ts';

export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  /** The file could not be read, or not be judged without a revmat.yaml that is broken itself. */
  readonly unevaluated: boolean;
}

type Check = (document: ParsedDocument, around: Surroundings) => readonly Diagnostic[];

const checks: Readonly<Record<DocumentKind, Check>> = {
  framework: (document, { library }) => inspectFramework(document, library).diagnostics,
  config: checkConfigFile,
  baseline: (document) => loadBaseline(document).diagnostics,
  translation: (document, around) => checkAgainst(document, around, (framework) => validateTranslation(document, framework, around.library.places)),
  brand: (document) => loadBrand(document).diagnostics,
  assessment: (document, around) => checkAgainst(document, around, (framework) => loadAssessment(document, framework).diagnostics),
};

/** What is ignored in the file's project is left out. */
export function checkFile({ path, source }: FileToCheck, run: CheckRun): CheckedFile {
  if (!source.ok) return { diagnostics: source.diagnostics, unevaluated: true };
  const parsed = parseSource(source.value);
  if (!parsed.ok) return { diagnostics: parsed.diagnostics, unevaluated: false };
  const kind = kindOfFile(path, parsed.value);
  if (kind === null) return { diagnostics: explainUnknownKind(parsed.value), unevaluated: false };
  const around = run.around(path);
  if (around.ok) {
    const { project } = around.value;
    return { diagnostics: checks[kind](parsed.value, around.value).filter(({ severity, code }) => severity === 'error' || !isIgnored(code, project?.config.ignore)), unevaluated: false };
  }
  if (kind === 'config') return { diagnostics: loadProject(parsed.value).diagnostics, unevaluated: false };
  return { diagnostics: around.diagnostics, unevaluated: true };
}

function isIgnored(code: string, ignored: ReadonlySet<string> | undefined): boolean {
  return ignored?.has(code) === true;
}

/** What says nothing about itself is judged by its name; null where that tells nothing either. */
function kindOfFile(path: string, document: ParsedDocument): DocumentKind | null {
  if (basename(path) === configName && typeof document.data['format'] !== 'string') return 'config';
  return kindOf(document);
}

/** `check` gets null where no framework can be had; why is told as well. */
function checkAgainst(document: ParsedDocument, { find }: Surroundings, check: (framework: Framework | null) => readonly Diagnostic[]): readonly Diagnostic[] {
  const reference = frameworkReferenceOf(document);
  if (reference === null) return check(null);
  const found = pointAtReference(find(reference.id), document);
  if (!found.ok) return [...check(null), ...found.diagnostics];
  return [...check(found.value.framework), ...found.diagnostics.filter(({ code }) => code === 'ambiguous-framework')];
}

function checkConfigFile(document: ParsedDocument, around: Surroundings): readonly Diagnostic[] {
  const loaded = loadProject(document);
  if (!loaded.ok) return loaded.diagnostics;
  const { config } = loaded.value;
  return [...loaded.diagnostics, ...checkAgainst(document, around, (framework) => (framework === null ? [] : checkConfig(document, config, framework)))];
}
