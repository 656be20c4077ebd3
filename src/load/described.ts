// The building blocks of both schemas: what a value looks like, with a description for editors.
import * as z from 'zod/mini';
import type { DiagnosticCode, DiagnosticParams } from '../model/diagnostic.ts';
import { isLanguageTag, languageTagPattern } from '../model/language-tag.ts';
import { isCalendarDate } from './calendar-date.ts';
import { findIdFault, idPattern, inputPattern, longestId } from './id.ts';

/** What editors show about a value, and what they check that zod leaves to a check of our own. */
interface Shown {
  readonly description?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly format?: string;
  readonly anyOf?: readonly object[];
  /** What counts where the key is left out. */
  readonly default?: unknown;
  /** Stands in the definitions of a JSON Schema under this name. */
  readonly id?: string;
}

/** A JSON Schema made with this registry as metadata carries it. */
export const descriptions = z.registry<Shown>();

/** The same schema, with what the program takes where the key is left out. */
export function byDefault<T extends z.core.$ZodType>(value: string | number | boolean, schema: T): T {
  descriptions.add(schema, { ...descriptions.get(schema), default: value });
  return schema;
}

/** How a check of our own hands its finding to schema-problems. */
export interface Finding<C extends DiagnosticCode = DiagnosticCode> {
  readonly code: C;
  readonly params: DiagnosticParams[C];
}

type Problem = { [C in DiagnosticCode]: Finding<C> }[DiagnosticCode];

// Everything but tab and line feed that moves a cursor or cannot be saved.
const control = /(?![\t\n])\p{Cc}|\p{Cs}/u;
const version = /^[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}$/;
const hexColour = /^#[0-9a-fA-F]{6}$/;
const address = /^https?:\/\/[^\s/]+\S*$/;

/** Sources of regular expressions for editors. */
export const patterns = {
  text: '\\S',
  id: idPattern,
  inputId: inputPattern.source,
  version: version.source,
  language: languageTagPattern,
  address: address.source,
  colour: hexColour.source,
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  framework: '^[a-z0-9][a-z0-9._-]*(?:@[A-Za-z0-9][A-Za-z0-9.+_-]*)?$',
  question: '^[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*$',
} as const;

/** A string that passes `find`; the first problem is reported. */
function checked(description: string, find: (value: string) => Problem | null, extra: Omit<Shown, 'description'> = {}) {
  return z
    .string()
    .check((context) => {
      const found = findControl(context.value) ?? find(context.value);
      if (found !== null) context.issues.push({ code: 'custom', input: context.value, params: { ...found } });
    })
    .register(descriptions, { description, ...extra });
}

function findControl(value: string): Problem | null {
  const found = control.exec(value);
  return found === null ? null : { code: 'control-character', params: { codePoint: found[0].codePointAt(0) ?? 0 } };
}

/** The one value that `format` has in files of a kind: `revmat/framework@1`. */
export function formatName<const T extends string>(name: T) {
  const schema = z.literal(name);
  descriptions.add(schema, { description: 'What kind of file this is, and which version of its format.' });
  return schema;
}

/** Text for people: something must be there. */
export function text(description: string) {
  return checked(description, (value) => (value.trim() === '' ? { code: 'empty-text', params: {} } : null), { pattern: patterns.text });
}

/** Whatever somebody typed, nothing included. */
export function anyText(description: string) {
  return checked(description, () => null);
}

export function id(description: string) {
  return checked(
    description,
    (value) => {
      const reason = findIdFault(value);
      return reason === null ? null : { code: 'bad-id', params: { id: value, reason } };
    },
    { pattern: patterns.id, maxLength: longestId },
  );
}

/** The name of a value in a formula: `-` would be a minus. */
export function inputId(description: string) {
  return checked(description, (value) => (inputPattern.test(value) ? null : { code: 'bad-id', params: { id: value, reason: 'input' } }), {
    pattern: patterns.inputId,
  });
}

export function versionText(description: string) {
  return checked(description, (value) => (version.test(value) ? null : { code: 'bad-version', params: { version: value } }), { pattern: patterns.version });
}

export function language(description: string) {
  return checked(description, (value) => (isLanguageTag(value) ? null : { code: 'bad-language', params: { language: value } }), { pattern: patterns.language });
}

export function webAddress(description: string) {
  return checked(description, (value) => (address.test(value) ? null : { code: 'bad-url', params: { url: value } }), { pattern: patterns.address, format: 'uri' });
}

/** `#rrggbb`. */
export function colour(description: string) {
  return checked(description, (value) => (hexColour.test(value) ? null : { code: 'bad-color', params: { color: value } }), { pattern: patterns.colour });
}

export function calendarDate(description: string) {
  return checked(description, (value) => (isCalendarDate(value) ? null : { code: 'bad-date', params: { date: value } }), { pattern: patterns.date, format: 'date' });
}

/** `id` or `id@version`. */
export function frameworkReference(description: string) {
  return checked(
    description,
    (value) => {
      const at = value.indexOf('@');
      const good = findIdFault(at < 0 ? value : value.slice(0, at)) === null && (at < 0 || version.test(value.slice(at + 1)));
      return good ? null : { code: 'bad-reference', params: { reference: value } };
    },
    { pattern: patterns.framework },
  );
}

/** `framework/question`. */
export function questionReference(description: string) {
  return checked(
    description,
    (value) => {
      const at = value.indexOf('/');
      const good = at > 0 && findIdFault(value.slice(0, at)) === null && findIdFault(value.slice(at + 1)) === null;
      return good ? null : { code: 'bad-question-reference', params: { reference: value } };
    },
    { pattern: patterns.question },
  );
}

export function scaleOf(unlessGiven: string) {
  return z
    .strictObject({ min: limitedNumber('Lowest value.'), max: limitedNumber('Highest value; above the lowest.') })
    .register(descriptions, { description: `Lowest and highest value a score can have here; ${unlessGiven}` });
}

export function number(description: string) {
  return z.number().register(descriptions, { description });
}

// Sums of weighted values stay finite however deep they nest: 1000 to the power of the deepest nesting, times this.
const largest = 1e15;

/** At most 1e15 either way. */
export function limitedNumber(description: string) {
  return z.number().check(z.gte(-largest), z.lte(largest)).register(descriptions, { description });
}

/** Greater than 0, at most 1000. */
export function weight(description: string) {
  return z.number().check(z.gt(0), z.lte(1000)).register(descriptions, { description });
}

/** Both ends included. */
export function numberBetween(min: number, max: number, description: string) {
  return z.number().check(z.gte(min), z.lte(max)).register(descriptions, { description });
}

export function wholeNumber(min: number, max: number, description: string) {
  return z.int().check(z.gte(min), z.lte(max)).register(descriptions, { description });
}

export function flag(description: string) {
  return z.boolean().register(descriptions, { description });
}

export function oneOf<const T extends readonly string[]>(values: T, description: string) {
  return z.enum(values).register(descriptions, { description });
}

export function listOf<T extends z.core.$ZodType>(element: T, description: string, minimum = 0) {
  return z.array(element).check(z.minLength(minimum)).register(descriptions, { description });
}
