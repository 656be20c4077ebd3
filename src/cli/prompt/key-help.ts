// Which keys there are on each screen, and which of them matter most where there is little room.
import { choicesOf } from '../../interview/choices.ts';
import { currentItem } from '../../interview/interview.ts';
import type { InterviewKeyLabels } from '../../text/interview-labels.ts';
import type { KeyHelp, Screen } from './screen.ts';

/** "1-5", "1-9" where there are more than nine, "y n u" for a symptom. */
function answerKeys(keys: readonly string[]): string {
  const single = keys.filter((key) => key.length === 1);
  const [first, last] = [single[0] ?? '', single.at(-1) ?? ''];
  const isRun = /^\d$/.test(first) && single.every((key, index) => Number(key) === Number(first) + index);
  if (single.length === 1) return first;
  return isRun ? `${first}-${last}` : single.join(' ');
}

function answering(screen: Screen): readonly KeyHelp[] {
  const { keys } = screen.labels;
  const item = currentItem(screen.turn.interview);
  if (item.kind === 'question' && item.question.type === 'number') return [{ key: '0-9', word: keys.typeNumber, rank: 20 }];
  const all = choicesOf(item).map(({ key }) => key);
  const isChecklist = item.kind === 'question' && item.question.type === 'checklist';
  const word = isChecklist ? keys.tick : keys.answer;
  // What has no key of its own is reached by moving.
  const moving: readonly KeyHelp[] = [
    { key: '↑ ↓', word: keys.move, rank: 20 },
    { key: isChecklist ? 'Space' : '⏎', word: isChecklist ? keys.tick : keys.take, rank: 20 },
  ];
  return [
    { key: answerKeys(all), word, rank: 20 },
    ...(all.some((key) => key.length > 1) ? moving : []),
    ...(isChecklist ? [{ key: '⏎', word: keys.goOn, rank: 19 }] : []),
  ];
}

export function questionKeys(screen: Screen): readonly KeyHelp[] {
  const { keys } = screen.labels;
  const forQuestions: readonly KeyHelp[] = [
    { key: 'n', word: keys.note, rank: 15 },
    { key: 'e', word: keys.evidence, rank: 14 },
    { key: 'u', word: keys.unknown, rank: 17 },
    { key: 'x', word: keys.notApplicable, rank: 13 },
  ];
  return [
    ...answering(screen),
    { key: '←', word: keys.back, rank: 18 },
    ...(currentItem(screen.turn.interview).kind === 'question' ? forQuestions : []),
    { key: 's', word: keys.skip, rank: 16 },
    { key: 'r', word: keys.review, rank: 10 },
    { key: 'q', word: keys.pause, rank: 12 },
    { key: '?', word: keys.more, rank: 21 },
  ];
}

/** All keys of a question, for the help. */
export function allKeys(screen: Screen): readonly KeyHelp[] {
  const { keys } = screen.labels;
  const item = currentItem(screen.turn.interview);
  const type = item.kind === 'question' ? item.question.type : null;
  const rest: readonly (readonly [string, keyof InterviewKeyLabels, boolean])[] = [
    ['↑ ↓', 'move', type !== 'number'],
    ['Space', 'tick', type === 'checklist'],
    ['⏎', 'take', type !== 'number'],
    ['← b', 'back', true],
    ['→', 'forward', true],
    ['n', 'note', type !== null],
    ['e', 'evidence', type !== null],
    ['u', 'unknown', type !== null],
    ['x', 'notApplicable', type !== null],
    ['s', 'skip', true],
    ['c', 'clear', true],
    ['g', 'go', true],
    ['r', 'review', true],
    ['q', 'pause', true],
  ];
  const own = answering(screen);
  const others = rest.filter(([key, , isThere]) => isThere && !own.some((entry) => entry.key === key));
  return [...own, ...others.map(([key, word]) => ({ key, word: keys[word], rank: 0 }))];
}

export function reviewKeys({ labels: { keys } }: Screen): readonly KeyHelp[] {
  return [
    { key: '↑ ↓', word: keys.move, rank: 3 },
    { key: '⏎', word: keys.change, rank: 5 },
    { key: 'f', word: keys.finish, rank: 6 },
    { key: 'g', word: keys.go, rank: 1 },
    { key: '←', word: keys.back, rank: 2 },
    { key: 'q', word: keys.pause, rank: 4 },
  ];
}

export function typingKeys({ labels: { keys } }: Screen, isEvidence: boolean): readonly KeyHelp[] {
  return [
    { key: '⏎', word: isEvidence ? keys.add : keys.keep, rank: 3 },
    ...(isEvidence ? [{ key: '↑ ↓', word: keys.earlier, rank: 1 }] : []),
    { key: 'Esc', word: keys.cancel, rank: 2 },
  ];
}
