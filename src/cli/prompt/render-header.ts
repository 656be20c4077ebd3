// The top of every screen: whose assessment this is, where in it one stands, and how far it is.
import { currentItem } from '../../interview/interview.ts';
import { progressOf, settled } from '../../interview/progress.ts';
import type { Progress } from '../../interview/progress.ts';
import { displayWidth, truncateText } from '../../text/width.ts';
import type { Part } from './frame.ts';
import { oneLine } from './one-line.ts';
import type { Screen } from './screen.ts';

const shortestTitle = 16;
const shortestBar = 12;

/** "People / Alignment" */
export function placeOf({ turn, labels }: Screen): string {
  const item = currentItem(turn.interview);
  if (item.kind === 'symptom') return item.stage === null ? labels.symptoms : labels.outgrown(oneLine(item.stage.name));
  return [item.pillar, ...item.dimensions].map((group) => oneLine(group.title)).join(' / ');
}

function titleLines(screen: Screen, place: string): readonly string[] {
  const { organization, style, turn, width } = screen;
  const title = [organization ?? '', turn.interview.framework.title].map(oneLine).filter((part) => part !== '').join(' · ');
  const space = width - displayWidth(place) - 2;
  if (space < Math.min(shortestTitle, displayWidth(title))) return [style.dim(truncateText(title, width)), truncateText(place, width)];
  const left = truncateText(title, space);
  return [style.dim(left) + ' '.repeat(width - displayWidth(left) - displayWidth(place)) + place];
}

function bar({ style }: Screen, progress: Progress, width: number): string {
  const share = progress.total === 0 ? 0 : settled(progress) / progress.total;
  const filled = share === 0 ? 0 : Math.max(1, Math.floor(share * width));
  return style.cyan('━'.repeat(filled)) + style.dim('─'.repeat(width - filled));
}

/** From the fullest wording to the shortest. */
function countsOf({ labels, turn }: Screen): { readonly progress: Progress; readonly wordings: readonly string[] } {
  const { overall, pillars, symptoms } = progressOf(turn.interview);
  const item = turn.interview.view === 'asking' ? currentItem(turn.interview) : null;
  if (item?.kind === 'symptom' && symptoms !== null) {
    const done = settled(symptoms);
    return { progress: symptoms, wordings: [labels.within(labels.symptoms, done, symptoms.total), labels.of(done, symptoms.total)] };
  }
  const done = labels.of(settled(overall), overall.total);
  const skipped = overall.skipped === 0 ? [] : [labels.skippedCount(overall.skipped)];
  const pillar = item?.kind === 'question' ? pillars.find(({ id }) => id === item.pillar.id) : undefined;
  const within = pillar === undefined ? [] : [labels.within(oneLine(pillar.title), settled(pillar), pillar.total)];
  const wordings = [[done, ...skipped, ...within], [done, ...skipped], [done]].map((parts) => parts.join(' · '));
  return { progress: overall, wordings };
}

function progressLine(screen: Screen): string {
  const { progress, wordings } = countsOf(screen);
  const counts = wordings.find((wording) => displayWidth(wording) + 2 + shortestBar <= screen.width) ?? wordings.at(-1) ?? '';
  const space = screen.width - displayWidth(counts) - 2;
  return space < shortestBar / 2 ? truncateText(counts, screen.width) : `${bar(screen, progress, space)}  ${counts}`;
}

export function renderHeader(screen: Screen, place: string): readonly Part[] {
  return [
    { lines: titleLines(screen, place), rank: 3 },
    { lines: [progressLine(screen)], rank: 4 },
  ];
}
