// Reads the file of --brand, and says which files that were.
import { dirname, join } from 'node:path';
import { loadBrand } from '../load/brand.ts';
import type { Brand } from '../model/brand.ts';
import type { CliContext } from './context.ts';
import { readDocument, unwrap } from './load-files.ts';

/** `files`: those that were read, as the person named them. */
export function loadBrandFile(path: string, context: CliContext): { readonly brand: Brand; readonly files: readonly string[] } {
  const { source, document } = readDocument(path, context);
  const brand = unwrap(loadBrand(document), `${path} is not a usable brand`, null, source);
  const { logo } = document.data;
  return { brand, files: [path, ...(typeof logo === 'string' ? [join(dirname(path), logo)] : [])] };
}
