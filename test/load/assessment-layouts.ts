// Assessment files as people might write them: any style, any comments, anchors, blank lines. Each line knows whose it is.
import * as fc from 'fast-check';

export interface OwnedLine {
  readonly text: string;
  /** `section/id` of the entries in it, and `framework`; comments above an entry and blank lines are nobody's. */
  readonly owners: readonly string[];
  /** Holds an alias, which may have to be written out. */
  readonly alias: boolean;
}

export interface Layout {
  readonly lines: readonly OwnedLine[];
  readonly lineEnd: '\n' | '\r\n';
  readonly text: string;
}

interface EntrySpec {
  readonly form: 'plain' | 'flow' | 'block' | 'text' | 'kept-text' | 'wrapped';
  readonly value: 1 | 2 | 3;
  readonly above: number | null;
  readonly blank: boolean;
  readonly behind: boolean;
  readonly below: number | null;
  readonly quoted: 0 | 1 | 2;
  readonly anchor: boolean;
  readonly repeats: boolean;
}

const entrySpec: fc.Arbitrary<EntrySpec> = fc.record({
  form: fc.constantFrom('plain', 'flow', 'block', 'text', 'kept-text', 'wrapped'),
  value: fc.constantFrom(1, 2, 3),
  above: fc.option(fc.constantFrom(0, 2, 4, 8)),
  blank: fc.boolean(),
  behind: fc.boolean(),
  below: fc.option(fc.constantFrom(0, 2, 3, 8)),
  quoted: fc.constantFrom(0, 1, 2),
  anchor: fc.boolean(),
  repeats: fc.boolean(),
});

const sectionSpec = (ids: readonly string[]) =>
  fc.record({
    entries: fc.subarray([...ids]).chain((chosen) => fc.tuple(...chosen.map((id) => entrySpec.map((spec) => ({ id, spec }))))),
    style: fc.constantFrom('block', 'block', 'block', 'line', 'lines'),
    indent: fc.constantFrom(2, 4),
  });

type SectionSpec = { readonly entries: readonly { readonly id: string; readonly spec: EntrySpec }[]; readonly style: 'block' | 'line' | 'lines'; readonly indent: number };

const retiredStyles = ['none', 'null', 'empty', 'block', 'flow', 'flow-inside', 'early'] as const;

export interface LayoutIds {
  readonly answers: readonly string[];
  readonly targets: readonly string[];
}

