// A terminal page that a roadmap is laid on.
import type { Sheet } from '../../terminal/page.ts';
import type { RoadmapRenderOptions } from '../format.ts';

export type RoadmapPage = RoadmapRenderOptions & Sheet;
