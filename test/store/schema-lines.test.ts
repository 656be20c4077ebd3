import { describe, expect, it } from 'vitest';
import { renderSchemaLines, schemaLinesBelowHead } from '../../src/store/schema-lines.ts';

describe('schema lines', () => {
  it.each([
    ['', './.revmat/config.schema.json'],
    ['.', './.revmat/config.schema.json'],
    ['..', '../.revmat/config.schema.json'],
    ['..\\..', '../../.revmat/config.schema.json'],
    ['../../', '../../.revmat/config.schema.json'],
    ['acme', './acme/.revmat/config.schema.json'],
  ])('for a project in %j', (folder, path) => {
    expect(renderSchemaLines('config', folder)).toBe(`# yaml-language-server: $schema=${path}\n# $schema: ${path}\n`);
  });

  it('are found where the program writes them, wherever they point', () => {
    const lines = '# yaml-language-server: $schema=https://acme.example/a.json\n# $schema: ../a.json\n';
    expect(schemaLinesBelowHead(`# head\n${lines}format: x\n`)).toBe(lines);
    expect(schemaLinesBelowHead(`# head\n${renderSchemaLines('assessment', '..')}format: x\n`)).toBe(renderSchemaLines('assessment', '..'));
  });

  it.each(['', '# head', '# head\nformat: x\n', '# head\nformat: x\n# $schema: a.json\n', '# head\n#  $schema: a.json\n', '# head\n# $schema: two words\n', '# $schema: a.json\nformat: x\n'])('are not found in %j', (text) => {
    expect(schemaLinesBelowHead(text)).toBe('');
  });
});
