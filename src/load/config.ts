// A project's revmat.yaml, from document to noun. Knows nothing of the folders around it.
import { defaultFolders, type Config } from '../model/config.ts';
import type { Outcome } from '../model/outcome.ts';
import { configSchema, type ConfigFile } from './config-schema.ts';
import { checkFormat } from './document-kind.ts';
import { locateDocument } from './located-data.ts';
import { buildGates, checkGates } from './gates.ts';
import { createReport } from './report.ts';
import { checkShape } from './schema-problems.ts';
import type { ParsedDocument } from './yaml-document.ts';

/** Reports everything that is wrong at once, sorted by position; never throws on bad input. */
export function loadConfig(document: ParsedDocument): Outcome<Config> {
  const report = createReport(locateDocument(document));
  if (!checkFormat('config', document, report)) return report.fail();
  const draft = checkShape(configSchema(), document.data, report);
  checkGates(draft.gates ?? {}, report);
  return report.finish(() => buildConfig(draft as ConfigFile));
}

function buildConfig({ frameworks, framework, gates, ignore }: ConfigFile): Config {
  return {
    frameworks: frameworks ?? defaultFolders,
    framework: framework ?? null,
    gates: gates === undefined ? [] : buildGates(gates),
    ignore: new Set(ignore),
  };
}
