// The framework of a new project: it extends a bundled one, changes a target, and shows as comments what else can be changed.
import { allQuestions, type Framework } from '../model/framework.ts';
import { quote, renderId } from '../store/yaml-scalar.ts';
import { renderSchemaLines } from '../store/schema-lines.ts';

interface Choices {
  readonly base: Framework;
  readonly id: string;
  readonly title: string;
}

/** Every example is valid once its `# ` is taken away, all of them together as well. */
export function renderFrameworkFile({ base, id, title }: Choices): string {
  const { min, max } = base.scale;
  const commands = [
    ['revmat validate', 'checks it'],
    [`revmat frameworks show ${base.id}`, 'the ids that can be named here'],
    [`revmat frameworks show ${id} --origin`, 'where each changed value comes from'],
  ] as const;
  const width = Math.max(...commands.map(([command]) => command.length)) + 3;
  return `${renderSchemaLines('framework', '..')}# A framework of our own: everything that ${base.id} is, except for what stands here.
#
${commands.map(([command, what]) => `#   ${command.padEnd(width)}${what}\n`).join('')}format: revmat/framework@1
id: ${renderId(id)}
version: "1.0.0"
title: ${quote(title)}
extends: ${renderId(base.id)}

# The score that we aim for, from ${min} to ${max}; ${base.id} says ${base.target}.
target: ${Math.min(base.target + 1, max)}

# Examples follow. To use one, take the "# " away.

# One pillar counts twice as much as each of the others:
${commented(pillarExample(base))}
# One question is taken out, one gets other words, and one is new:
${commented(questionExample(base))}
# Where the new question falls short, this is the advice:
${commented(stepExample(base))}`;
}

/** An id that the base does not have. */
const newQuestion = 'our-question';

function pillarExample({ pillars }: Framework): string {
  return `pillars:
  - id: ${renderId(pillars[0]?.id ?? '')}
    weight: 2
`;
}

function questionExample(base: Framework): string {
  const questions = allQuestions(base);
  const reworded = questions[0];
  // A gate decides on stages, so it is none that an example takes out.
  const removed = questions.findLast((question) => question !== reworded && question.gate === null);
  const removal = removed === undefined ? '' : `  - id: ${renderId(removed.id)}\n    remove: true\n`;
  return `questions:
${removal}  - id: ${renderId(reworded?.id ?? '')}
    text: ${quote(reworded?.text ?? '')}
  - id: ${newQuestion}
    after: ${renderId(reworded?.id ?? '')}
    text: What do we want to know besides?
    options:
${base.levels.map(({ name }) => `      - ${quote(`What "${name}" looks like: behaviour that a stranger could check.`)}\n`).join('')}`;
}

function stepExample({ levels }: Framework): string {
  const [from, to] = levels;
  return `steps:
  - id: ${newQuestion}-first-step
    question: ${newQuestion}
    from: ${from?.value ?? 0}
    to: ${to?.value ?? 0}
    title: What to do first
    effort: S
    impact: 3
`;
}

function commented(example: string): string {
  return example.replaceAll(/^/gm, '# ').replace(/# $/, '');
}
