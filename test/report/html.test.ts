// The HTML report as a document: sound, closed off from the world, and saying what the report says.
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/formats/html.ts';
import { plain } from '../../src/text/plain.ts';
import { lumenPage } from '../browser/sample-pages.ts';
import { attribute, inside, parsePage, textOf } from './html-pages.ts';
import { answerAll, chargebee, mcalign, monochrome, readAssessment, readFramework, reportOf, sample } from './load-sample.ts';

const hostileFramework = readFramework('test/fixtures/report/hostile-framework.yaml');
const hostileAssessment = readAssessment('test/fixtures/report/hostile-assessment.yaml', hostileFramework);
const lumen = { ...sample(), text: lumenPage() };
const texts = {
  'the sample': lumen.text,
  stages: renderHtml(reportOf(chargebee(), answerAll(chargebee(), 2, { 'pay.methods': 3, 'plan.change': 1 })), monochrome(80)),
  'nothing answered': renderHtml(reportOf(mcalign(), { ...answerAll(mcalign(), 2), answers: new Map(), organization: null, date: null }), monochrome(80)),
  'hostile text': renderHtml(reportOf(hostileFramework, hostileAssessment), monochrome(80)),
};
const pages = new Map(Object.entries(texts).map(([name, text]) => [name, { text, ...parsePage(text) }]));
const page = pages.get('the sample')!;

