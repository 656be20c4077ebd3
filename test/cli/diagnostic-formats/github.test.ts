// Workflow commands, undone here as the runner of GitHub Actions undoes them.
import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../../src/cli/diagnostic-formats/github.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { ambiguous, options, resultsOf, unknownId, unknownKey } from './results.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** `::name key=value,…::message`; null for a line that is no command. */
function parse(line: string): Command | null {
  const found = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line);
  if (found === null) return null;
  const [, name = '', written = '', message = ''] = found;
  const undo = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const properties = Object.fromEntries(written.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))]));
  return { name, properties, message: undo(message) };
}

function render(...diagnostics: readonly Diagnostic[]): readonly (Command | null)[] {
  const text = renderGithub(resultsOf(...diagnostics), options);
  return text.split('\n').slice(0, -1).map(parse);
}

describe('-f github', () => {
  it('says where, from the root of the repository, and what', () => {
    expect(renderGithub(resultsOf(unknownKey), options)).toBe('::error file=sub/a b/é.yaml,line=3,col=5,endLine=3,endColumn=11,title=unknown-key::unknown key "wieght"; did you mean "weight"?\n');
  });

  it('names errors first, since no more than ten of a kind are shown', () => {
    expect(render(ambiguous, unknownKey).map((command) => command?.name)).toEqual(['error', 'warning']);
  });

  it('has no line where the whole file is meant, and says where else the value stands', () => {
    const [error, warning] = render(ambiguous, unknownId);
    expect(warning).toMatchObject({ name: 'warning', properties: { file: 'sub/own.yaml', title: 'ambiguous-framework' } });
    expect(error).toEqual({
      name: 'error',
      properties: { file: 'own.yaml', line: '7', col: '1', endLine: '9', endColumn: '3', title: 'unknown-id' },
      message: 'there is no question "x" (in base.yaml:40:9)',
    });
  });

  it('keeps its form whatever stands in names and texts', () => {
    const hostile = { ...unknownKey, file: 'a,b:c%0A.yaml', params: { key: '100%\n::stop-commands::x ##[add-mask]y', suggestion: null, allowed: [] } };
    const text = renderGithub(resultsOf(hostile), options);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).not.toContain('##[');
    expect(parse(text.trimEnd())).toMatchObject({ properties: { file: 'sub/a,b:c%0A.yaml' }, message: 'unknown key "100%\\n::stop-commands::x # #[add-mask]y"' });
  });

  it('says that there are more than GitHub shows', () => {
    const text = renderGithub(resultsOf(...Array.from({ length: 11 }, () => unknownKey), ambiguous), options);
    expect(text.trimEnd().split('\n').at(-1)).toBe('::notice title=revmat::11 errors and 1 warning; GitHub shows 10 of a kind, the log of this step shows all');
    expect(render(...Array.from({ length: 10 }, () => unknownKey)).map((command) => command?.name)).not.toContain('notice');
  });

  it('is empty where nothing was found', () => {
    expect(renderGithub(resultsOf(), options)).toBe('');
  });
});
