// revmat plan: what to do in which order, when, and what it leads to.
import { buildRoadmapView } from '../report/roadmap/build-view.ts';
import { roadmapDocument } from '../report/roadmap/formats/json.ts';
import { roadmapFormats, roadmapMarker } from '../report/roadmap/registry.ts';
import { roadmapRenderers } from '../report/roadmap/renderers.ts';
import type { RoadmapView } from '../report/roadmap/view.ts';
import { planRoadmap } from '../score/roadmap.ts';
import type { CliContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { deliver, pairExports } from './exports.ts';
import { loadAssessmentFile } from './load-files.ts';
import { findLevelBy, parseCapacity, parseStart, parseWanted, startOf, type PlanOptions } from './plan-options.ts';
import { explainNoWay, findWay } from './plan-way.ts';
import { seeThrough, type Subject } from './see-through.ts';

const roadmaps = { formats: roadmapFormats, noun: 'roadmap', marker: roadmapMarker };

/** 0, also where there is nothing to do; 1 where no way leads to what --cheapest-to asks for. Throws a UserError for what cannot be planned. */
export async function plan(file: string, options: PlanOptions, context: CliContext): Promise<ExitCode> {
  const exports = pairExports(options, roadmaps, context.io.cwd);
  const readView = readOptions(options, context);
  const loaded = await loadAssessmentFile(file, context, options.framework ?? null);
  const view = readView(await seeThrough(loaded, options.as, context));
  return deliver(exports, roadmaps, options, {
    document: () => roadmapDocument(view),
    render: (format, page) => roadmapRenderers[format](view, { ...page, labels: context.words.roadmap }),
    inputs: loaded.files,
  }, context);
}

/** Checks what can be checked before a file is read; the rest when the framework is there. */
function readOptions(options: PlanOptions, { io }: CliContext): (subject: Subject) => RoadmapView {
  const capacity = parseCapacity(options);
  const given = parseStart(options);
  const wanted = parseWanted(options);
  return ({ framework, assessment, seenThrough }) => {
    const target = options.to === undefined ? null : findLevelBy(options.to, framework).value;
    const cheapest = wanted === null ? null : findWay(wanted, framework, assessment);
    if (cheapest?.reached === null) throw explainNoWay(cheapest, framework, assessment);
    const only = cheapest === null ? null : new Set(cheapest.steps);
    const roadmap = planRoadmap(framework, assessment, { model: options.model, capacity, target, only });
    return buildRoadmapView(framework, assessment, roadmap, { start: startOf(given, assessment, io), target, cheapest, seenThrough });
  };
}
