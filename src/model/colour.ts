// How far colours stand out from each other, after WCAG 2.2. Colours are #rrggbb.

type Channels = readonly [number, number, number];

function channelsOf(colour: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;
}

/** Relative luminance, 0 (black) to 1 (white). */
function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white), whichever comes first. */
export function contrastOf(a: string, b: string): number {
  const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The lowest contrast of a colour with any of the grounds. */
export function lowestContrast(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrastOf(colour, ground)));
}

const steps = 100;

/** The colour itself where it stands out far enough, else darkened or lightened until it does; `towards` must do so itself. */
export function makeReadable(colour: string, grounds: readonly string[], ratio: number, towards: '#000000' | '#ffffff'): string {
  for (let step = 0; step < steps; step += 1) {
    const mixed = mix(colour, towards, step / steps);
    if (lowestContrast(mixed, grounds) >= ratio) return mixed;
  }
  return towards;
}

/** `share` 0 is `from`, 1 is `to`. */
function mix(from: string, to: string, share: number): string {
  const ends = channelsOf(to);
  const channels = channelsOf(from).map((channel, index) => Math.round(channel + (ends[index]! - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
