// The formats that are loaded only when one of them is asked for: a part of the program of its own. The registry imports them from here.
export { renderAnnotations } from './formats/annotations.ts';
export { renderBadge } from './formats/badge.ts';
export { renderCsvSteps } from './formats/csv-steps.ts';
export { renderCsvReport } from './formats/csv.ts';
export { renderGithubSummary } from './formats/github.ts';
export { renderHtml } from './formats/html.ts';
export { renderJunit } from './formats/junit.ts';
