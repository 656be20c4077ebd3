// What a report format is: a pure function from the view-model to a string that ends with exactly one newline.
import type { ReportLabels } from '../text/report-labels.ts';
import type { RoadmapLabels } from '../text/roadmap-labels.ts';
import type { Brand } from '../model/brand.ts';
import type { Id } from '../model/framework.ts';
import type { RoadmapView } from './roadmap/view.ts';
import type { Style } from './style.ts';
import type { Report } from './view.ts';

/** Where the answers stand, for formats that point at them. */
export interface AnswersFile {
  /** As the person named it. */
  readonly path: string;
  /** As machines that know the repository name it: relative to its root, with forward slashes. */
  readonly pathInRepository: string;
  /** 1-based line of an answer, else of the answers as a whole; null where neither stands in the file. */
  lineOf(question: Id): number | null;
}

export interface RenderOptions {
  /** Width to fit, in terminal cells; formats that are not for terminals ignore it. */
  readonly columns: number;
  readonly style: Style;
  readonly labels: ReportLabels;
  /** Undefined: not known, as for answers that come from no file. */
  readonly answersFile?: AnswersFile;
  /** For formats whose registry line asks for it. Undefined: the format leaves it out. */
  readonly roadmap?: { readonly view: RoadmapView; readonly labels: RoadmapLabels };
  /** For formats whose registry line says so. Undefined: none. */
  readonly brand?: Brand;
}

export type RenderReport = (report: Report, options: RenderOptions) => string;

/** Stands in every report that is written, so that the tool knows its own files again. */
export const reportMarker = 'revmat/report@1';
