// Pages as a parser that browsers' own rules were taken from sees them, for the tests of HTML.
import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface ParsedPage {
  /** Codes of what the parser had to mend. */
  readonly errors: readonly string[];
  /** In the order of the page. */
  readonly elements: readonly Element[];
  all(tag: string): readonly Element[];
  byClass(name: string): readonly Element[];
}

export function parsePage(text: string): ParsedPage {
  const errors: string[] = [];
  const document = parse(text, { onParseError: ({ code }: ParserError) => errors.push(code) });
  const elements = elementsIn(document);
  return {
    errors,
    elements,
    all: (tag) => elements.filter(({ tagName }) => tagName === tag),
    byClass: (name) => elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name) === true),
  };
}

function elementsIn(node: Node): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** What is read of it, with single spaces. */
export function textOf(node: Node): string {
  const raw = (each: Node): string => ('value' in each ? each.value : 'childNodes' in each ? each.childNodes.map(raw).join('') : '');
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** Elements of a kind at any depth below. */
export function inside(element: Element, tag: string): readonly Element[] {
  return element.childNodes.flatMap(elementsIn).filter(({ tagName }) => tagName === tag);
}
