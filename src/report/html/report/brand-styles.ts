// The colours of a brand in place of our own. They were checked when the brand was read: #rrggbb, and enough contrast.
import type { Brand } from '../../../model/brand.ts';

const colour = /^#[0-9a-f]{6}$/i;

/** Nothing for what is no colour: a program may hand in whatever it likes. */
export function brandStyles({ accent }: Pick<Brand, 'accent'>): string {
  if (accent === null || !colour.test(accent.light) || !colour.test(accent.dark)) return '';
  return `
:root { --accent: ${accent.light}; --tint: color-mix(in srgb, ${accent.light} 10%, #fff); }
@media screen and (prefers-color-scheme: dark) { :root { --accent: ${accent.dark}; --tint: color-mix(in srgb, ${accent.dark} 16%, #14181d); } }
`;
}
