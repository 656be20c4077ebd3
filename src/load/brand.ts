// A brand file, from document to noun, its logo read and its colours held against the pages they stand on.
import { dirname } from 'node:path';
import { grounds, readableRatio, type Brand, type Logo, type Theme } from '../model/brand.ts';
import { lowestContrast, makeReadable } from '../model/colour.ts';
import type { Outcome } from '../model/outcome.ts';
import { brandSchema, type BrandFile } from './brand-schema.ts';
import { checkFormat } from './document-kind.ts';
import type { Draft } from './draft.ts';
import { locateDocument } from './located-data.ts';
import { readLogo } from './logo.ts';
import { createReport, type Report } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

const ends = { light: '#000000', dark: '#ffffff' } as const;

/** Reports everything that is wrong at once, sorted by position; never throws on bad input. */
export function loadBrand(document: ParsedDocument): Outcome<Brand> {
  const report = createReport(locateDocument(document));
  if (!checkFormat('brand', document, report)) return report.fail();
  const draft = checkShape(brandSchema(), document.data, report);
  checkContrast(draft.colors?.accent, 'light', ['colors', 'accent'], report);
  checkContrast(draft.colors?.['accent-dark'], 'dark', ['colors', 'accent-dark'], report);
  const logo = loadLogo(draft, document, report);
  return report.finish(() => buildBrand(draft as BrandFile, logo));
}

function checkContrast(color: string | undefined, theme: Theme, path: readonly string[], report: Report): void {
  if (color === undefined) return;
  const ratio = lowestContrast(color, Object.values(grounds[theme]));
  if (ratio >= readableRatio) return;
  report.add('low-contrast', { color, theme, ratio, needed: readableRatio, suggestion: readable(color, theme) }, path);
}

function readable(color: string, theme: Theme): string {
  return makeReadable(color, Object.values(grounds[theme]), readableRatio, ends[theme]);
}

function loadLogo(draft: Draft<BrandFile>, { data, source }: ParsedDocument, report: Report): Logo | null {
  const alt = draft['logo-alt'] ?? null;
  if (!Object.hasOwn(data, 'logo') && alt !== null) report.add('key-needs-key', { key: 'logo-alt', needs: 'logo' }, ['logo-alt'], 'key');
  if (Object.hasOwn(data, 'logo') && !Object.hasOwn(data, 'logo-alt') && !Object.hasOwn(data, 'name')) report.add('key-needs-key', { key: 'logo', needs: 'logo-alt' }, ['logo'], 'key');
  if (draft.logo === undefined) return null;
  const read = readLogo(draft.logo, dirname(source.path));
  if (typeof read !== 'string') return { data: read.data, alt };
  report.add('bad-logo', { path: draft.logo, reason: read }, ['logo']);
  return null;
}

function buildBrand({ name, colors, footer }: BrandFile, logo: Logo | null): Brand {
  const accent = colors === undefined ? null : { light: colors.accent, dark: colors['accent-dark'] ?? readable(colors.accent, 'dark') };
  return { name: name ?? null, logo, accent, footer: footer ?? null };
}
