// The formats that are loaded only when one of them is asked for: a part of the program of its own. The registry imports them from here.
export { renderBadge } from './formats/badge.ts';
export { renderHtml } from './formats/html.ts';
