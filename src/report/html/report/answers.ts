// The appendix: every answer with its note and evidence, and what is open.
import { formatNumber } from '../../../text/numbers.ts';
import { composeNotApplicable } from '../../parts/not-applicable.ts';
import type { PillarView, QuestionView } from '../../view.ts';
import { html, type Html, type Piece } from '../markup.ts';
import { list, scrolling, type Section, type Sheet } from './sheet.ts';

export function answers(sheet: Sheet): Section {
  return { id: 'answers', title: sheet.labels.allAnswers, body: html`${sheet.report.pillars.map((pillar) => ofPillar(sheet, pillar))}` };
}

/** Open from the start, so that it is printed; a reader can fold it. */
function ofPillar(sheet: Sheet, { title, questions }: PillarView): Html {
  const { labels, words, framework } = sheet;
  const counts = words.answersOf({ pillar: title, answered: questions.filter(({ state }) => state === 'answered').length, total: questions.length });
  return html`<details open>
<summary><h3>${framework(counts)}</h3></summary>
${scrolling(title, html`<table class="answers">
<caption>${framework(title)}</caption>
<thead><tr><th scope="col">${labels.question}</th><th scope="col">${labels.answer}</th><th scope="col">${words.remarksAndEvidence}</th></tr></thead>
<tbody>
${questions.map((question) => html`<tr><th scope="row">${framework(question.text)}</th><td>${answer(sheet, question)}</td><td>${remarks(sheet, question)}</td></tr>
`)}</tbody>
</table>`)}
</details>
`;
}

function answer(sheet: Sheet, question: QuestionView): Piece {
  const { labels } = sheet;
  const { state, value, today, notAsked } = question;
  if (value !== null) return html`<b>${formatNumber(value)}</b>${today !== null && html` ${sheet.framework(today)}`}`;
  const reason = composeNotApplicable(question, sheet.texts, labels);
  if (reason === null) return labels.state[state];
  return notAsked === null ? html`${labels.state[state]}: ${sheet.typed(reason)}` : sheet.typed(reason);
}

function remarks({ labels, typed }: Sheet, { note, evidence }: QuestionView): Piece {
  return [note !== null && html`<p>${typed(note)}</p>`, ...evidence.map((item) => html`<p class="small"><b>${labels.seen}</b> ${typed(item)}</p>`)];
}

export function openPoints(sheet: Sheet): Section | null {
  const { report, labels } = sheet;
  const group = (title: string, questions: readonly QuestionView[]) => ({ title, questions });
  const groups = [
    group(labels.dontKnow, report.unknown),
    group(labels.unanswered, report.unanswered),
    group(labels.notApplicable, report.notApplicable),
    group(labels.withoutEvidence, report.unevidenced),
    group(labels.changedSince, report.changedSince),
  ].filter(({ questions }) => questions.length > 0);
  if (groups.length === 0) return null;
  const line = (question: QuestionView) => {
    const reason = composeNotApplicable(question, sheet.texts, labels);
    return html`${sheet.framework(question.text)}${reason !== null && html` (${sheet.typed(reason)})`}`;
  };
  return { id: 'open-points', title: labels.openPoints, body: html`${groups.map(({ title, questions }) => html`<h3>${title}</h3>${list(questions.map(line))}`)}` };
}
