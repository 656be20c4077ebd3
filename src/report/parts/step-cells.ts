// What a tracker wants to know of a step, the same in every CSV.
import type { Step } from '../../model/framework.ts';

/** The three that trackers know by these names. `impact`: 1 to 5. */
export function priorityOf(impact: number): string {
  if (impact >= 4) return 'High';
  return impact === 3 ? 'Medium' : 'Low';
}

/** Paragraphs and a list that read as text and as Markdown; empty where there is nothing to say. */
export function describeStep({ why, how, doneWhen }: Pick<Step, 'why' | 'how' | 'doneWhen'>, labels: { readonly why: string; readonly how: string; readonly doneWhen: string }): string {
  return [
    ...(why === null ? [] : [`${labels.why}: ${oneLine(why)}`]),
    ...(how.length === 0 ? [] : [[`${labels.how}:`, ...how.map((line) => `- ${oneLine(line)}`)].join('\n')]),
    ...(doneWhen === null ? [] : [`${labels.doneWhen}: ${oneLine(doneWhen)}`]),
  ].join('\n\n');
}

/** So that no line of a text begins one of a cell. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
