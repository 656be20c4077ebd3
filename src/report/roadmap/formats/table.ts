// The roadmap on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import { joinSections, layOut } from '../../terminal/page.ts';
import type { RenderRoadmap } from '../format.ts';
import { closing } from '../table/closing.ts';
import { opening } from '../table/opening.ts';
import { phases } from '../table/phases.ts';

export const renderTableRoadmap: RenderRoadmap = (view, options) => {
  const page = layOut(options);
  return joinSections([...opening(view, page), ...phases(view, page), ...closing(view, page)]);
};
