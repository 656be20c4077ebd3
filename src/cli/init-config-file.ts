// The revmat.yaml of a new project.
import type { Framework } from '../model/framework.ts';
import { renderSchemaLines } from '../store/schema-lines.ts';
import { renderId } from '../store/yaml-scalar.ts';

interface Choices {
  readonly base: Framework;
  readonly id: string;
}

export function renderConfigFile({ base, id }: Choices): string {
  return `${renderSchemaLines('config', '.')}# What holds for this whole project; revmat finds it from every folder below.
format: revmat/config@1

# Where frameworks live, relative to this file, searched in this order.
frameworks: [frameworks]

# What is assessed where nobody names a framework.
framework: ${renderId(id)}

# What "revmat check" demands of an assessment: the share that is answered, scores from ${base.scale.min} to ${base.scale.max}, evidence for the
# top levels (its age in days), and that nothing falls below what was reached before.
gates:
  coverage: 0.8
  # overall: ${base.target}
  # pillars: { ${renderId(base.pillars[0]?.id ?? '')}: { min: ${base.target}, severity: warning } }
  # evidence: { required: top-levels, max-age: 365 }
  # baseline: { file: revmat-baseline.json, tolerance: 0.1 }

# Codes of warnings that "revmat validate" leaves out, such as no-steps. Errors cannot be ignored.
ignore: []
`;
}
