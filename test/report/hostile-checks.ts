// What must hold of every format whatever stands in the files, and for each kind of document whether its own parser finds text as text.
import { DOMParser, type Document } from '@xmldom/xmldom';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { expect } from 'vitest';
import { plain } from '../../src/text/plain.ts';

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/u;

/** What steers a terminal, is a command to a CI runner, or is missing at the end; nothing where all is well. `orders`: it consists of such commands. */
export function findHarm(text: string, { orders = false }: { readonly orders?: boolean } = {}): readonly string[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const harmful = lines.filter((line) => steering.test(line) || line.includes('##[') || (!orders && /^\s*::/.test(line)));
  return /[^\r\n]\r?\n$/.test(text) ? harmful : [...harmful, 'it does not end with one line break'];
}

/** A text as a format shows it that writes it on one line. */
export function shownOf(text: string): string {
  return plain(text.replace(/\s+/gu, ' ')).trim();
}

/** The same in XML, where two more characters are forbidden. */
export function shownInXml(text: string): string {
  return shownOf(text).replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff');
}

/** Without spaces, which wrapping moves, and without those that take commands apart. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

export function parseXml(text: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
}

/** No markup that is not the tool's own: no links, images, mentions, references, code, headings or HTML. */
export function expectLiteralMarkdown(markdown: string): void {
  const [marker = '', ...lines] = markdown.split('\n');
  expect(marker).toMatch(/^<!-- revmat\/(?:report|plan)@1 -->$/);
  // Ids stand as code, charts in fences, details in tags of their own.
  const text = lines.filter((line) => !/^<\/?(?:details|summary)>/.test(line)).join('\n').replace(/\(`[a-z0-9._-]+`\)/g, '').replace(/^```mermaid\n[\s\S]*?^```$/gm, '');
  for (const raw of [/<(?!br>|\/?b>)/, /(?<!\\)\]\(/, /(?<!\\)\[/, /@\w/, /#\d/, /(?<!\\)[`~]/, /(?<!\\)\*\*bold/, /www\./, /[a-z]:\/\//]) expect(text).not.toMatch(raw);
  // A row of a table has as many cells as its head.
  const tables = text.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  for (const rows of tables) expect(new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length)).size).toBeLessThanOrEqual(1);
}

/** What a reader sees of escaped text. */
export function readMarkdown(markdown: string): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return markdown.replace(/\\([!-/:-@[-`{-~])|<b>([@#])<\/b>|&(?:lt|gt|amp);/g, (found, escaped?: string, sign?: string) => escaped ?? sign ?? entities[found] ?? found);
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const forbiddenTags = new Set(['script', 'iframe', 'frame', 'object', 'embed', 'base', 'form', 'input', 'link', 'audio', 'video', 'foreignobject']);

/** A page that runs and loads nothing; returns what it says. */
export function expectInertHtml(text: string): string {
  const said: string[] = [];
  const harmful: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node && node.parentNode?.nodeName !== 'style') said.push(node.value);
    if (forbiddenTags.has(node.nodeName.toLowerCase())) harmful.push(node.nodeName);
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (/^on|^srcdoc$|^formaction$/i.test(name)) harmful.push(name);
        if (['href', 'xlink:href', 'src'].includes(name) && !/^(?:#|https:\/\/|data:image\/)/.test(value)) harmful.push(`${name}=${value}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseHtml(text));
  expect(harmful).toEqual([]);
  return said.join(' ');
}
