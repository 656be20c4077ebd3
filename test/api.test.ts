import { cpSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';
import { makeFolder } from './cli/run-cli.ts';

describe('the public API', () => {
  it('loads, scores and reports', async () => {
    const framework = api.loadFrameworkFile('frameworks/mcalign.yaml', 'mcalign.yaml', { bundled: 'dist/frameworks', folders: [] });
    if (!framework.ok) throw new Error('the framework does not load');
    const assessment = api.loadAssessmentFile('examples/lumen-analytics.yaml', framework.value);
    if (!assessment.ok) throw new Error('the assessment does not load');
    const report = api.buildReport(framework.value, assessment.value, api.assessMaturity(framework.value, assessment.value));
    const render = await api.reportFormats.terminal.load();
    const text = render(report, { columns: 80, style: api.createStyle(false), labels: api.languages.en.report });
    expect(text).toContain('Lumen Analytics is Emerging (2.3 of 5)');
  });

  it('plans', () => {
    const framework = api.loadFrameworkFile('frameworks/mcalign.yaml', 'mcalign.yaml', { bundled: 'dist/frameworks', folders: [] });
    const assessment = framework.ok ? api.loadAssessmentFile('examples/lumen-analytics.yaml', framework.value) : framework;
    if (!framework.ok || !assessment.ok) throw new Error('the sample does not load');
    const roadmap = api.planRoadmap(framework.value, assessment.value, { model: 'agile', capacity: 3, target: null, only: null });
    expect(roadmap.steps[0]?.id).toBe('keep-usable-history');
    // A log of disputes and a revised charter, S each, lift ownership from 3 to 5.
    expect(api.findCheapestWay(framework.value, assessment.value, 'ownership', 5)).toMatchObject({ outcome: 'exact', weeksOfWork: 4 });
  });

  it('loads a framework that builds on a bundled one', () => {
    const places = { bundled: resolve('dist/frameworks'), folders: [] };
    const framework = api.loadFrameworkFile('examples/cookbook/03-take-a-question-out.yaml', undefined, places);
    expect(framework.ok && api.allQuestions(framework.value)).toHaveLength(27);
  });

  it('explains what is wrong with a file', () => {
    const outcome = api.loadFrameworkFile('examples/lumen-analytics.yaml');
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map((diagnostic) => api.explainDiagnostic(diagnostic)).join('\n')).toContain('revmat/framework@1');
  });

  it('is typed without the types of any dependency', () => {
    const folder = makeFolder();
    // Away from what is installed here.
    cpSync('dist/types', join(folder, 'types'), { recursive: true });
    writeFileSync(join(folder, 'use.ts'), `import type { Framework, assessMaturity } from './types/index.d.ts';\nexport type Scored = ReturnType<typeof assessMaturity>;\nexport type Given = Framework;\n`);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    expect(execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options, 'use.ts'], { cwd: folder, encoding: 'utf8' })).toBe('');
  });
});
