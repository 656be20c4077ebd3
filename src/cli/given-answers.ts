// Answers that come from the command line instead of a person: --set id=value.
import { suggestName } from '../load/suggest.ts';
import { noRemarks, type Answer, type Assessment, type SymptomAnswer } from '../model/assessment.ts';
import { allQuestions, type Framework, type Id, type Question } from '../model/framework.ts';
import { UserError } from './user-error.ts';

const symptomAnswers: readonly SymptomAnswer[] = ['yes', 'no', 'unknown'];

/** The assessment with every `id=value` applied in order; remarks that an answer had are kept. Throws a UserError for what does not fit. */
export function applySettings(assessment: Assessment, framework: Framework, settings: readonly string[]): Assessment {
  const questions = new Map(allQuestions(framework).map((question) => [question.id, question]));
  const answers = new Map(assessment.answers);
  const symptoms = new Map(assessment.symptoms);
  for (const setting of settings) {
    const { id, value } = splitSetting(setting);
    const question = questions.get(id);
    if (question !== undefined) answers.set(id, parseAnswer(question, value, answers.get(id)));
    else if (framework.symptoms.some((symptom) => symptom.id === id)) symptoms.set(id, parseSymptom(id, value));
    else throw unknownId(id, [...questions.keys(), ...framework.symptoms.map((symptom) => symptom.id)]);
  }
  return { ...assessment, answers, symptoms };
}

function splitSetting(setting: string): { readonly id: Id; readonly value: string } {
  const at = setting.indexOf('=');
  if (at < 1) throw new UserError(`--set ${setting} is not of the form id=value`, { hint: 'Such as: --set shared-goals=3, --set forecast=unknown, --set quote="na:Self-serve only"' });
  return { id: setting.slice(0, at).trim(), value: setting.slice(at + 1).trim() };
}

function parseAnswer(question: Question, text: string, before: Answer | undefined): Answer {
  const remarks = before === undefined ? noRemarks : { note: before.note, evidence: before.evidence };
  if (text === 'unknown') return { ...remarks, state: 'unknown' };
  if (text.startsWith('na:') && text.length > 3) return { ...remarks, state: 'not-applicable', reason: text.slice(3).trim() };
  const value = question.type === 'checklist' ? parseTicks(question.items.map((item) => item.id), text) : parseValue(question, text);
  if (value !== null) return { ...remarks, state: 'answered', value };
  throw new UserError(`"${text}" is no answer to ${question.id}`, { hint: `${question.text}  ${expectation(question)}, unknown, or na:REASON.` });
}

function parseValue(question: Exclude<Question, { type: 'checklist' }>, text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return null;
  return question.type === 'number' || question.options.some((option) => option.value === value) ? value : null;
}

function parseTicks(known: readonly Id[], text: string): readonly Id[] | null {
  const ids = text === '' ? [] : text.split(',').map((id) => id.trim());
  return ids.every((id, index) => known.includes(id) && ids.indexOf(id) === index) ? ids : null;
}

function expectation(question: Question): string {
  if (question.type === 'number') return 'Give a number';
  if (question.type === 'checklist') return `Give any of ${question.items.map((item) => item.id).join(',')}`;
  return `Give ${question.options.map((option) => option.value).join(', ')}`;
}

function parseSymptom(id: Id, text: string): SymptomAnswer {
  const answer = symptomAnswers.find((candidate) => candidate === text);
  if (answer === undefined) throw new UserError(`"${text}" is no answer to ${id}`, { hint: `Give ${symptomAnswers.join(', ')}.` });
  return answer;
}

function unknownId(id: Id, known: readonly Id[]): UserError {
  const near = suggestName(id, known);
  return new UserError(`the framework has no question "${id}"`, { hint: near === null ? `Questions: ${known.join(', ')}` : `Did you mean ${near}?` });
}
