// Whether an argument names a file rather than the id of a framework.
import { extname, sep } from 'node:path';

export function looksLikePath(argument: string): boolean {
  return argument.includes('/') || argument.includes(sep) || ['.yaml', '.yml', '.json'].includes(extname(argument).toLowerCase());
}
