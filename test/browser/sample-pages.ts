// The pages that are looked at in a browser: the sample with everything there is, stages, hostile text, and a page that was tampered with.
import { readFileSync } from 'node:fs';
import { renderHtml } from '../../src/report/formats/html.ts';
import type { Brand } from '../../src/model/brand.ts';
import { buildRoadmapView } from '../../src/report/roadmap/build-view.ts';
import { planRoadmap } from '../../src/score/roadmap.ts';
import { languages } from '../../src/text/registry.ts';
import { answerAll, chargebee, mcalign, monochrome, readAssessment, readFramework, reportOf } from '../report/load-sample.ts';

export type SamplePage = 'lumen' | 'staged' | 'hostile' | 'unbroken' | 'planted';

const brand: Brand = {
  name: 'Northgate Advisory',
  logo: { data: `data:image/svg+xml;base64,${readFileSync('test/fixtures/brand/logo.svg').toString('base64')}`, alt: null },
  accent: { light: '#7a1f3d', dark: '#b17a8c' },
  footer: 'For the board.',
};

const planted = `<script>document.title = 'run'</script>
<img src="http://elsewhere.test/x.png" onerror="document.title = 'run'" alt="">
<iframe src="http://elsewhere.test/" title="x"></iframe>
</main>`;

/** Every text of the sample begins with a word such as a long address, which offers no place to break it. */
function unbrokenPage(): string {
  const long = (text: string | null): string => 'Unbroken'.repeat(40) + (text ?? '');
  const framework = mcalign();
  const assessment = readAssessment('examples/lumen-analytics.yaml', framework);
  return renderHtml(
    reportOf(
      { ...framework, title: long(framework.title), levels: framework.levels.map((level) => ({ ...level, name: long(level.name) })), pillars: framework.pillars.map((pillar) => ({ ...pillar, title: long(pillar.title) })) },
      { ...assessment, organization: long(assessment.organization), profile: new Map([[long('a'), long('b')]]), answers: new Map([...assessment.answers].map(([id, answer]) => [id, { ...answer, note: long(null), evidence: [long(null)] }])) },
    ),
    monochrome(80),
  );
}

export function samplePages(): Readonly<Record<SamplePage, string>> {
  const hostile = readFramework('test/fixtures/report/hostile-framework.yaml');
  const text = renderHtml(reportOf(hostile, readAssessment('test/fixtures/report/hostile-assessment.yaml', hostile)), monochrome(80));
  return {
    lumen: lumenPage(brand),
    staged: renderHtml(reportOf(chargebee(), answerAll(chargebee(), 2, { 'pay.methods': 3, 'plan.change': 1 })), monochrome(80)),
    hostile: text,
    unbroken: unbrokenPage(),
    planted: text.replace('</main>', planted),
  };
}

/** With the roadmap that a report gets, from the day of the assessment. */
export function lumenPage(brand?: Brand): string {
  const framework = mcalign();
  const assessment = readAssessment('examples/lumen-analytics.yaml', framework);
  const roadmap = planRoadmap(framework, assessment, { model: 'waterfall', capacity: 3, target: null, only: null });
  const view = buildRoadmapView(framework, assessment, roadmap, { start: { date: '2026-10-14', source: 'assessment' }, target: null, cheapest: null });
  return renderHtml(reportOf(framework, assessment), { ...monochrome(80), roadmap: { view, labels: languages.en.roadmap }, ...(brand === undefined ? {} : { brand }) });
}
