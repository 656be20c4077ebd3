// Which file each overridden value of a framework comes from: what `frameworks show --origin` prints.
import { effectiveChanges } from '../load/effective-changes.ts';
import type { Change } from '../load/change.ts';
import { rangeOf } from '../load/locate.ts';
import type { ResolvedFramework } from '../load/resolved-framework.ts';
import { disarmLine } from '../report/parts/runner-commands.ts';
import { plain } from '../text/plain.ts';
import { truncateText } from '../text/width.ts';
import type { CliContext } from './context.ts';

export interface OriginEntry {
  readonly what: Change['what'];
  readonly kind: string;
  readonly id: string;
  /** Dotted path of the field; null where the entry as a whole is meant. */
  readonly key: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** As JSON: what it builds on, nearest first, and every change, the lowest file first. */
export function originDocument({ id, version, bases, changes }: ResolvedFramework) {
  const entries = effectiveChanges(changes).map((change): OriginEntry => {
    const { document, path, before = null, after = null, ...rest } = change;
    const { line, column } = rangeOf(document, path, change.key === null ? 'value' : 'key').start;
    return { what: rest.what, kind: rest.kind, id: rest.id, key: rest.key, before, after, file: document.source.file, line, column };
  });
  return { framework: { id, version }, extends: bases.map((base) => ({ id: base.id, version: base.version, file: base.file })), changes: entries };
}

export function renderOrigin(framework: ResolvedFramework, { columns, outStyle }: Pick<CliContext, 'columns' | 'outStyle'>): string {
  const { extends: bases, changes } = originDocument(framework);
  const head = [`${framework.id} ${framework.version}`, ...bases.map((base) => `${base.id} ${base.version}`)].join(' extends ');
  const told = changes.filter((change) => change.what !== 'dropped');
  const dropped = changes.filter((change) => change.what === 'dropped');
  const lines = told.map((change) => {
    const place = `${change.file}:${change.line}:${change.column}`;
    return `${outStyle.dim(plain(place))} ${plain(describe(change, Math.max(24, Math.floor((columns - place.length - 24) / 2))))}`;
  });
  const gone = dropped.length === 0 ? [] : ['', `Gone with what was taken out: ${plain(dropped.map(({ kind, id }) => `${kind} ${id}`).join(', '))}.`];
  return [outStyle.bold(plain(head)), ...(lines.length === 0 ? ['Nothing is overridden.'] : lines), ...gone, ''].map(disarmLine).join('\n');
}

function describe({ what, kind, id, key, before, after }: OriginEntry, width: number): string {
  const subject = kind === 'framework' ? '' : `${kind} ${id}`;
  switch (what) {
    case 'added':
      return `${subject} is new`;
    case 'removed':
    case 'dropped':
      return `${subject} is taken out`;
    case 'moved':
      return `${subject} stands here`;
    case 'used':
      return `${subject} is taken over from ${String(after)}`;
    case 'set':
      if (after === null) return `${subject === '' ? '' : `${subject}: `}${key ?? ''} is left out (was ${showValue(before, width)})`;
      return `${subject === '' ? '' : `${subject}: `}${key ?? ''} ${showValue(after, width)}${before === null ? '' : ` (was ${showValue(before, width)})`}`;
  }
}

function showValue(value: unknown, width: number): string {
  return truncateText(typeof value === 'string' ? value : JSON.stringify(value), width);
}
