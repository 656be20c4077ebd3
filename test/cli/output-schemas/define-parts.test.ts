import { describe, expect, it } from 'vitest';
import { createDefinitions } from '../../../src/cli/output-schemas/define-parts.ts';
import { about, itself, list, named, object, orNull, text } from '../../../src/cli/output-schemas/shape.ts';

const leaf = named('leaf', object('A leaf.', { colour: text('What it looks like.') }));
const written = { type: 'object', description: 'A leaf.', properties: { colour: { type: 'string', description: 'What it looks like.' } }, required: ['colour'], additionalProperties: false };

describe('a part with a name', () => {
  it('is defined once, however often it stands in a shape', () => {
    const definitions = createDefinitions();
    const { properties } = definitions.write(object('A tree.', { top: leaf, others: list(leaf, 'Below it.'), fallen: orNull(about(leaf, 'Null in summer.')) }));
    expect(properties).toEqual({
      top: { $ref: '#/definitions/leaf' },
      others: { type: 'array', description: 'Below it.', items: { $ref: '#/definitions/leaf' } },
      fallen: { description: 'Null in summer.', anyOf: [{ $ref: '#/definitions/leaf' }, { type: 'null' }] },
    });
    expect(definitions.all()).toEqual({ leaf: written });
  });

  it('can stand inside itself', () => {
    const definitions = createDefinitions();
    definitions.write(named('branch', object('A branch.', { branches: list(itself('branch'), 'Smaller ones.') })));
    expect(definitions.all()['branch']?.properties?.['branches']).toEqual({ type: 'array', description: 'Smaller ones.', items: { $ref: '#/definitions/branch' } });
  });

  it('has its name for itself', () => {
    const definitions = createDefinitions();
    definitions.write(leaf);
    expect(() => definitions.write(named('leaf', text('Another one.')))).toThrow('two shapes are called leaf');
  });
});
