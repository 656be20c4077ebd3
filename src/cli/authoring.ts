// What is loaded only when somebody works on files: commands of authors, apart from what a report needs at its start.
export { flatten, showOrigin } from './framework-sources.ts';
export { checkAssessments } from './check-assessments.ts';
export { init } from './init.ts';
export { migrate } from './migrate.ts';
export { printSchema } from './print-schema.ts';
export { validateFiles } from './validate-files.ts';
