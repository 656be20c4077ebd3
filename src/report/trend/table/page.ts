// A terminal page that a trend is laid on.
import type { Sheet } from '../../terminal/page.ts';
import type { TrendRenderOptions } from '../format.ts';

export type TrendPage = TrendRenderOptions & Sheet;
