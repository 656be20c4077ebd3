// What is shown of each of two compared frameworks by itself, in two columns where there is room for them.
import type { Paint } from '../report/style.ts';
import type { ComparedFramework } from '../score/compare-frameworks.ts';
import type { Framework } from '../model/framework.ts';
import { plain } from '../text/plain.ts';
import { padText, wrapText } from '../text/width.ts';
import type { CliContext } from './context.ts';
import { countOf } from './count-of.ts';
import { hangingLines } from './hanging-lines.ts';

/** In cells; on narrower pages the two stand below each other. */
const narrowestPair = 72;
const gutter = 3;

export interface ComparedSide {
  /** How the page calls it. */
  readonly name: string;
  /** How a command line calls it. */
  readonly word: string;
  readonly framework: Framework;
  readonly compared: ComparedFramework;
}

/** Painted only when it stands in its place, since paint has no width. */
interface SideLine {
  readonly text: string;
  readonly paint: Paint;
}

/** The lines of a side for so many columns. */
export type SideLines = (side: ComparedSide, columns: number) => readonly SideLine[];

/** One block where the two stand beside each other, two where they do not. */
export function pairOfSides(lines: SideLines, [left, right]: readonly [ComparedSide, ComparedSide], columns: number): readonly (readonly string[])[] {
  if (columns < narrowestPair) return [left, right].map((side) => lines(side, columns).map(({ text, paint }) => paint(text)));
  const width = Math.floor((columns - gutter) / 2);
  const [a, b] = [lines(left, width), lines(right, width)];
  return [Array.from({ length: Math.max(a.length, b.length) }, (_, row) => joinLines(a[row], b[row], width + gutter))];
}

function joinLines(left: SideLine | undefined, right: SideLine | undefined, columns: number): string {
  if (right === undefined) return left === undefined ? '' : left.paint(left.text);
  const lead = padText(left?.text ?? '', columns);
  return (left === undefined ? lead : left.paint(lead)) + right.paint(right.text);
}

/** What it is called, its title, how large it is, and where it comes from. */
export function headLines({ outStyle }: Pick<CliContext, 'outStyle'>): SideLines {
  return ({ name, framework, compared }, columns) => {
    const { title, pillars, levels, stages, scoring, source } = framework;
    const measure = scoring.method === 'staged' ? countOf(stages.length, 'stage') : countOf(levels.length, 'level');
    const size = `${countOf(compared.questions, 'question')} in ${countOf(pillars.length, 'pillar')}, ${measure}`;
    return [
      ...paintAll(wrapText(plain(name), columns), outStyle.bold),
      ...paintAll(wrapText(plain(title), columns), String),
      ...paintAll(wrapText(size, columns), String),
      ...paintAll(source === null ? [] : hangingLines('Source: ', source.title, columns), outStyle.dim),
    ];
  };
}

/** Its pillars, each with the number of its questions and how many of these the other one asks. */
export function pillarLines({ outStyle }: Pick<CliContext, 'outStyle'>): SideLines {
  return ({ name, compared }, columns) => [
    ...paintAll(wrapText(`Pillars of ${plain(name)}`, columns), outStyle.bold),
    ...paintAll(['asks shared'], outStyle.dim),
    ...compared.pillars.flatMap(({ title, questions, shared }) => paintAll(hangingLines(`${padText(String(questions), 4, 'start')} ${padText(String(shared), 6, 'start')}  `, title, columns), String)),
  ];
}

function paintAll(lines: readonly string[], paint: Paint): readonly SideLine[] {
  return lines.map((text) => ({ text, paint }));
}
