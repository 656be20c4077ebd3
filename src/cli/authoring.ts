// What is loaded only when somebody works on files: commands of authors, apart from what a report needs at its start.
export { flatten, showOrigin } from './framework-sources.ts';
export { loadBrandFile } from './brand.ts';
export { checkAssessments } from './check-assessments.ts';
export { compare } from './compare.ts';
export { compareFrameworkFiles } from './compare-framework-files.ts';
export { explainNumber } from './explain.ts';
export { init } from './init.ts';
export { listKpis, showKpi } from './kpis.ts';
export { migrate } from './migrate.ts';
export { plan } from './plan.ts';
export { planForReport } from './plan-for-report.ts';
export { printSchema } from './print-schema.ts';
export { recommendFramework } from './recommend.ts';
export { trend } from './trend.ts';
export { validateFiles } from './validate-files.ts';
