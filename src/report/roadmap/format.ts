// What a format of a roadmap is: a pure function from the view to a string that ends with exactly one line break.
import type { RoadmapLabels } from '../../text/roadmap-labels.ts';
import type { RenderOptions } from '../format.ts';
import type { RoadmapView } from './view.ts';

export interface RoadmapRenderOptions extends Pick<RenderOptions, 'columns' | 'style'> {
  readonly labels: RoadmapLabels;
}

export type RenderRoadmap = (view: RoadmapView, options: RoadmapRenderOptions) => string;
