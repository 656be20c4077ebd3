// How those who hand out reports want them to look: name, logo and colours. For formats that can show it.

/** `data`: the picture itself as a `data:` address. */
export interface Logo {
  readonly data: string;
  /** What is read instead where the picture is not seen; null: nothing, for the name stands beside it. */
  readonly alt: string | null;
}

export interface Brand {
  readonly name: string | null;
  readonly logo: Logo | null;
  /** `#rrggbb`; readable on the grounds below. Null: the usual one. */
  readonly accent: { readonly light: string; readonly dark: string } | null;
  /** One line below every report. */
  readonly footer: string | null;
}

/** What text in a colour stands on: the page, and the panels in it. */
export const grounds = {
  light: { paper: '#ffffff', panel: '#f4f6f8' },
  dark: { paper: '#14181d', panel: '#1d232a' },
} as const;

export type Theme = keyof typeof grounds;

export const usualAccent = { light: '#0b5c68', dark: '#74c7d4' } as const;

/** What WCAG 2.2 asks of text (1.4.3, level AA), as a ratio to 1. */
export const readableRatio = 4.5;

/** In bytes. */
export const logoLimit = 256 * 1024;

/** Why a logo cannot be used: where its path leads, or what lies there. */
export type LogoFault = 'address' | 'absolute' | 'home' | 'outside' | 'missing' | 'unreadable' | 'not-a-file' | 'too-large' | 'no-picture';