export function layouts({ answers, targets }: LayoutIds): fc.Arbitrary<Layout> {
  return fc
    .record({
      answers: sectionSpec(answers),
      targets: sectionSpec(targets),
      answersLast: fc.boolean(),
      retired: fc.constantFrom(...retiredStyles),
      quotedReference: fc.constantFrom('', "'", '"'),
      version: fc.constantFrom('', '@1.0.0'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.boolean(),
      end: fc.constantFrom('none', 'line', 'document', 'blank', 'comment'),
    })
    .map((spec) => writeLayout(spec));
}

interface FileSpec {
  readonly answers: SectionSpec;
  readonly targets: SectionSpec;
  readonly answersLast: boolean;
  readonly retired: (typeof retiredStyles)[number];
  readonly quotedReference: string;
  readonly version: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: boolean;
  readonly end: 'none' | 'line' | 'document' | 'blank' | 'comment';
}

function writeLayout(spec: FileSpec): Layout {
  let comments = 0;
  const comment = (): string => `# c${++comments}.`;
  const answerAnchors: string[] = [];
  const textAnchors: string[] = [];
  const anchorIn = (anchors: string[], letter: string): string => ` &${anchors[anchors.push(`${letter}${anchors.length + 1}`) - 1]}`;
  const own = (text: string, ...owners: string[]): OwnedLine => ({ text, owners, alias: /\*[at]\d/.test(text) });

  /** The lines of an entry of a block, its key at column 0. */
  const entryLines = (section: string, id: string, e: EntrySpec): readonly string[] => {
    const key = `${['', "'", '"'][e.quoted]}${id}${['', "'", '"'][e.quoted]}`;
    const tail = e.behind ? `   ${comment()}` : '';
    if (section === 'targets') return [`${key}: ${e.value}${tail}`];
    const [answer, words] = e.repeats ? [answerAnchors.at(-1), textAnchors.at(-1)] : [];
    if (answer !== undefined && e.form !== 'block') return [`${key}: *${answer}${tail}`];
    const anchor = e.anchor && !(e.form === 'plain' && e.behind) ? anchorIn(answerAnchors, 'a') : '';
    switch (e.form) {
      case 'plain':
        if (e.anchor && e.behind) return [`&key ${key}: ${e.value}${tail}`];
        return [`${key}:${anchor} ${e.value}${tail}`];
      case 'flow':
        return [`${key}:${anchor} { value: ${e.value},  note: 'of ${id}, "${e.value}"' }${tail}`];
      case 'wrapped':
        return [`${key}: ${comment()}`, ` ${anchor} { value: ${e.value},`, `      ${comment()}`, `   note: "of`, `     ${id}" }${tail}`];
      case 'block':
        return [
          `${key}:${anchor}${tail}`,
          `   value: ${e.value} ${comment()}`,
          `   note:${e.anchor ? anchorIn(textAnchors, 't') : ''} of ${id}`,
          `   ${comment()}`,
          '',
          `   evidence:${e.anchor ? ' &list' : ''}`,
          `     - ${words === undefined ? `'from ${id}'` : `*${words} ${comment()}`}`,
        ];
      case 'text':
        return [`${key}:${anchor}${tail}`, `  value: ${e.value}`, '  note: |', `    of ${id}`, '      # not a comment', '', '    the end'];
      case 'kept-text':
        return [`${key}:${anchor}${tail}`, `  value: ${e.value}`, '  note: |+', `    of ${id}`, '', ''];
    }
  };

  const section = (name: 'answers' | 'targets', { entries, style, indent }: SectionSpec): readonly OwnedLine[] => {
    const owner = (id: string): string => `${name}/${id}`;
    const flow = (id: string, e: EntrySpec): string => `${e.quoted === 0 ? id : `"${id}"`}: ${name === 'targets' || e.form === 'plain' ? e.value : `{ value: ${e.value}, note: "of ${id}" }`}`;
    if (entries.length === 0) return [own(`${name}: {} ${comment()}`)];
    if (style === 'line') return [own(`${name}: {${entries.map(({ id, spec: e }) => ` ${flow(id, e)}`).join(',')} } ${comment()}`, ...entries.map(({ id }) => owner(id)))];
    if (style === 'lines') {
      const lines: OwnedLine[] = [own(`${name}: {`)];
      entries.forEach(({ id, spec: e }, index) => {
        const written = `${flow(id, e)}${index < entries.length - 1 || e.blank ? ',' : ''}${e.behind ? ` ${comment()}` : ''}`;
        const last = lines.at(-1);
        // Behind what is there already, unless that ends with a comment.
        if (e.anchor && last !== undefined && !last.text.includes('#')) lines[lines.length - 1] = own(`${last.text} ${written}`, ...last.owners, owner(id));
        else lines.push(...(e.above === null ? [] : [own(`  ${comment()}`)]), own(`  ${written}`, owner(id)));
      });
      return [...lines, own('  }')];
    }
    const inner = entries.flatMap(({ id, spec: e }) => {
      // Any deeper it would be part of the text.
      const below = e.below === null || !e.form.endsWith('text') ? e.below : Math.min(e.below, indent + 1);
      return [
        ...(e.blank ? [own('')] : []),
        ...(e.above === null ? [] : [own(`${' '.repeat(Math.min(e.above, indent))}${comment()}`)]),
        ...entryLines(name, id, e).map((line) => own(line === '' ? '' : `${' '.repeat(indent)}${line}`, owner(id))),
        // Deeper than the key it belongs to the entry.
        ...(below === null ? [] : [own(`${' '.repeat(below)}${comment()}`, ...(below > indent ? [owner(id)] : []))]),
      ];
    });
    return [own(`${name}: ${comment()}`), ...inner];
  };

  const retired: Readonly<Record<FileSpec['retired'], readonly string[]>> = {
    none: [],
    null: ['retired: # c0.'],
    empty: ['retired: {}'],
    block: ['retired:', `   answers: # kept`, `     q0: { value: 9, note: old }`, `       # deeper`, `   targets:`],
    flow: ['retired: { answers: { "q0": 9, } } # kept'],
    'flow-inside': ['retired:', '  answers: { q0: 9, q0-2: 8 }', '  symptoms:', '    old: "no"'],
    early: ['retired:', '  # first of all', '  answers:', '    q1: 9'],
  };
  const written = retired[spec.retired].map((line) => own(line, 'retired'));
  const sections = [section('targets', spec.targets), section('answers', spec.answers)];
  const lines = [
    own('# by hand'),
    own('format: revmat/assessment@1'),
    ...(spec.retired === 'early' ? written : []),
    own(`framework: ${spec.quotedReference}any${spec.version}${spec.quotedReference} # here`, 'framework'),
    ...(spec.answersLast ? sections : sections.toReversed()).flat(),
    ...(spec.retired === 'early' ? [] : written),
    ...(spec.end === 'blank' ? [own('')] : spec.end === 'comment' ? [own('# the end')] : spec.end === 'document' ? [own('...'), own('# beyond')] : []),
  ];
  const text = (spec.mark ? '\ufeff' : '') + lines.map((line) => line.text).join(spec.lineEnd) + (spec.end === 'none' ? '' : spec.lineEnd);
  return { lines, lineEnd: spec.lineEnd, text };
}
