// The comparison on a terminal: readable at 80 and at 50 columns, in monochrome, and piped.
import { joinSections, layOut, paragraph } from '../../terminal/page.ts';
import type { RenderComparison } from '../format.ts';
import { isUnmoved } from '../sentences.ts';
import { moves } from '../table/moves.ts';
import { opening } from '../table/opening.ts';
import { others } from '../table/others.ts';
import { profile } from '../table/profile.ts';

export const renderTableComparison: RenderComparison = (view, options) => {
  const page = layOut(options);
  const unmoved = isUnmoved(view) ? paragraph(page.labels.nothingMoved({ notes: true }), page) : [];
  return joinSections([...opening(view, page), profile(view, page), unmoved, moves(view, page), ...others(view, page)]);
};
