// The HTML report as a reader has it: in a browser, narrow and wide, light and dark, with the keyboard, and on paper.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from './chromium.ts';
import { samplePages, type SamplePage } from './sample-pages.ts';

const path = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (path === null) process.stderr.write('no Chromium found: the HTML report is not tested in a browser. CHROMIUM_PATH can name one.\n');

interface Opened {
  readonly page: Page;
  /** What it asked the network for, and what the browser complained about. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

describe.skipIf(path === null)('the HTML report in a browser', () => {
  let browser: Browser;
  let opened: Readonly<Record<SamplePage, Opened>>;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path ?? '', args: chromiumArgs });
    const { lumen, staged, hostile, unbroken, planted } = samplePages();
    opened = { lumen: await open(lumen), staged: await open(staged), hostile: await open(hostile), unbroken: await open(unbroken), planted: await open(planted) };
  });

  afterAll(() => browser?.close());

  /** Under a name, so that the page has an origin and whatever it asks for is seen. */
  async function open(text: string): Promise<Opened> {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === 'http://report.test/') return route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' });
      requests.push(url);
      return route.abort();
    });
    await page.goto('http://report.test/');
    return { page, requests, complaints };
  }

  async function show(name: SamplePage, width: number, colorScheme: 'light' | 'dark', media: 'screen' | 'print' = 'screen'): Promise<Page> {
    const { page } = opened[name];
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media });
    return page;
  }

  /** How far the page reaches beyond the window, in pixels. */
  function overhang(page: Page): Promise<number> {
    return page.evaluate('document.scrollingElement.scrollWidth - innerWidth');
  }

  it.each(['lumen', 'staged', 'hostile', 'planted'] as const)('asks the network for nothing: %s', (name) => {
    // Browsers ask for it by themselves; no page can forbid it.
    expect(opened[name].requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  });

  it.each(['lumen', 'staged', 'hostile'] as const)('breaks none of its own rules: %s', (name) => {
    expect(opened[name].complaints).toEqual([]);
  });

  it('lets nothing run that somebody managed to put into it', async () => {
    expect(await opened.planted.page.title()).not.toBe('run');
    expect(opened.planted.complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
  });

  it.each([360, 1280])('fits %i pixels', async (width) => {
    for (const name of ['lumen', 'staged', 'hostile', 'unbroken'] as const) expect(await overhang(await show(name, width, 'light'))).toBeLessThanOrEqual(0);
  });

  it.each([
    [360, 'light', {}],
    // Nothing else depends on it.
    [1280, 'dark', { runOnly: ['color-contrast'] }],
  ] as const)('has nothing that a checker of accessibility finds, at %i pixels and in %s', async (width, scheme, options) => {
    const page = await show('lumen', width, scheme);
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...options })})`);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('is light or dark as the reader has it', async () => {
    const paper = async (scheme: 'light' | 'dark') => (await show('lumen', 1280, scheme)).evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await paper('light')).toBe('rgb(255, 255, 255)');
    expect(await paper('dark')).toBe('rgb(20, 24, 29)');
  });

  it('shows the logo, which is part of the file', async () => {
    expect(await opened.lumen.page.evaluate('document.images[0].naturalWidth')).toBe(120);
  });

  it('draws each bar as long as its score', async () => {
    const page = await show('lumen', 1280, 'light');
    // 29/12 on a scale from 1 to 5.
    expect(await page.evaluate('document.querySelector(".bar .fill").getBoundingClientRect().width / document.querySelector(".bar .frame").getBoundingClientRect().width')).toBeCloseTo(17 / 48, 2);
  });

  it('leads the keyboard first to a link that skips to the findings, then through the contents', async () => {
    const page = await show('lumen', 1280, 'light');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.getAttribute("href") ?? document.activeElement.id');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#main');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('#figures');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
  });

  // The width between the margins, in CSS pixels.
  it.each([
    ['A4', 680],
    ['Letter', 703],
  ] as const)('prints on %s: light, on several pages, and nothing cut off', async (format, width) => {
    const page = await show('lumen', width, 'dark', 'print');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()')).toBe('#ffffff');
    const pdf = await page.pdf({ format });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
  });

  it('prints the answers that a reader has folded away', async () => {
    const page = await show('lumen', 680, 'light', 'print');
    await page.evaluate('document.querySelectorAll("details").forEach((details) => details.removeAttribute("open"))');
    expect(await page.evaluate('[...document.querySelectorAll(".answers")].every((table) => table.checkVisibility() && table.getBoundingClientRect().height > 100)')).toBe(true);
  });
});
