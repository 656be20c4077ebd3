import { describe, expect, it } from 'vitest';
import { chooseOne, type Choice } from '../../../src/cli/prompt/choose-one.ts';
import { interviewEn } from '../../../src/text/en/interview.ts';
import { fakeIo, shown, type FakeIo } from './fake-io.ts';

const long = { id: 'long', name: 'The RevOps team is swamped, its tools tangled', descriptions: [] };
const short = { id: 'short', name: 'Hard\x1b[2J to say', descriptions: [] };
const told = { id: 'told', name: 'Told', descriptions: ['Said at length, on more than one line of a narrow terminal.', 'Said shortly.'] };

function choose(io: FakeIo, choices: readonly Choice[]): Promise<string> {
  return chooseOne('Where?', choices, io, { labels: interviewEn, colour: false }, () => new Error('left'));
}

describe('a choice in a narrow terminal', () => {
  it('is cut off in the list, and stands whole below it', async () => {
    const io = fakeIo();
    io.resize(32, 24);
    const chosen = choose(io, [long, short]);
    await shown(io);
    expect(io.output()).toContain('❯ The RevOps team is swamped,…\n');
    expect(io.output()).toContain('The RevOps team is swamped,\nits tools tangled\n');
    await io.type('\r');
    expect(await chosen).toBe('long');
    expect(io.output()).toContain('Where? The RevOps team is sw…');
  });

  it('has the longest description for which there is room', async () => {
    const io = fakeIo();
    io.resize(32, 8);
    const chosen = choose(io, [told, short]);
    await shown(io);
    expect(io.output()).toContain('Said shortly.');
    await io.type('\r');
    expect(await chosen).toBe('told');
  });
});

describe('a choice in a wide terminal', () => {
  it('that fits has nothing below it', async () => {
    const io = fakeIo();
    const chosen = choose(io, [long, short]);
    await shown(io);
    expect(io.output().split('its tools tangled')).toHaveLength(2);
    await io.type('\x1b[B\r');
    expect(await chosen).toBe('short');
    expect(io.output()).not.toContain('\x1b[2J');
  });

  it('has its description', async () => {
    const io = fakeIo();
    const chosen = choose(io, [told, short]);
    await shown(io);
    expect(io.output()).toContain('Said at length');
    await io.type('\r');
    expect(await chosen).toBe('told');
  });
});
