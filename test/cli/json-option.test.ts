import { describe, expect, it } from 'vitest';
import { asksForJson, placeJson } from '../../src/cli/json-option.ts';

const words = (line: string) => line.split(' ').filter((word) => word !== '');
const isCommand = (word: string) => ['report', 'kpis'].includes(word);

describe('JSON is asked for', () => {
  it.each(['report a.yaml --json', '--json report a.yaml', '--json', 'report --json=yes', 'report --json -- a.yaml'])('by: %s', (line) => {
    expect(asksForJson(words(line))).toBe(true);
  });

  it.each(['report a.yaml', 'report -- --json', 'report --jsonl', 'json', ''])('not by: %s', (line) => {
    expect(asksForJson(words(line))).toBe(false);
  });
});

describe('--json before the command', () => {
  it.each([
    ['--json report a.yaml', 'report --json a.yaml'],
    ['--lang en --json kpis show x', '--lang en kpis --json show x'],
    ['--json report --json', 'report --json --json'],
    ['--json report -- --json', 'report --json -- --json'],
    ['help --json report', 'help report --json'],
    ['--json', ''],
    ['--json --version', '--version'],
    ['nonsense --json', 'nonsense'],
    ['report a.yaml --json', 'report a.yaml --json'],
    ['-- --json report', '-- --json report'],
    ['--json -- report', '-- report'],
  ])('%s is the same as: %s', (line, same) => {
    expect(placeJson(words(line), isCommand)).toEqual(words(same));
  });
});
