// Moments of an interview, as the keys that lead there; each is a screen under test/fixtures/interview/screens.
import type { Turn } from '../../../src/interview/turn-state.ts';
import { startTurn } from '../../../src/interview/turn.ts';
import { emptyAssessment } from '../../fixtures/interview/assessment.ts';
import { conditionalFramework, smallFramework } from '../../fixtures/interview/framework.ts';
import { pressAll } from '../../interview/keys.ts';

export const scenes = {
  question: ['3', 'left', 'down'],
  remarks: ['4', 'left', 'n', '"agreed with the CFO, see the minutes of the offsite in October, where everyone was present"', 'enter', 'e', '"comp plans"', 'enter', 'e', '"OKR sheet"', 'enter'],
  'not-applicable': ['x', '"self-serve only"', 'enter', 'left'],
  'scale-from-0': ['3', 's', 'left'],
  checklist: ['3', '4', '1', '3'],
  cjk: ['3', '4', '1', 'enter', '2', '2', 'left'],
  number: ['3', '4', '1', 'enter', '2', '2', '4', '2'],
  symptom: ['3', '4', '1', 'enter', '2', '2', '4', '2', 'enter', 'y', 'left'],
  note: ['n', '"a note that is being typed and that is longer than one line of this terminal"'],
  evidence: ['e', '"comp plans"', 'enter', 'e', '"OKR sh"'],
  reason: ['x', 'enter'],
  jump: ['g', '"da"', 'down'],
  more: ['?'],
  'more-symptom': ['g', '"7"', 'enter', '?'],
  'more-number': ['g', '"6"', 'enter', '?'],
  review: ['n', '"x"', 'enter', '3', 's', '1', 'enter', 'e', '"E"', 'enter', '2', 'u', '4', '2', 'enter', 'y', 'n', 'up', 'up', 'up'],
  confirm: ['3', '4', 'r', 'f'],
  stray: ['z'],
  'review-not-asked': ['3', 'n', '"who was there"', 'enter', '4', 'left', 'left', '1', '2', 'r', 'home', 'down'],
  'jump-not-asked': ['1', 'g', '"t"', 'down', 'enter'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as readonly SceneName[];

export function scene(name: SceneName): Turn {
  const framework = name.endsWith('not-asked') ? conditionalFramework : smallFramework;
  return pressAll(startTurn(framework, emptyAssessment), ...scenes[name]);
}
