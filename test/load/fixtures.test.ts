// Every broken file in test/fixtures/load, and word for word what is said about it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showDiagnostics } from '../../src/cli/show-diagnostics.ts';
import { loadAssessment } from '../../src/load/assessment.ts';
import { loadBrand } from '../../src/load/brand.ts';
import { loadConfig } from '../../src/load/config.ts';
import { loadFrameworkFile } from '../../src/load/framework-file.ts';
import { loadFramework } from '../../src/load/framework.ts';
import { inspectFramework } from '../../src/load/inspect-framework.ts';
import { readSource } from '../../src/load/source.ts';
import { loadTranslation } from '../../src/load/translation.ts';
import { parseSource, type ParsedDocument } from '../../src/load/yaml-document.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { fixtures, valueOf } from './fixtures.ts';

const plainStyle = { red: String, yellow: String, dim: String, bold: String };
const full = valueOf(loadFrameworkFile(join(fixtures, 'good', 'full.yaml')));
const renewals = valueOf(loadFrameworkFile(join(fixtures, 'good', 'renewals.yaml')));

const loaders: Record<string, (document: ParsedDocument) => Outcome<unknown>> = {
  yaml: (document) => ({ ok: true, value: document, diagnostics: [] }),
  framework: loadFramework,
  quality: inspectFramework,
  assessment: (document) => loadAssessment(document, full),
  config: loadConfig,
  brand: loadBrand,
  translation: (document) => loadTranslation(document, renewals),
  untranslated: (document) => loadTranslation(document, renewals, new Set()),
};

function report(folder: string, name: string): string {
  const source = readSource(join(fixtures, folder, name), name);
  const document = source.ok ? parseSource(source.value) : source;
  const loaded = document.ok ? loaders[folder]?.(document.value) : document;
  return showDiagnostics(loaded?.diagnostics ?? [], { style: plainStyle });
}

describe.each(Object.keys(loaders))('a broken file: %s', (folder) => {
  const names = readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.yaml'));

  it.each(names)('%s', (name) => {
    const expected = readFileSync(join(fixtures, folder, name.replace(/yaml$/, 'expected.txt')), 'utf8');
    expect(report(folder, name)).toBe(expected);
  });
});
