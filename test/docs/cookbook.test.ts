// Every line of the cookbook in docs/frameworks.md works as it is written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsFor, parseRecipe, renderRecipe } from '../../scripts/docs/cookbook.ts';
import { packageFolder, runCli } from '../cli/run-cli.ts';

const recipes = readdirSync(join(packageFolder, 'examples/cookbook')).map((name) => {
  const path = `examples/cookbook/${name}`;
  return parseRecipe(path, readFileSync(join(packageFolder, path), 'utf8'));
});

describe('the cookbook', () => {
  it('has ten recipes', () => {
    expect(recipes).toHaveLength(10);
  });

  describe.each(recipes)('$title', (recipe) => {
    it.each(commandsFor(recipe).map((words) => words.join(' ')))('revmat %s', async (words) => {
      const { code, stderr } = await runCli(words.split(' '));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });

    it('validates without a word, and says what it changes', async () => {
      expect((await runCli(['validate', recipe.path])).stdout).toBe('');
      expect((await runCli(['frameworks', 'show', recipe.path, '--origin'])).stdout).toContain(recipe.path);
    });
  });
});

describe('a recipe', () => {
  const text = '# Weigh it\n# What it is for.\n# And more.\nformat: revmat/framework@1\nid: acme # mine\n';

  it('is a title, what it is good for, and the file', () => {
    expect(parseRecipe('a.yaml', text)).toEqual({ path: 'a.yaml', title: 'Weigh it', about: 'What it is for. And more.', yaml: 'format: revmat/framework@1\nid: acme # mine\n' });
  });

  it('may begin with schema lines, which are not shown', () => {
    expect(parseRecipe('a.yaml', `# yaml-language-server: $schema=./a.json\n# $schema: ./a.json\n${text}`)).toEqual(parseRecipe('a.yaml', text));
  });

  it.each(['', 'format: revmat/framework@1\n', '# Only a title\nformat: revmat/framework@1\n', '# Title\n# Nothing else.\n'])('is refused without one of them: %j', (broken) => {
    expect(() => parseRecipe('a.yaml', broken)).toThrow('a.yaml must begin with "# Title"');
  });

  it('is shown with the commands that try it', () => {
    expect(renderRecipe(parseRecipe('a.yaml', text))).toContain('revmat validate a.yaml\nrevmat frameworks show a.yaml --origin');
  });
});
