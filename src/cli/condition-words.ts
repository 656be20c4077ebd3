// When a question is asked, in words, for a page that shows a whole framework.
import type { Condition } from '../model/framework.ts';
import { joinWords } from '../text/quote-text.ts';

/** "asked if motion is sales-led or hybrid and quotes is 3, 4 or 5"; texts are as the framework has them. */
export function conditionWords({ profile, answer }: Condition): string {
  const facts = profile.map(({ fact, in: values }) => `${fact} is ${joinWords(values)}`);
  const earlier = answer === null ? [] : [`${answer.question} is ${joinWords(answer.in.map(String))}`];
  return `asked if ${[...facts, ...earlier].join(' and ')}`;
}
