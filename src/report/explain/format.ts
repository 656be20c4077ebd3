// What an explanation is laid out with.
import type { ExplainLabels } from '../../text/explain-labels.ts';
import type { RenderOptions } from '../format.ts';
import type { Sheet } from '../terminal/page.ts';

/** Names the shape of the JSON. */
export const explainMarker = 'revmat/explain@1';

export interface ExplainRenderOptions extends Pick<RenderOptions, 'columns' | 'style'> {
  readonly labels: ExplainLabels;
}

/** A terminal page that an explanation is laid on. */
export type ExplainPage = ExplainRenderOptions & Sheet;
