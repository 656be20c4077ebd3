// A brand file as it is written. Whether its colours can be read and its logo is a picture is checked in brand.
import * as z from 'zod/mini';
import { colour, descriptions, formatName, text } from './described.ts';

export const brandFormat = 'revmat/brand@1';

const colors = () => z
  .strictObject({
    accent: colour('For links, bars and frames on a light page, and on paper: #rrggbb. Must stand out from it by at least 4.5 to 1.'),
    'accent-dark': z.optional(colour('The same on a dark page; default: the accent, lightened as far as it has to be.')),
  })
  .register(descriptions, { description: 'Colours instead of the usual ones.' });

const buildBrandSchema = () => z
  .strictObject({
    format: formatName(brandFormat),
    name: z.optional(text('Who hands out the report; stands at its head.')),
    logo: z.optional(text('A picture (PNG, JPEG, WebP or SVG) of at most 256 KiB, as a path relative to this file, in its folder or below. It becomes part of the report.')),
    'logo-alt': z.optional(text('What is read instead of the logo where it is not seen; needed where no name stands beside it.')),
    colors: z.optional(colors()),
    footer: z.optional(text('One line at the end of the report.')),
  })
  .register(descriptions, { description: 'How those who hand out reports want them to look.' });

type BrandSchema = ReturnType<typeof buildBrandSchema>;

let built: BrandSchema | undefined;

/** Built when it is first asked for: hardly any run needs it. */
export function brandSchema(): BrandSchema {
  built ??= buildBrandSchema();
  return built;
}

export type BrandFile = z.infer<BrandSchema>;
