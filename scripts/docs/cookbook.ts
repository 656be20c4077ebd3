// Recipes: framework files with a comment head of a title and what it is good for, and the commands that try them out.
import { code, fence } from './markdown.ts';

export interface Recipe {
  readonly path: string;
  readonly title: string;
  /** One paragraph. */
  readonly about: string;
  /** Without its comment head. */
  readonly yaml: string;
}

/** `path`: from the root of the repository. Throws where the head lacks a title or what it is good for. */
export function parseRecipe(path: string, text: string): Recipe {
  const [, title, about, yaml] = /^# ([^\n]+)\n((?:# [^\n]+\n)+)((?!#)[\s\S]+)$/.exec(text.replace(/^(?:# (?:yaml-language-server: \$schema=|\$schema: )\S+\n)+/, '')) ?? [];
  if (title === undefined || about === undefined || yaml === undefined) throw new Error(`${path} must begin with "# Title" and a comment that says what it is good for`);
  return { path, title, about: about.replace(/^# /gm, '').trim().replaceAll('\n', ' '), yaml };
}

/** The arguments of revmat, one list per command. */
export function commandsFor({ path }: Recipe): readonly (readonly string[])[] {
  return [
    ['validate', path],
    ['frameworks', 'show', path, '--origin'],
  ];
}

export function renderRecipe(recipe: Recipe): readonly string[] {
  const commands = commandsFor(recipe).map((words) => `revmat ${words.join(' ')}`);
  return [`### ${recipe.title}`, '', recipe.about, '', `${code(recipe.path)}:`, '', ...fence('yaml', recipe.yaml), ...fence('sh', commands.join('\n'))];
}
