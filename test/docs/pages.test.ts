// The generated pages in docs: up to date, whole, and without dead links.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../scripts/docs/diagnostics-page.ts';
import { findExamples } from '../../scripts/docs/fixture-examples.ts';
import { handmadeExamples } from '../../scripts/docs/handmade-examples.ts';
import { anchorOf } from '../../scripts/docs/markdown.ts';
import { renderPages } from '../../scripts/docs/pages.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { diagnosticsEn } from '../../src/text/en/diagnostics.ts';
import { makeFolder, packageFolder, runCli } from '../cli/run-cli.ts';

const pages = renderPages(packageFolder);

describe.each(pages)('$path', ({ path, text }) => {
  it('is what is generated; if not, run: npm run docs', () => {
    expect(readFileSync(join(packageFolder, path), 'utf8') === text).toBe(true);
  });

  it('links to headings that are there', () => {
    const prose = text.replace(/^```[\s\S]*?^```/gm, '');
    const anchors = new Set([...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));
    const links = [...prose.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((target) => !anchors.has(target ?? ''))).toEqual([]);
  });

  it('has every heading once', () => {
    const headings = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });
});

describe('docs/diagnostics.md', () => {
  const text = pages.find(({ path }) => path === 'docs/diagnostics.md')?.text ?? '';
  const folder = join(packageFolder, 'test/fixtures/load');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:yaml|txt)$/.test(name));
  const fixtures = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  it('has one section for every code', () => {
    const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(sections.toSorted()).toEqual(Object.keys(diagnosticsEn).toSorted());
  });

  it('shows by hand only what no fixture shows', () => {
    const shown = findExamples(fixtures);
    expect(Object.keys(handmadeExamples).filter((code) => shown.has(code))).toEqual([]);
  });

  it('calls a warning what is printed as one', () => {
    const said = [...fixtures].filter(([name]) => name.endsWith('.expected.txt')).flatMap(([, expected]) => [...expected.matchAll(/^\S+ (error|warning) ([a-z0-9-]+): /gm)]);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter(([, severity, code]) => severity !== severityOf(code as DiagnosticCode)).map(([line]) => line)).toEqual([]);
  });
});

describe('the introduction of docs/frameworks.md', () => {
  it('shows a framework that is sound, without a warning', async () => {
    const cwd = makeFolder();
    const [, framework = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(pages[0]?.text ?? '') ?? [];
    mkdirSync(join(cwd, 'frameworks'));
    writeFileSync(join(cwd, 'frameworks/acme.yaml'), framework);
    expect(framework).toContain('extends: mcalign');
    expect(await runCli(['validate', 'frameworks/acme.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
