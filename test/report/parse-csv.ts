// A reader of CSV, straight from the grammar of RFC 4180 and strict about it, so that what is written can be read back.

/** Records of fields. Throws on what the grammar does not allow: a quote in a bare field, a record that does not end with CR LF. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  let rest = text;
  while (rest !== '') {
    const [field = '', quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (end === undefined) throw new Error(`not CSV: ${JSON.stringify(rest.slice(0, 60))}`);
    fields.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    rest = rest.slice(field.length);
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  return records;
}
