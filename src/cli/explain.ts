// revmat explain: where one number of a report comes from.
import { suggestName } from '../load/suggest.ts';
import type { Framework } from '../model/framework.ts';
import { buildExplainView } from '../report/explain/build-view.ts';
import { explainDocument } from '../report/explain/json.ts';
import { renderExplanation } from '../report/explain/render-terminal.ts';
import { explain } from '../score/explain.ts';
import { findExplainedParts, listExplainedParts } from '../score/explain-parts.ts';
import type { ExplainedPart } from '../score/explain-results.ts';
import { listSome, quoteText } from '../text/quote-text.ts';
import type { CliContext } from './context.ts';
import { problemOf, renderEnvelope } from './envelope.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { loadAssessmentFile } from './load-files.ts';
import { warn } from './say.ts';
import { seeThrough } from './see-through.ts';
import { UserError } from './user-error.ts';
import { writeStream } from './write-output.ts';

export interface ExplainOptions {
  readonly framework?: string;
  readonly as?: string;
  readonly json?: boolean;
}

/** 0, also where there is no score to explain. Throws a UserError for what the framework does not have. */
export async function explainNumber(file: string, name: string, options: ExplainOptions, context: CliContext): Promise<ExitCode> {
  const loaded = await loadAssessmentFile(file, context, options.framework ?? null);
  const { framework, assessment, seenThrough } = await seeThrough(loaded, options.as, context);
  const [part, ...others] = findExplainedParts(listExplainedParts(framework), name);
  if (part === undefined) throw unknownPart(name, framework);
  for (const { kind, id } of others) await warn(`there is a ${kind} of the same id: ${kind}/${id} names it`, context);
  const explanation = explain(framework, assessment, part);
  if (explanation === null) throw new UserError(`no gate question of ${part.id} applies, so it has no stage`);
  const view = buildExplainView(framework, assessment, explanation, seenThrough);
  const text = options.json === true ? renderEnvelope(true, explainDocument(view), context.told.map(problemOf)) : renderExplanation(view, { columns: context.columns, style: context.outStyle, labels: context.words.explain });
  await writeStream(context.io.stdout, text);
  return exitCode.fine;
}

function unknownPart(name: string, framework: Framework): UserError {
  const parts = listExplainedParts(framework);
  if (name === 'stage' || name.startsWith('stage/')) {
    const isStaged = framework.scoring.method === 'staged';
    if (!isStaged) return new UserError(`the framework ${framework.id} has no stage to explain: it is scored by means, not by stages`);
  }
  const suggestion = suggestName(name, parts.map((part) => part.name));
  const hint = suggestion === null ? listKinds(parts) : `Did you mean ${suggestion}?`;
  return new UserError(`the framework ${framework.id} has nothing that goes by the id ${quoteText(name)}`, { hint });
}

/** The kinds that there are, with their ids where those are few. */
function listKinds(parts: readonly ExplainedPart[]): string {
  const namesOf = (kind: ExplainedPart['kind']) => listSome(parts.filter((part) => part.kind === kind).map((part) => part.name), 4);
  const kinds = ['stage', 'pillar', 'dimension', 'question', 'theme', 'kpi', 'step'] as const;
  return ['overall', ...kinds.flatMap((kind) => (namesOf(kind) === '' ? [] : [`a ${kind === 'kpi' ? 'KPI' : kind} (${namesOf(kind)})`]))].join(', ');
}
