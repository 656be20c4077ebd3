// All languages the tool speaks. A new one is one folder beside `en` and one line here.
import { interviewLabelsEn, type InterviewLabels } from './interview-labels.ts';
import { reportLabelsEn, type ReportLabels } from './report-labels.ts';

export interface Words {
  readonly report: ReportLabels;
  readonly interview: InterviewLabels;
}

export const languages = {
  en: { report: reportLabelsEn, interview: interviewLabelsEn },
} as const satisfies Readonly<Record<string, Words>>;

export type Language = keyof typeof languages;

export const languageNames = Object.keys(languages) as readonly Language[];
