// The numbers that a text says, and which of its sentences look like a benchmark.

const figure = /(?<![\p{L}\d.,])\d[\d,]*(?:\.\d+)?/gu;

/** In their order: 21 in `21%`, 12 in `$12K`, 1000 in `1,000`; none in `B2B`. */
export function figuresIn(text: string): readonly number[] {
  return [...text.matchAll(figure)].map(([found]) => Number(found.replaceAll(',', '')));
}

const benchmark = /\d\s*(?:%|percent\b|times\b|x\b)|[$€£]\s*\d/i;
const example = /\b(?:for example|such as|e\.g\.)/i;

/** Percentages but 100%, multiples and amounts of money, unless the sentence calls them an example. */
export function looksLikeBenchmark(text: string): boolean {
  return text.split(/(?<=[.;:!?])\s/).some((sentence) => !example.test(sentence) && benchmark.test(sentence.replaceAll(/\b100\s*(?:%|percent\b)/g, '')));
}
