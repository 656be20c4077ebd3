// The head of the HTML report: whose it is, the verdict, and what holds the whole back.
import { composeReason, composeSeenThrough, composeVerdict, composeVersionNotice, hasConstraint } from '../../parts/verdict.ts';
import { html, type Html, type Piece } from '../markup.ts';
import type { Sheet } from './sheet.ts';

export function cover(sheet: Sheet): Html {
  const { report, labels, words } = sheet;
  const { organization } = report.assessment;
  const notices = [composeSeenThrough(report, labels), composeVersionNotice(report, labels)].filter((notice) => notice !== null);
  return html`<header class="cover">
${letterhead(sheet)}
<p class="kind">${words.kind}</p>
<h1>${organization === null ? sheet.framework(report.framework.title) : sheet.typed(organization)}</h1>
<p class="verdict" dir="auto">${composeVerdict(report, labels)}</p>
${constraint(sheet)}
${notices.map((notice) => html`<p class="notice" dir="auto">${notice}</p>`)}
${scope(sheet)}
</header>
`;
}

function letterhead({ brand }: Sheet): Piece {
  if (brand === undefined || (brand.logo === null && brand.name === null)) return null;
  const { logo, name } = brand;
  return html`<p class="letterhead">${logo !== null && html`<img src="${logo.data}" alt="${logo.alt ?? ''}">`}${name !== null && html`<span><bdi>${name}</bdi></span>`}</p>`;
}

function constraint(sheet: Sheet): Piece {
  const { report, labels, words } = sheet;
  if (!hasConstraint(report) || report.constraint === null) return null;
  const reason = composeReason(report, labels);
  return html`<div class="constraint">
<p><strong>${words.theConstraint}: ${sheet.framework(report.constraint.title)}, ${sheet.score(report.constraint.score)}</strong></p>
${reason !== null && html`<p dir="auto">${reason}</p>`}
</div>`;
}

function scope(sheet: Sheet): Html {
  const { assessment, framework } = sheet.report;
  const respondent = assessment.respondent?.role ?? assessment.respondent?.id ?? null;
  const fact = (name: Piece, value: Piece) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const { words } = sheet;
  return html`<dl class="scope">
${fact(words.framework, html`${sheet.framework(framework.title)} ${sheet.typed(framework.version)}`)}
${assessment.date !== null && fact(words.date, html`<time datetime="${assessment.date}">${words.day(assessment.date)}</time>`)}
${respondent !== null && fact(words.respondent, sheet.typed(respondent))}
${assessment.profile.map(([name, value]) => fact(sheet.typed(name), sheet.typed(value)))}
</dl>`;
}