describe.each([...pages])('the page of %s', (_name, { text, errors, elements, all }) => {
  it('is HTML in which a parser finds nothing to mend', () => {
    expect(errors).toEqual([]);
    expect(text).toMatch(/^<!doctype html>\n[\s\S]*[^\n]\n$/);
  });

  it('holds no script, no handler and no frame, and points nowhere but into itself', () => {
    expect(elements.map(({ tagName }) => tagName).filter((tag) => ['script', 'iframe', 'object', 'embed', 'form', 'base', 'link'].includes(tag))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith('on'))).toEqual([]);
    const addresses = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => ['href', 'src', 'action', 'xlink:href'].includes(name)).map(({ value }) => value));
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  it('forbids the browser what it does not do', () => {
    const policy = all('meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy!, 'content')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'");
  });

  it('has one title, and headings that skip no rank', () => {
    const ranks = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    expect(ranks.filter((rank) => rank === 1)).toEqual([1]);
    expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has ids that are there once, and points only at those', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const pointedAt = elements.flatMap((element) => [...(attribute(element, 'aria-labelledby')?.split(' ') ?? []), ...(attribute(element, 'href') === undefined ? [] : [attribute(element, 'href')!.slice(1)])]);
    expect(pointedAt.length).toBeGreaterThan(10);
    expect(pointedAt.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('names and describes every picture, and every table', () => {
    const pictures = all('svg').filter((svg) => attribute(svg, 'role') === 'img');
    expect(pictures.length).toBeGreaterThan(0);
    for (const svg of pictures) for (const tag of ['title', 'desc']) expect(inside(svg, tag).map(textOf).filter((text) => text !== '')).toHaveLength(1);
    for (const table of all('table')) expect(inside(table, 'caption').map(textOf).filter((text) => text !== '')).toHaveLength(1);
    for (const head of all('th')) expect(attribute(head, 'scope')).toMatch(/^(?:row|col|rowgroup)$/);
  });

  it('holds no line that a CI runner would obey', () => {
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  });
});

describe('the HTML report', () => {
  it('is the same for the same input', () => {
    expect(lumenPage()).toBe(lumen.text);
  });

  it('says the verdict and the constraint before anything else', () => {
    expect(textOf(page.byClass('verdict')[0]!)).toBe('Lumen Analytics is Emerging (2.3 of 5), held back by Insights (1.9).');
    expect(textOf(page.byClass('constraint')[0]!)).toBe('The constraint: Insights, 1.9 Lowest answer there: How is history used to predict revenue? "It is not; past pipeline and renewals are not kept in a usable form."');
    const names = page.elements.map((element) => attribute(element, 'class'));
    expect(names.indexOf('constraint')).toBeLessThan(names.indexOf('figures'));
  });

  it('lists its parts in their order', () => {
    const contents = inside(page.all('nav')[0]!, 'a');
    expect(contents.map((link) => attribute(link, 'href'))).toEqual(page.all('section').map((section) => `#${attribute(section, 'id')}`));
    expect(contents.map(textOf)).toEqual([
      'Key figures', 'Pillars', 'Next three steps', 'Widest gaps', 'Where each part stands', 'Strengths to keep', 'Across the pillars',
      'Measured outcomes beside the answers', 'Roadmap', 'Where effort and impact meet', 'Open points', 'Method and limits', 'All answers',
    ]); // prettier-ignore
  });

  it('holds every answer with its note and evidence', () => {
    const rows = page.byClass('answers').flatMap((table) => inside(table, 'tr')).map(textOf);
    for (const { text } of lumen.pillars.flatMap(({ questions }) => questions)) expect(rows.filter((row) => row.startsWith(text))).toHaveLength(1);
    expect(rows.find((row) => row.startsWith('Where does the time'))).toContain('41 of 52 tickets last quarter were ad hocSeen ticket export, Q3');
  });

  it('sets today beside the next level', () => {
    const [today, next] = inside(page.byClass('gap')[0]!, 'div').slice(1).map(textOf);
    expect(today).toBe('Today 1It is not; past pipeline and renewals are not kept in a usable form.');
    expect(next).toBe('Next 2Somebody looks up past conversion or seasonality when asked.');
  });

  it('marks in the heatmap where a part stands and what it aims at', () => {
    const rows = inside(page.byClass('heatmap')[0]!, 'tr').map((row) => row.childNodes.flatMap((cell) => ('tagName' in cell ? textOf(cell) : [])));
    expect(rows[0]).toEqual(['Dimension', 'Ad hoc', 'Emerging', 'Defined', 'Managed', 'Optimized']);
    // 2 and 3 make 2.5, which is below the 2.6 at which Defined begins.
    expect(rows.find(([title]) => title === 'Handoffs')).toEqual(['Handoffs', '', '2.5', 'target', '', '']);
    // Levels of both are the same, yet 2.7 is no 3.
    expect(rows.find(([title]) => title === 'Alignment')).toEqual(['Alignment', '', '', '2.7 target', '', '']);
    expect(rows.find(([title]) => title === 'Ownership')).toEqual(['Ownership', '', '', '3.0 target reached', '', '']);
  });

  it('has a row of the roadmap for each step, in phases that say what they lead to', () => {
    const plan = page.byClass('plan')[0]!;
    expect(inside(plan, 'tbody').map((body) => textOf(inside(body, 'th')[0]!))).toEqual(['Phase 1 14 October 2026 to 28 April 2027', 'Phase 2 28 April 2027 to 1 September 2027', 'Phase 3 1 September 2027 to 27 October 2027']);
    expect(page.byClass('outcome').map(textOf).at(-1)).toBe('leads to 3.3 DefinedInsights 3.6 → 4.0');
  });

  it('lays out steps by 30, 60 and 90 days where there is no roadmap', () => {
    const { all } = parsePage(renderHtml(sample(), monochrome(80)));
    const ids = all('section').map((section) => attribute(section, 'id'));
    expect(ids).toContain('sequence');
    expect(ids).not.toContain('roadmap');
  });

  it('shows nothing hostile as anything but text', () => {
    const { elements, all } = pages.get('hostile text')!;
    expect(textOf(all('h1')[0]!)).toBe('Acme <script>alert(1)</script> @everyone ##[error]x');
    expect(all('img')).toEqual([]);
    const shown = elements.map(textOf);
    for (const { text, evidence, note } of reportOf(hostileFramework, hostileAssessment).pillars.flatMap(({ questions }) => questions)) {
      for (const piece of [text, ...evidence, ...(note === null ? [] : [note])]) expect(shown).toContain(plain(piece.replace(/\s+/gu, ' ').trim()));
    }
  });

  it('says in which language the words of a framework are where they are in another', () => {
    const report = reportOf({ ...mcalign(), language: 'fr' }, answerAll(mcalign(), 2));
    const { all } = parsePage(renderHtml(report, monochrome(80)));
    expect(attribute(all('html')[0]!, 'lang')).toBe('en');
    const marked = all('bdi').filter((each) => attribute(each, 'lang') === 'fr').map(textOf);
    expect(marked).toContain('How are goals and pay set across marketing, sales and customer success?');
    expect(marked).not.toContain('Acme');
  });
});

describe('a brand', () => {
  const brand = { name: 'North <b>', logo: { data: 'data:image/png;base64,AAAA', alt: 'A "gate"' }, accent: { light: '#7a1f3d', dark: '#c98fa3' }, footer: 'For & by us' };
  const branded = parsePage(renderHtml(lumen, { ...monochrome(80), brand }));

  it('stands at the head and at the foot, as text', () => {
    expect(textOf(branded.byClass('letterhead')[0]!)).toBe('North <b>');
    expect(attribute(branded.all('img')[0]!, 'alt')).toBe('A "gate"');
    expect(textOf(branded.all('footer')[0]!)).toMatch(/^For & by us/);
  });

  it('has its colours, after those of the page', () => {
    const styles = textOf(branded.all('style')[0]!);
    expect(styles.lastIndexOf('--accent: #7a1f3d')).toBeGreaterThan(styles.lastIndexOf('--accent: #74c7d4'));
    expect(styles).toContain('--accent: #c98fa3');
  });

  it('brings nothing into the styles but colours', () => {
    const accent = { light: 'red } </style><script>1</script>', dark: '#c98fa3' };
    expect(renderHtml(lumen, { ...monochrome(80), brand: { ...brand, accent } })).not.toContain('</style><script>');
  });
});
