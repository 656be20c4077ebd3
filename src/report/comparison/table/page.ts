// A terminal page that a comparison is laid on.
import type { Sheet } from '../../terminal/page.ts';
import type { ComparisonRenderOptions } from '../format.ts';

export type ComparisonPage = ComparisonRenderOptions & Sheet;
