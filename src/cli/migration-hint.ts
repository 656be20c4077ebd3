// What to do about an assessment of an earlier version of its framework.
import { compareVersions } from '../model/compare-versions.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { commandLine, fileWord } from './command-line.ts';
import type { Io } from './io.ts';

/** Null where nothing that was found comes from an earlier version. `frameworkFile`: as named beside the assessment. */
export function migrationHint(diagnostics: readonly Diagnostic[], path: string, frameworkFile: string | null, io: Pick<Io, 'env'>): string | null {
  const isOld = diagnostics.some((diagnostic) => {
    if (diagnostic.code === 'framework-version') return compareVersions(diagnostic.params.written, diagnostic.params.loaded) < 0;
    return diagnostic.code === 'renamed-id';
  });
  if (!isOld) return null;
  const framework = frameworkFile === null ? [] : ['--framework', frameworkFile];
  return `To see what the newer version changes for these answers: ${commandLine(io, 'migrate', fileWord(path), ...framework)}`;
}
