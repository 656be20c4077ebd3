// What makes a framework that works quietly wrong. Runs on what loaded without an error, when somebody asks for it.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Framework } from '../model/framework.ts';
import { checkEffect } from './check-effect.ts';
import { checkLadders } from './check-ladders.ts';
import { checkLevels } from './check-levels.ts';
import { checkNames } from './check-names.ts';
import { checkSources } from './check-sources.ts';
import { checkStageReach } from './check-stage-reach.ts';
import { checkTexts } from './check-texts.ts';
import { placeParts } from './framework-parts.ts';
import type { FrameworkDraft } from './framework-walk.ts';
import type { LocatedData } from './located-data.ts';
import { createReport, type Warnings } from './report.ts';

/** Warnings only, sorted. `located`: the well-formed data that the framework was built from. */
export function checkQuality(framework: Framework, located: LocatedData): readonly Diagnostic[] {
  const report = createReport(located);
  const draft = located.data as FrameworkDraft;
  const parts = placeParts(framework);
  checkLadders(draft, report);
  checkLevels(framework, report);
  checkStageReach(framework, parts, report);
  checkTexts(framework, parts, report);
  checkSources(draft, located, report);
  const written = aboutWritten(report, located);
  checkNames(framework, parts, written);
  checkEffect(framework, parts, draft, written);
  return report.finish(() => framework).diagnostics;
}

/** Leaves out what another file says: whoever takes out a question did not write the theme or the weight that now has no use. */
function aboutWritten(report: Warnings, located: LocatedData): Warnings {
  return {
    warn(code, params, path, at) {
      if (located.spotOf(path).anchor === null) report.warn(code, params, path, at);
    },
  };
}
